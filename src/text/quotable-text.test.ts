import fc from "fast-check";
import { expect, test } from "vitest";
import { QuotableText } from "./quotable-text.ts";
import { quoteOf } from "./span.ts";

const text =
  "It was said that\n  \u201cfour  million\u201d people \u2013 no fewer \u2013 were held.\nFour million were held.";

test("finds a quote whatever its white space and its marks", () => {
  const found = new QuotableText(text).find('"four million" people - no fewer');
  expect(found.map((span) => quoteOf(text, span))).toEqual(["\u201cfour  million\u201d people \u2013 no fewer"]);
});

test("finds every place, and none for what does not stand there", () => {
  const quotable = new QuotableText(text);
  expect(quotable.find("were held.").map(({ start }) => text.slice(start, start + 4))).toEqual(["were", "were"]);
  expect(quotable.find("five million")).toEqual([]);
  expect(quotable.find(" ")).toEqual([]);
});

test("offers what is most like a quote, with how like it is", () => {
  const like = new QuotableText(text).mostLike("Four milion were held");
  expect(like === null ? null : quoteOf(text, like.span)).toBe("Four million were held");
  expect(like?.score).toBeCloseTo(1 - 1 / 21);
  expect(new QuotableText(text).mostLike("entirely other words")).toBeNull();
});

test("finds any words of any text where they stand", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (any, a, b) => {
      const [start, end] = [a % any.length, (a % any.length) + 1 + (b % any.length)];
      const words = any.slice(start, end);
      if (words.trim() === "") return true;
      const found = new QuotableText(any).find(words);
      return found.some((span) => span.start <= start + words.length && span.end > start);
    }),
  );
});
