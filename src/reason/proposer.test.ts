import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feasibleByElimination } from "../../test/support/elimination.ts";
import { linearRows } from "../../test/support/linear-rows.ts";
import { claimed, webOfClaims } from "../../test/support/web-of-claims.ts";
import { claimsIn, refutes } from "./certificate.ts";
import { linearSystem } from "./components.ts";
import { decide, isFeasible, isLarge } from "./decide.ts";
import { irreducibleSets } from "./irreducible.ts";
import type { Row } from "./linear.ts";
import { loadProposer, type Propose } from "./proposer.ts";
import { fraction } from "./rational.ts";

const UNKNOWNS = 3;

/** Enough rows that say nothing new to make any system a large one. */
const ballast = Array.from({ length: 160 }, (_, i) =>
  claimed(
    1000,
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    "<=",
    1e9 + i,
  ),
).flat();

describe("a proposer", () => {
  it("does not change what is decided, whatever it proposes", () => {
    const whims = fc.record({
      none: fc.boolean(),
      rows: fc.array(fc.nat()),
      point: fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: UNKNOWNS }),
    });
    fc.assert(
      fc.property(linearRows(UNKNOWNS, 9), whims, (made, { none, rows, point }) => {
        const propose: Propose = (all) =>
          none
            ? null
            : {
                rows: rows.map((i) => all[i % all.length]).filter((row): row is Row => row !== undefined),
                point: new Map(point.map((value, variable) => [variable, fraction(value)])),
              };
        const system = linearSystem([...made, ...ballast]);
        expect(isLarge(system)).toBe(true);
        expect(isFeasible(system, propose)).toBe(feasibleByElimination(made, UNKNOWNS));
      }),
    );
  });

  it("helps with many tied claims that can hold together", async () => {
    const propose = await loadProposer();
    const system = linearSystem(webOfClaims(600, false));
    expect(isLarge(system)).toBe(true);
    expect(new Set(decide(system, propose).map(({ type }) => type))).toEqual(new Set(["feasible"]));
  });

  it("helps to find the few claims among many that cannot hold together", async () => {
    const propose = await loadProposer();
    const [component] = linearSystem(webOfClaims(600, true)).components;
    const found = component && irreducibleSets(component, 2, propose);
    expect(found?.sets.length).toBe(2);
    for (const { claims, proof } of found?.sets ?? []) {
      expect(refutes(proof)).toBe(true);
      expect(claims).toContain(600);
      expect(claims.length).toBeLessThan(12);
      expect(claimsIn(proof.map(({ row }) => row))).toEqual(claims);
    }
  });

  it("has nothing to propose where numbers are beyond floating point", async () => {
    const propose = await loadProposer();
    expect(propose(claimed(0, [[1, 0]], "<=", 1e40))).toBeNull();
  });
});
