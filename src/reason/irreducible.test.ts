import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feasibleByElimination } from "../../test/support/elimination.ts";
import { linearRows } from "../../test/support/linear-rows.ts";
import { claimsIn, refutes } from "./certificate.ts";
import { linearSystem } from "./components.ts";
import { irreducibleSets } from "./irreducible.ts";
import { type Comparison, type Origin, type Row, rowsOf } from "./linear.ts";
import { rational } from "./rational-text.ts";

const UNKNOWNS = 3;

const stated = (origin: Origin, coefficients: readonly number[], how: Comparison, bound: number) =>
  rowsOf(
    coefficients.map((x, variable) => ({ variable, coefficient: rational(x) })),
    how,
    rational(bound),
    origin,
  );
const claim = (number: number) => ({ type: "claim", claim: number }) as const;

describe("irreducibleSets", () => {
  it("finds every pair of claims that contradict each other, and stops at the limit", () => {
    const low = [0, 1, 2, 3].flatMap((n) => stated(claim(n), [1], "<", 5));
    const high = [4, 5, 6].flatMap((n) => stated(claim(n), [1], ">=", 5));
    const [component] = linearSystem([...low, ...high]).components;
    if (component === undefined) throw new Error("no component");
    const few = irreducibleSets(component);
    expect([few.sets.length, few.others]).toEqual([10, "some"]);
    const all = irreducibleSets(component, 20);
    expect([all.sets.length, all.others]).toEqual([12, "none"]);
    expect(new Set(all.sets.map(({ claims }) => claims.join())).size).toBe(12);
  });

  it("does not name a claim that what is common makes superfluous", () => {
    const rows = [
      ...stated(claim(0), [1, -1], "<=", -2),
      ...stated(claim(1), [0, 1], "<=", 1),
      ...stated({ type: "common", id: "x >= 0" }, [1], ">=", 0),
      ...stated(claim(2), [1], ">=", 3),
    ];
    const [component] = linearSystem(rows).components;
    const found = component && irreducibleSets(component);
    expect(found?.sets.map(({ claims }) => claims)).toEqual([[0, 1]]);
    expect(found?.others).toBe("none");
  });

  it("finds exactly the minimal sets that trying every subset finds", () => {
    fc.assert(
      fc.property(linearRows(UNKNOWNS, 9), (rows) => {
        for (const component of linearSystem(rows).components) {
          const { sets, others } = irreducibleSets(component, 100);
          expect(others).toBe("none");
          const expected = minimalByTrial(component.rows);
          expect(sets.map(({ claims }) => claims.join()).sort()).toEqual(expected);
          for (const { claims, proof } of sets) {
            expect(refutes(proof)).toBe(true);
            expect(claimsIn(proof.map(({ row }) => row))).toEqual(claims);
          }
        }
      }),
    );
  });
});

function minimalByTrial(rows: readonly Row[]): readonly string[] {
  const claims = claimsIn(rows);
  const subsets = Array.from({ length: 2 ** claims.length }, (_, bits) => claims.filter((_, i) => (bits >> i) & 1));
  const conflicting = subsets
    .sort((a, b) => a.length - b.length)
    .filter((subset) => {
      const kept = rows.filter(({ origin }) => origin.type === "common" || subset.includes(origin.claim));
      return !feasibleByElimination(kept, UNKNOWNS);
    });
  return conflicting
    .filter((set) => !conflicting.some((other) => other.length < set.length && other.every((c) => set.includes(c))))
    .map((set) => set.join())
    .sort();
}
