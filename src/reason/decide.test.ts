import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feasibleByElimination } from "../../test/support/elimination.ts";
import { linearRows } from "../../test/support/linear-rows.ts";
import { claimsIn, refutes, satisfies } from "./certificate.ts";
import { linearSystem } from "./components.ts";
import { decide, isFeasible } from "./decide.ts";
import { type Comparison, type Row, rowsOf } from "./linear.ts";
import { rational } from "./rational-text.ts";

/** A row from numbers: coefficients of the unknowns 0, 1, 2 … */
function row(claim: number, coefficients: readonly number[], how: Comparison, bound: number): readonly Row[] {
  const terms = coefficients.map((x, variable) => ({ variable, coefficient: rational(x) }));
  return rowsOf(terms, how, rational(bound), { type: "claim", claim });
}

describe("decide", () => {
  it("finds a point between strict bounds", () => {
    const rows = [row(0, [1], ">", 2), row(1, [1], "<", 3), row(2, [1, -1], "=", 0)].flat();
    const [decision] = decide(linearSystem(rows));
    expect(decision?.type).toBe("feasible");
  });

  it("refutes what only just fails, by a strict row", () => {
    const rows = [row(0, [1, -6], ">", 0), row(1, [1], "<=", 6), row(2, [0, 1], ">=", 1)].flat();
    const [decision] = decide(linearSystem(rows));
    expect(decision?.type === "infeasible" && claimsIn(decision.certificate.map((weighed) => weighed.row))).toEqual([
      0, 1, 2,
    ]);
  });

  it("takes a row without unknowns at its word", () => {
    expect(isFeasible(linearSystem(row(0, [], "<=", -1)))).toBe(false);
    expect(isFeasible(linearSystem(row(0, [], "<", 0)))).toBe(false);
    expect(isFeasible(linearSystem(row(0, [], "<=", 0)))).toBe(true);
    expect(isFeasible(linearSystem([]))).toBe(true);
  });

  it("agrees with elimination on random systems, and proves what it says", () => {
    const seen = { feasible: 0, infeasible: 0 };
    fc.assert(
      fc.property(linearRows(4, 9), (rows) => {
        const decisions = decide(linearSystem(rows));
        const feasible = decisions.every(({ type }) => type === "feasible");
        seen[feasible ? "feasible" : "infeasible"] += 1;
        expect(feasible).toBe(feasibleByElimination(rows, 4));
        for (const decision of decisions) {
          if (decision.type === "infeasible") expect(refutes(decision.certificate)).toBe(true);
          else for (const each of decision.component.rows) expect(satisfies(decision.point, each)).toBe(true);
        }
      }),
    );
    expect(Math.min(seen.feasible, seen.infeasible)).toBeGreaterThan(20);
  });
});
