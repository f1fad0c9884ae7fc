import { expect, test } from "vitest";
import { readingOf } from "../../test/support/reading.ts";

function sentences(text: string): string[] {
  const { prose } = readingOf(text);
  return prose.sentences.map((s) => prose.tokens.slice(s.first, s.end));
}

test("sentences end at stops, not at abbreviations, initials or decimals", () => {
  expect(
    sentences('Dr. V. I. Ivanov paid 4.5 million. He left! Did Gen. Lee?\n\nA heading\n\n"Yes." She sat.'),
  ).toEqual(["Dr. V. I. Ivanov paid 4.5 million.", "He left!", "Did Gen. Lee?", "A heading", '"Yes."', "She sat."]);
});

test("tokens split hyphens and possessives, and know their shape", () => {
  const { tokens } = readingOf("Stalin’s two-year NKVD don't").prose;
  expect(Array.from({ length: tokens.length }, (_, i) => tokens.at(i))).toEqual([
    "Stalin",
    "’s",
    "two",
    "-",
    "year",
    "NKVD",
    "don't",
  ]);
});
