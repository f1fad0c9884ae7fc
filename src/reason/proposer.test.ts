import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feasibleByElimination } from "../../test/support/elimination.ts";
import { linearRows } from "../../test/support/linear-rows.ts";
import { claimed, webOfClaims } from "../../test/support/web-of-claims.ts";
import { boundsIn } from "./bounds.ts";
import { claimsIn, provesAtMost, refutes } from "./certificate.ts";
import { linearSystem } from "./components.ts";
import { decide, isFeasible, isLarge } from "./decide.ts";
import { irreducibleSets } from "./irreducible.ts";
import type { Row } from "./linear.ts";
import { loadProposer, type Proposer } from "./proposer.ts";
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
        const answer: Proposer["answer"] = (all) =>
          none
            ? null
            : {
                rows: rows.map((i) => all[i % all.length]).filter((row): row is Row => row !== undefined),
                point: new Map(point.map((value, variable) => [variable, fraction(value)])),
              };
        const system = linearSystem([...made, ...ballast]);
        expect(isLarge(system)).toBe(true);
        expect(isFeasible(system, { answer, barriers: () => null })).toBe(feasibleByElimination(made, UNKNOWNS));
      }),
    );
  });

  it("helps with many tied claims that can hold together", async () => {
    const proposer = await loadProposer();
    const system = linearSystem(webOfClaims(600, false));
    expect(isLarge(system)).toBe(true);
    expect(new Set(decide(system, proposer).map(({ type }) => type))).toEqual(new Set(["feasible"]));
  });

  it("helps to find the few claims among many that cannot hold together", async () => {
    const proposer = await loadProposer();
    const [component] = linearSystem(webOfClaims(600, true)).components;
    const found = component && irreducibleSets(component, 2, proposer);
    expect(found?.sets.length).toBe(2);
    for (const { claims, proof } of found?.sets ?? []) {
      expect(refutes(proof)).toBe(true);
      expect(claims).toContain(600);
      expect(claims.length).toBeLessThan(12);
      expect(claimsIn(proof.map(({ row }) => row))).toEqual(claims);
    }
  });

  it("helps to find bounds, which all claims prove and a point reaches", async () => {
    const rows = webOfClaims(120, false);
    const proposer = await loadProposer();
    const [slow, fast] = [boundsIn(linearSystem(rows)), boundsIn(linearSystem(rows), proposer)];
    for (const variable of [3, 17]) {
      const sum = [{ variable, coefficient: fraction(2) }];
      const [expected, bounds] = [slow(sum), fast(sum)];
      expect([bounds?.least?.value, bounds?.greatest?.value]).toEqual([
        expected?.least?.value,
        expected?.greatest?.value,
      ]);
      expect(bounds?.greatest && provesAtMost(bounds.greatest.from, sum, bounds.greatest.value)).toBe(true);
    }
  });

  it("has nothing to propose where numbers are beyond floating point", async () => {
    const proposer = await loadProposer();
    expect(proposer.answer(claimed(0, [[1, 0]], "<=", 1e40))).toBeNull();
  });
});
