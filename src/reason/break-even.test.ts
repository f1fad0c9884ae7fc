import { expect, it } from "vitest";
import { breakEven, breakEvenOfRows } from "./break-even.ts";
import { rowsOf } from "./linear.ts";
import { add, fraction, multiply, negate, ONE } from "./rational.ts";

it("break-even is the least tolerance, to three decimals", () => {
  expect(breakEven((t) => (1 + t) ** 2 >= 1.25)).toBe(0.118);
  expect(breakEven(() => false)).toBeNull();
});

it("break-even of rows is where they begin to hold together", () => {
  const claim = { type: "claim", claim: 0 } as const;
  const x = [{ variable: 0, coefficient: ONE }];
  // "About 100" and "at least 125": the first number has to give way by a quarter.
  const about = breakEvenOfRows((t) => [
    ...rowsOf(x, "<=", multiply(fraction(100), add(ONE, t)), claim),
    ...rowsOf(x, ">=", multiply(fraction(100), add(ONE, negate(t))), claim),
    ...rowsOf(x, ">=", fraction(125), claim),
  ]);
  expect(about).toBe(0.25);
  expect(breakEvenOfRows(() => rowsOf([], "<", fraction(0), claim))).toBeNull();
});
