import fc from "fast-check";
import { expect, test } from "vitest";
import { formatInterval, formatNumber, formatShare } from "./format-number.ts";
import { closed } from "./interval.ts";

const atMost = (x: number) => closed(null, x);
const atLeast = (x: number) => closed(x, null);

test.each([
  [atMost(114_285.714), "at most 114,286"],
  [atMost(114_285.2), "at most 114,286"],
  [atLeast(114_285.714), "at least 114,285"],
  [atMost(1.0011), "at most 1.01"],
  [atLeast(1 / 3), "at least 0.33"],
  [atMost(1 / 3), "at most 0.34"],
  [closed(2 / 3, 1.0061), "0.66 to 1.01"],
  [closed(1.005, 1.015), "1.005 to 1.015"],
  [atMost(8_000_000 / 7), "at most 1.15 million"],
  [atMost(0.3), "at most 0.3"],
  [closed(2, 2), "2"],
] as const)("%o is %s, and never claims more than it is", (interval, words) => {
  expect(formatInterval(interval)).toBe(words);
});

test("shares are rounded outward, and binary dust is no reason to", () => {
  expect(formatInterval(closed(1 / 3, 2 / 3), formatShare)).toBe("33.3 % to 66.7 %");
  expect(formatInterval(atMost(0.331), formatShare)).toBe("at most 33.1 %");
  expect(formatInterval(atMost(0.1 * 3))).toBe("at most 0.3");
});

test("a bound that is printed is a bound", () => {
  const value = (words: string) =>
    Number(words.replace(/,| million/gu, "")) * (words.endsWith("million") ? 1_000_000 : 1);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (x) => {
      const dust = x * 1e-14;
      expect(value(formatNumber(x, "down"))).toBeLessThanOrEqual(x + dust);
      expect(value(formatNumber(x, "up"))).toBeGreaterThanOrEqual(x - dust);
    }),
  );
});
