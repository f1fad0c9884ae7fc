import { describe, expect, test } from "vitest";
import { readingOf } from "../../test/support/reading.ts";

function sentencesIn(text: string): string[] {
  const { prose } = readingOf(text);
  return prose.sentences.map((sentence) => prose.tokens.slice(sentence.first, sentence.end));
}

/** The text stands with a bar where a sentence ends and the next begins. */
function expectCuts(marked: string): void {
  const expected = marked.split(" | ");
  expect(sentencesIn(expected.join(" "))).toEqual(expected);
}

describe("abbreviations", () => {
  test.each([
    "He met Gen. Smith and Dr. V. I. Ivanov in St. Petersburg. | They left.",
    "Order No. 227 was read out. | The answer was no. | He stayed.",
    "Did he go? | No. | I was there.",
    "It stands in vol. IV, p. 12. | See p. 13 and ch. 2.",
    "It was over by 5 p.m. | The guns fell silent.",
    "At 5 a.m. German troops crossed the river. | Nobody slept.",
    "The treaty was signed in the U.S. | In 1943 it lapsed.",
    "The U.S. Army lost 300 men. | The U.N. Security Council met.",
    "Rome fell in 390 B.C. | The Gauls left.",
    "They took guns, carts, etc. | The rest burned.",
    "He was born c. 1890, in Jan. 1890 or so. | He died in Dec. | Nobody came.",
    "Brown v. Board was decided in 1954. | It held.",
    "Smith et al. found 40 graves. | They counted again.",
  ])("%s", expectCuts);
});

describe("numbers and initials", () => {
  test.each([
    "Prices rose by 4.5 per cent. | Wages did not.",
    "It fell by 0. 5 million. | It rose later.",
    "He left in 1943. | 500 men stayed.",
    "It was World War I. | The war ended.",
    "They chose plan B. | The others agreed.",
  ])("%s", expectCuts);
});

describe("quotation marks, brackets and ellipses", () => {
  test.each([
    '"Who goes there?" he asked. | "Stop!" | She ran.',
    "He waited\u2026 then he left. | He waited... | Then he left.",
    "The report [...] names 40 men. | It is short (see below). | It is old.",
    "They shot him. | (See page 5.) | He was 40.",
    "\u201cWe lost 300 men.\u201d \u2014 so he wrote. | It was true.",
  ])("%s", expectCuts);
});

describe("marks of notes", () => {
  test.each([
    "It fell that year.3 | The rest fled. | So it ended.12",
    "It fell that year.\u00b3 | The rest fled.",
    "It rose to 1.3 million. | It fell.",
  ])("%s", expectCuts);
});

test("a missing space does not hide a stop", () => {
  expect(sentencesIn("They ended the war.In 1943 he left. See example.org for more.")).toEqual([
    "They ended the war.",
    "In 1943 he left.",
    "See example.org for more.",
  ]);
});

test("every row of a table is a sentence", () => {
  expect(sentencesIn("Year\tShot\n1937\t353,074\n1938\t328,618\n\nThe end came. It was late.")).toEqual([
    "Year | Shot",
    "1937 | 353,074",
    "1938 | 328,618",
    "The end came.",
    "It was late.",
  ]);
});

test("what belongs to the site is not cut into sentences", () => {
  expect(sentencesIn("The army lost 300 men.\n\nIt went home.\n\nShare this article")).toEqual([
    "The army lost 300 men.",
    "It went home.",
  ]);
});
