import { describe, expect, it } from "vitest";
import { claimed } from "../../test/support/web-of-claims.ts";
import { addUp, provesAtMost, refutes, satisfies, type Weighed } from "./certificate.ts";
import { formatRational, rational } from "./rational-text.ts";

/** x < 3, y ≤ 2 − x / 2, x + 2y ≥ 4: together nothing but 0 < 0 is missing. */
const rows = [
  ...claimed(0, [[1, 0]], "<", 3),
  ...claimed(
    1,
    [
      [0.5, 0],
      [1, 1],
    ],
    "<=",
    2,
  ),
  ...claimed(
    2,
    [
      [1, 0],
      [2, 1],
    ],
    ">=",
    4,
  ),
  ...claimed(3, [[1, 0]], ">=", 3),
];
const weigh = (...multipliers: readonly number[]): readonly Weighed[] =>
  rows
    .map((row, i) => ({ row, multiplier: rational(multipliers[i] ?? 0) }))
    .filter(({ multiplier }) => multiplier.p !== 0);

describe("refutes", () => {
  it("holds where all cancels and a strict row is left, or less than 0", () => {
    expect(refutes(weigh(1, 0, 0, 1))).toBe(true);
    expect(refutes(weigh(2, 4, 2, 2))).toBe(true);
    expect(refutes(claimed(0, [], "<=", -1).map((row) => ({ row, multiplier: rational(1) })))).toBe(true);
  });

  it("does not hold where something is left, nothing is strict, or a multiplier is negative", () => {
    expect(refutes([])).toBe(false);
    expect(refutes(weigh(1, 0, 0, 2))).toBe(false);
    expect(refutes(weigh(0, 2, 1))).toBe(false);
    expect(refutes(weigh(-1, 0, 0, -1))).toBe(false);
  });
});

describe("addUp", () => {
  it("gives the row that follows", () => {
    const { terms, bound, strict } = addUp(weigh(2, 2));
    const sum = terms.map(({ variable, coefficient }) => `${formatRational(coefficient)} x${variable}`);
    expect([sum, formatRational(bound), strict]).toEqual([["3 x0", "2 x1"], "10", true]);
  });
});

describe("provesAtMost", () => {
  it("wants the very sum, and a value no smaller than what is proved", () => {
    const [first] = rows;
    expect(provesAtMost(weigh(1), first?.terms ?? [], rational(3))).toBe(true);
    expect(provesAtMost(weigh(1), first?.terms ?? [], rational(3), true)).toBe(true);
    expect(provesAtMost(weigh(1), first?.terms ?? [], rational(2.9))).toBe(false);
    expect(provesAtMost(weigh(2), first?.terms ?? [], rational(9))).toBe(false);
  });
});

describe("satisfies", () => {
  it("keeps a strict row strictly", () => {
    const at = (x: number) => rows.slice(0, 1).every((row) => satisfies(new Map([[0, rational(x)]]), row));
    expect([2.999, 3].map(at)).toEqual([true, false]);
  });
});
