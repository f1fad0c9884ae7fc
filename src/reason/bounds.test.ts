import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feasibleByElimination } from "../../test/support/elimination.ts";
import { linearRows } from "../../test/support/linear-rows.ts";
import { boundsIn } from "./bounds.ts";
import { claimsIn, provesAtMost } from "./certificate.ts";
import { linearSystem } from "./components.ts";
import { type Comparison, type Row, rowsOf, type Term } from "./linear.ts";
import { fraction, negate, ONE } from "./rational.ts";
import { formatRational, rational } from "./rational-text.ts";

const sum = (...coefficients: readonly number[]): readonly Term[] =>
  coefficients.map((x, variable) => ({ variable, coefficient: rational(x) }));
const claim = (number: number, terms: readonly Term[], how: Comparison, bound: number) =>
  rowsOf(terms, how, rational(bound), { type: "claim", claim: number });

describe("boundsIn", () => {
  it("finds what follows, how tightly, and from which claims", () => {
    const total = claim(1, sum(1), "<=", 800_000);
    const ratio = claim(2, sum(-6, 7), ">", 0);
    const other = claim(3, sum(0, 0, 1), "<", 5);
    const bounds = boundsIn(linearSystem([...total, ...ratio, ...claim(4, sum(1), ">=", 700_000), ...other]));
    const apart = bounds(sum(1, -1));
    expect(apart?.greatest && formatRational(apart.greatest.value)).toBe("800000/7");
    expect(apart?.greatest?.attained).toBe(false);
    expect(apart?.greatest && claimsIn(apart.greatest.from.map(({ row }) => row))).toEqual([1, 2]);
    expect(apart?.least).toBeNull();
    expect(bounds(sum(0, 0, 0, 1))).toEqual({ least: null, greatest: null });
  });

  it("derives nothing from what cannot hold together, and much from what is apart from it", () => {
    const rows = [claim(0, sum(1), "<", 1), claim(1, sum(1), ">", 1), claim(2, sum(0, 1), "=", 3)].flat();
    const bounds = boundsIn(linearSystem(rows));
    expect(bounds(sum(1, 1))).toBeNull();
    expect(bounds(sum(0, 2))?.greatest).toMatchObject({ value: fraction(6), attained: true });
  });

  it("agrees with elimination, and its proofs add up", () => {
    let finite = 0;
    fc.assert(
      fc.property(
        linearRows(3, 7),
        fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 3 }),
        (rows, coefficients) => {
          const terms = sum(...coefficients);
          const bounds = boundsIn(linearSystem(rows))(terms);
          if (bounds === null || !feasibleByElimination(rows, 3)) return;
          const { least, greatest } = bounds;
          const opposite = terms.map((term) => ({ ...term, coefficient: negate(term.coefficient) }));
          for (const [bound, side] of [
            [greatest, terms],
            [least && { ...least, value: negate(least.value) }, opposite],
          ] as const) {
            const reaches = (how: Comparison, value = fraction(10 ** 9)) => holds(rows, side, how, value);
            if (bound === null) {
              expect(reaches(">=")).toBe(true);
              continue;
            }
            finite += 1;
            expect(provesAtMost(bound.from, side, bound.value, !bound.attained)).toBe(true);
            expect(reaches(">=", bound.value)).toBe(bound.attained);
            expect(reaches(">", bound.value)).toBe(false);
            expect(
              reaches(
                ">",
                fraction(BigInt(bound.value.p) * 1000n - BigInt(bound.value.q), BigInt(bound.value.q) * 1000n),
              ),
            ).toBe(true);
          }
        },
      ),
    );
    expect(finite).toBeGreaterThan(50);
  });
});

/** Whether a sum can compare so with a value, by elimination; the unknowns 0 to 2. */
function holds(rows: readonly Row[], terms: readonly Term[], how: Comparison, value = ONE): boolean {
  return feasibleByElimination([...rows, ...rowsOf(terms, how, value, { type: "common", id: "asked" })], 3);
}
