import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

type Row = readonly [text: string, ...expected: readonly string[]];

/** Every date of a text but lengths of time, as its words and its value. */
function datesOf(text: string): readonly string[] {
  const { dates, prose } = readingOf(text);
  return dates
    .filter(({ date }) => date.kind !== "duration")
    .map(({ span, date }) => `${prose.text.slice(span.start, span.end)}: ${date.edtf ?? "?"}`);
}

const story: readonly Row[] = [
  ["In the year 843 the kingdom was divided.", "843: 0843"],
  ["That year 843 died; in the first year 20 had died.", "That year: ?"],
  ["The trial opened on 4 April 1932 and closed on 19 May.", "4 April 1932: 1932-04-04", "19 May: 1932-05-19"],
  [
    "The fleets met on 21 October 1805. Nelson, born at Burnham on 29 September 1758, died. On 4 November five ships fell.",
    "21 October 1805: 1805-10-21",
    "29 September 1758: 1758-09-29",
    "4 November: 1805-11-04",
  ],
  [
    "They met on 3 May 1805. She came in the Hope, which had been launched in 1765. In June she sailed.",
    "3 May 1805: 1805-05-03",
    "1765: 1765",
    "June: 1805-06",
  ],
  [
    "Pike was born on 30 August 1871 in Dayton and died on 2 February 1949. Two years later, in 1873, he was ill.",
    "30 August 1871: 1871-08-30",
    "2 February 1949: 1949-02-02",
    "Two years later: 1873",
    "1873: 1873",
  ],
  [
    "He was executed on 21 January 1793; the queen followed on 16 October.",
    "21 January 1793: 1793-01-21",
    "16 October: 1793-10-16",
  ],
  [
    "The siege began on 3 November 1655 and was raised on 16 March 1656. In December two regiments came.",
    "3 November 1655: 1655-11-03",
    "16 March 1656: 1656-03-16",
    "December: 1655-12",
  ],
  [
    "The autumn of 1941 was wet. By spring a third were sick. That summer help came.",
    "autumn of 1941: 1941-23",
    "By spring: ../1942-21",
    "That summer: 1942-22",
  ],
  [
    "By the spring of 1847 kitchens were open; they were closed that autumn.",
    "By the spring of 1847: ../1847-21",
    "autumn: 1847-23",
  ],
  [
    "He came on 11 February 1644. By the end of the month they were starving.",
    "11 February 1644: 1644-02-11",
    "By the end of the month: ../1644-02-29",
  ],
  ["In the decade after 1850 the town grew.", "the decade after 1850: 1850/1860", "1850: 1850"],
  ["In the sixties the valley emptied. In 1984 the school closed.", "sixties: 196X", "1984: 1984"],
];

const dayOfText: readonly Row[] = [
  [
    "Harrow, 6 October 1854\n\nYour letter of the 29th ult. came yesterday. We leave on Monday next. He writes that the army landed on the 14th of last month.",
    "6 October 1854: 1854-10-06",
    "29th ult.: 1854-09-29",
    "yesterday: 1854-10-05",
    "Monday next: 1854-10-09",
    "14th of last month: 1854-09-14",
  ],
  [
    "LISBON, 14 March 2003 – Work was called off on Thursday and resumed the next morning. An inquiry into a wreck in January is due to end by the end of April.",
    "14 March 2003: 2003-03-14",
    "Thursday: 2003-03-13",
    "the next morning: 2003-03-14",
    "January: 2003-01",
    "by the end of April: ../2003-04-30",
  ],
  ["The mine was closed, officials said Tuesday.", "Tuesday: ?"],
];

const forms: readonly Row[] = [
  ["He wrote it on the Ides of March, 44 BC, in town.", "Ides of March, 44 BC: -0043-03-15"],
  ["It appeared on St Bartholomew's Day 1501 in Basel.", "St Bartholomew's Day 1501: 1501-08-24"],
  ["In the year of our Lord 1349 the plague came.", "1349: 1349"],
  ["He did it on the 5th day of November 1605.", "5th day of November 1605: 1605-11-05"],
  ["They met on the night of 25–26 October 1917 (O.S.) there.", "25–26 October 1917 (O.S.): 1917-11-07/1917-11-08"],
  [
    "It grew from the third century BC to the end of the first century AD.",
    "from the third century BC to the end of the first century AD: -0299/0100",
  ],
  ["The well ran dry in the last week of September 1926.", "the last week of September 1926: 1926-09-24/1926-09-30"],
  ["The seamstress was arrested 1937, freed later.", "1937: 1937"],
];

const none: readonly Row[] = [
  ["They kept the day of the fall of the city."],
  ["Analysts want the rate to fall to four."],
  ["She stayed in the autumn of her life."],
];

describe.each([
  ["told in a story", story],
  ["counted from the day of the text", dayOfText],
  ["in many forms", forms],
  ["that are none", none],
] as const)("dates %s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))("%s", (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
