import { expect, test } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

/** The frames of the figures in a text, without the unknown dimensions. */
function framesOf(text: string) {
  const { figures, prose } = readingOf(text);
  return figures.map(({ span, frame }) => {
    const known = Object.entries(frame).filter(([name, value]) => value !== null && name !== "when");
    return [prose.text.slice(span.start, span.end), Object.fromEntries(known)];
  });
}

test.each<[string, string, string | null]>([
  ["27 million people had died.", "27 million", "died"],
  ["700 men were shot.", "700", "shot"],
  ["700 men shot the horses.", "700", null],
  ["900 rebels captured the fort.", "900", null],
  ["900 rebels captured at dawn were tried.", "900", "captured"],
  ["They killed 15 million people.", "15 million", "killed"],
  ["They had killed 15 million people.", "15 million", "killed"],
  ["Police detained more than 200 students.", "more than 200", "detained"],
  ["The raid left 12 dead.", "12", "died"],
  ["Killing at least 30 people, it burned on.", "at least 30", "killed"],
  ["The execution of 12 officers followed.", "12", "executed"],
  ["Hospitals recorded 412 deaths.", "412", "died"],
  ["They treated 40 wounded men.", "40", "wounded"],
  ["The number killed was 72.", "72", "killed"],
  ["Deaths: 40,000.", "40,000", "died"],
  ["One of the 12 died.", "12", null],
  ["10 of 12 died.", "10", "died"],
  ["Executions rose to 353,074.", "353,074", "executed"],
  ["The death toll reached 1,200.", "1,200", "died"],
  ["Some 300 people were accused and convicted.", "Some 300", "convicted"],
  ["Some 300 people were killed and wounded.", "Some 300", null],
  ["Some 300 people were killed or wounded.", "Some 300", null],
  ["60 million people who supposedly perished there are named.", "60 million", "perished"],
  ["Over 800 communists in the old town were arrested.", "Over 800", "arrested"],
  ["The 300 members of the party were expelled.", "300", "expelled"],
  ["Not a single shot was fired.", "Not a single", null],
  ["They had three children.", "three", null],
  ["It has 300 inhabitants, and many were killed.", "300", null],
  ["The bill passed with 231 in favour and 150 against.", "231", "voted-for"],
])("%s: what happened to %s is %s", (text, quote, outcome) => {
  const { figures, prose } = readingOf(text);
  const figure = figures.find(({ span }) => prose.text.slice(span.start, span.end) === quote);
  expect(figure?.frame.outcome).toBe(outcome);
});

test("of a part and its whole, the verb speaks of the part", () => {
  expect(framesOf("412 of the 980 deputies voted for the bill.")).toEqual([
    ["412", { outcome: "voted-for", whole: "the 980 deputies" }],
    ["980", {}],
  ]);
});

test("a list after a colon inherits what happened", () => {
  const { figures } = readingOf("The fleet lost 980 men: 610 in the gale, 340 from fever and 30 ashore.");
  expect(figures.map(({ unit, frame }) => [unit, frame.outcome])).toEqual(Array(4).fill(["man", "lost"]));
});

test("what is said of two counts together is said of both", () => {
  expect(framesOf("Two soldiers and five civilians died.")).toEqual([
    ["Two", { outcome: "died" }],
    ["five", { outcome: "died" }],
  ]);
  expect(framesOf("Of 1,966 delegates, 1,108 were arrested.").map(([, frame]) => frame)).toEqual([
    {},
    { outcome: "arrested" },
  ]);
});

test("a noun and a verb that are left out are taken from before", () => {
  const { figures } = readingOf("They arrested 1,548 people in Minsk and 300 in Grodno.");
  expect(figures.map(({ unit, frame }) => [unit, frame.outcome, frame.where])).toEqual([
    ["person", "arrested", "Minsk"],
    ["person", "arrested", "Grodno"],
  ]);
});

test("pronouns point back, no further than the sentence before in the same block", () => {
  const near = readingOf("The camp held 5,000 prisoners. Of those, 1,800 were shot.");
  expect(near.figures[1]).toMatchObject({ unit: "prisoner", frame: { outcome: "shot", whole: "those" } });
  const far = readingOf("The camp held 5,000 prisoners.\n\nOf those, 1,800 were shot.");
  expect(far.figures[1]?.unit).toBeNull();
  const share = readingOf("Of the 900 men held there, over half of them fell ill.");
  expect(share.figures[1]).toMatchObject({ unit: "man", frame: { whole: "them" } });
});

test.each<[string, string | null]>([
  ["In Moscow alone 800 Yugoslav communists were held.", "Yugoslav communist"],
  ["They held 300 members of the party.", "member of the party"],
  ["They held 300 more men.", null],
  ["They ate 3 kg of bread.", "bread"],
])("%s: who is counted is %s", (text, who) => {
  expect(readingOf(text).figures[0]?.frame.who).toBe(who);
});

test.each<[string, string | null]>([
  ["In Moscow alone 800 men were held.", "Moscow"],
  ["They shot 800 men in the Soviet Union.", "Soviet Union"],
  ["They shot 800 men in the Party press.", null],
  ["They shot 800 men in Ivan's house.", null],
])("%s: the place is %s", (text, where) => {
  expect(readingOf(text).figures[0]?.frame.where).toBe(where);
});

test.each<[string, string | null]>([
  ["Half the population of the island fled.", "the population of the island"],
  ["A third of the men fled.", "the men"],
  ["Prices rose 4 per cent a year.", null],
  ["Thousands of people fled.", null],
])("%s: the whole is %s", (text, whole) => {
  expect(readingOf(text).figures[0]?.frame.whole).toBe(whole);
});

test("lengths of time are dates too", () => {
  const { dates } = readingOf("It lasted about six years, and two and a half months, and half an hour.");
  expect(dates.map(({ date }) => date.edtf)).toEqual(["P6Y~", "P2.5M", "PT30M"]);
});

test.each<[string, string | null]>([
  ["In 1937 700 men were shot.", "1937"],
  ["During 1937 the camps held 700 men.", "1937"],
  ["700 men were shot in 1937.", "1937"],
  ["In 1937 they came, and when they left they had shot 700 men.", null],
  ["It began in 1937 and held 700 men.", null],
  ["Some 700 of the men held for two years were shot in 1937.", "1937"],
])("%s: the time is %s", (text, when) => {
  expect(readingOf(text).figures.find(({ figure }) => figure.number.low === 700)?.frame.when).toBe(when);
});

test("each of two counts has its own time", () => {
  const { figures } = readingOf("Executions rose from 1,118 in 1936 to 353,074 in 1937.");
  expect(figures.map(({ unit, frame }) => [unit, frame.outcome, frame.when])).toEqual([
    ["execution", "executed", "1936"],
    ["execution", "executed", "1937"],
  ]);
});
