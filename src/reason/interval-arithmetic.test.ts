import fc from "fast-check";
import { expect, test } from "vitest";
import { closed, exactly, type Interval } from "../values/interval.ts";
import { add, canBeAtMost, divide, meet, multiply, subtract, sum } from "./interval-arithmetic.ts";

const bounded = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([a, b]) => closed(Math.min(a, b), Math.max(a, b)));
const inside = (interval: Interval, x: number) => meet(interval, exactly(x));

test("every operation covers the result of any two numbers inside", () => {
  fc.assert(
    fc.property(bounded, bounded, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
      const pick = (i: Interval) => (i.low ?? 0) + t * ((i.high ?? 0) - (i.low ?? 0));
      const [x, y] = [pick(a), pick(b)];
      expect(inside(add(a, b), x + y)).toBe(true);
      expect(inside(subtract(a, b), x - y)).toBe(true);
      expect(inside(multiply(a, b), x * y)).toBe(true);
      if (y > 0) expect(inside(divide(a, b), x / y)).toBe(true);
    }),
  );
});

test("open ends do not touch", () => {
  const over = { low: 5, high: null, lowOpen: true, highOpen: false };
  expect(meet(over, exactly(5))).toBe(false);
  expect(meet(over, exactly(5.1))).toBe(true);
  expect(canBeAtMost(over, exactly(5))).toBe(false);
});

test("a sum of tenths is not undone by rounding", () => {
  expect(meet(sum([0.1, 0.2, 0.3, 0.4].map(exactly)), exactly(1))).toBe(true);
});
