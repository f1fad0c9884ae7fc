import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

const words = [
  "about",
  "over",
  "between",
  "from",
  "some",
  "a",
  "an",
  "the",
  "of",
  "them",
  "and",
  "or",
  "to",
  "in",
  "half",
  "third",
  "two",
  "forty",
  "hundred",
  "million",
  "thousands",
  "dozens",
  "several",
  "many",
  "most",
  "none",
  "not a single one",
  "12",
  "1,234",
  "1.234",
  "1941",
  "0.5",
  "3/4",
  "-",
  "\u2013",
  "%",
  "per cent",
  "times",
  "more",
  "fold",
  "years",
  "old",
  "aged",
  "km",
  "\u00a3",
  "roubles",
  "day",
  "people",
  "men",
  "were",
  "shot",
  "killed",
  "deaths",
  "who",
  "No.",
  "pp.",
  "Moscow",
  "Smith",
  ",",
  ".",
  ":",
  "(",
  ")",
  "'s",
  "every",
  "first",
  "doubled",
  "twice",
  "as",
  "perhaps",
  "almost all",
];

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", "")), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));

test("figures stand in order, do not overlap, and stay in their sentence", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { figures, prose } = readingOf(text);
      let last = 0;
      for (const { span, first, end, sentence } of figures) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
        const place = prose.sentences[sentence];
        expect(first).toBeGreaterThanOrEqual(place?.first ?? Number.POSITIVE_INFINITY);
        expect(end).toBeLessThanOrEqual(place?.end ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

test("every length of time is a figure and a date of the same words", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { figures, dates } = readingOf(text);
      const lengths = figures.filter(({ figure }) => figure.kind === "duration" && (figure.number.low ?? 1) > 0);
      for (const { span } of lengths) {
        expect(dates.some((date) => date.span.start <= span.start && date.span.end >= span.end)).toBe(true);
      }
      for (let i = 1; i < dates.length; i += 1) {
        expect(dates[i]?.span.start ?? 0).toBeGreaterThanOrEqual(dates[i - 1]?.span.start ?? 0);
      }
    }),
    { numRuns: 100 },
  );
});

test("a year that is a date is no figure", () => {
  const { figures } = readingOf("It fell in 1937, and 1,200 men with it.");
  expect(figures.map(({ figure }) => figure.number.low)).toEqual([1200]);
});
