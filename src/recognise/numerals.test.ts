import fc from "fast-check";
import { expect, test } from "vitest";
import { compileLanguage } from "./language.ts";
import { english } from "./languages/en.ts";
import { readNumeral } from "./numerals.ts";
import { tokenise } from "./tokenise.ts";

const language = compileLanguage(english);

function read(text: string) {
  const tokens = tokenise(text, language.vocabulary);
  const numeral = readNumeral(tokens, 0, language, tokens.length);
  return numeral === null ? null : { ...numeral, quote: tokens.slice(0, numeral.end) };
}

const whole: readonly [string, number][] = [
  ["0", 0],
  ["980", 980],
  ["1,234", 1234],
  ["1,234,567", 1234567],
  ["12,34,567", 1234567],
  ["1 234", 1234],
  ["1\u00a0234\u00a0567", 1234567],
  ["12\u2009345", 12345],
  ["1.234.567", 1234567],
  ["1'234'567", 1234567],
  ["4.5", 4.5],
  ["1,234.5", 1234.5],
  ["1.2 million", 1_200_000],
  ["1.1 million", 1_100_000],
  ["1,2 million", 1_200_000],
  ["1,200 million", 1_200_000_000],
  ["4.5m", 4_500_000],
  ["27mn", 27_000_000],
  ["27 mn", 27_000_000],
  ["3bn", 3_000_000_000],
  ["10k", 10_000],
  ["3B", 3_000_000_000],
  ["2 crore", 20_000_000],
  ["5 dozen", 60],
  ["1\u00bd", 1.5],
  ["1\u00bd million", 1_500_000],
  ["2 1/2", 2.5],
  ["2 1/2 million", 2_500_000],
  ["\u00bd", 0.5],
  ["\u00be of a million", 750_000],
  ["one", 1],
  ["forty-two", 42],
  ["Forty two", 42],
  ["ninety", 90],
  ["a hundred", 100],
  ["a hundred and twenty", 120],
  ["one hundred and forty-two", 142],
  ["two hundred forty-two", 242],
  ["nineteen hundred", 1900],
  ["two thousand three hundred", 2300],
  ["two thousand and five", 2005],
  ["two hundred thousand", 200_000],
  ["two hundred and fifty thousand", 250_000],
  ["three million two hundred thousand", 3_200_000],
  ["3 million 200 thousand", 3_200_000],
  ["a million", 1_000_000],
  ["another million", 1_000_000],
  ["half a million", 500_000],
  ["a half million", 500_000],
  ["half-million", 500_000],
  ["half a dozen", 6],
  ["a dozen", 12],
  ["two dozen", 24],
  ["a quarter of a million", 250_000],
  ["quarter of a million", 250_000],
  ["three quarters of a million", 750_000],
  ["three-quarters of a million", 750_000],
  ["one and a half million", 1_500_000],
  ["two and a half", 2.5],
  ["two and three quarters", 2.75],
  ["a million and a half", 1_500_000],
  ["two-thousand", 2000],
  ["three millions", 3_000_000],
];

test.each(whole)("%s is one number", (text, value) => {
  const numeral = read(text);
  expect(numeral?.value).toBe(value);
  expect(numeral?.quote).toBe(text);
});

const part: readonly [string, string][] = [
  ["1941 200 men", "1941"],
  ["12,13 and 14", "12"],
  ["1941, 1942", "1941"],
  ["1937 thousands were shot", "1937"],
  ["100m sprint", "100"],
  ["5 m", "5"],
  ["forty - two", "forty"],
  ["twenty forty", "twenty"],
  ["nineteen forty-one", "nineteen"],
  ["one hundred and two hundred", "one hundred"],
  ["two million and three million", "two million"],
  ["two and three", "two"],
  ["ten and a woman", "ten"],
  ["a hundred and a woman", "a hundred"],
  ["two-year", "two"],
  ["1 23 men", "1"],
];

test.each(part)("%s begins with a number that ends early", (text, quote) => {
  expect(read(text)?.quote).toBe(quote);
});

test.each([
  "a man",
  "half the men",
  "half of them",
  "hundred",
  "millions",
  "and two",
  "of a million",
  "third",
  "007",
  "1.2.3",
  "12.05.1941",
  "1234567890123456789",
  "a third of the men",
  "",
])("%s begins with no number", (text) => {
  expect(read(text)).toBeNull();
});

test.each<[string, number, number, boolean]>([
  ["27 million", 1_000_000, 1_000_000, true],
  ["1.2 million", 100_000, 100_000, true],
  ["980", 10, 1, false],
  ["700,000", 100_000, 1, true],
  ["40", 10, 1, false],
  ["40.0", 10, 0.1, false],
  ["4.5", 0.1, 0.1, false],
  ["forty-two", 1, 1, false],
  ["one hundred and two", 1, 1, false],
  ["a hundred", 100, 100, true],
  ["a dozen", 6, 12, true],
])("%s has place %d, resolution %d, round %s", (text, place, resolution, round) => {
  expect(read(text)).toMatchObject({ place, resolution, round });
});

test("a lone point before three digits can part thousands", () => {
  expect(read("1.234")).toMatchObject({ value: 1.234, otherwise: 1234 });
  expect(read("1.23")).not.toHaveProperty("otherwise");
  expect(read("0.125")).not.toHaveProperty("otherwise");
});

test("every whole number is read back from its groups", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
      expect(read(n.toLocaleString("en-GB"))?.value).toBe(n);
    }),
  );
});

test("reading never passes its limit and never throws", () => {
  const words = [
    "a",
    "one",
    "two",
    "half",
    "hundred",
    "and",
    "million",
    "of",
    "-",
    "1",
    "234",
    ",",
    ".",
    "\u00bd",
    "m",
  ];
  const glue = fc.constantFrom("", " ");
  const text = fc.array(fc.tuple(fc.constantFrom(...words), glue), { maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(12), (parts, limit) => {
      const tokens = tokenise(parts.flat().join(""), language.vocabulary);
      const most = Math.min(limit, tokens.length);
      const numeral = readNumeral(tokens, 0, language, most);
      if (numeral !== null) expect(numeral.end).toBeLessThanOrEqual(most);
    }),
  );
});
