import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCasebook } from "../../src/check/check-casebook.ts";
import type { Row } from "../../src/reason/linear.ts";
import type { Inquiry } from "../../src/resolve/inquiry.ts";
import { inquiryInto } from "../support/casebook.ts";
import { addsUpToNothing } from "../support/certificate-checker.ts";
import { feasibleByElimination } from "../support/elimination.ts";
import { anyCasebook, madeCasebook } from "../support/random-casebook.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000_000 });

/** A row as text: whatever object it is, this is what it says. */
function wordsOf({ terms, bound, strict, origin }: Row): string {
  const sum = terms.map(({ variable, coefficient: { p, q } }) => `${p}/${q} x${variable}`).join(" + ");
  return `${sum} ${strict ? "<" : "<="} ${bound.p}/${bound.q} by ${JSON.stringify(origin)}`;
}

/** Every finding that something cannot hold is proved by rows of the claims it names, and of what is declared. */
function verifyProofs(inquiry: Inquiry): void {
  const { models } = inquiry;
  const common = new Set(models.strict.common.map(wordsOf));
  for (const { level, ids, certificate } of checkCasebook(inquiry)) {
    if (level !== "fails" && level !== "strained") continue;
    if (certificate === undefined) throw new Error("it fails without a proof");
    expect(addsUpToNothing(certificate.rows)).toBe(true);
    const named = inquiry.statements.filter(({ declaration }) => ids.includes(declaration.id));
    for (const { row } of certificate.rows) {
      if (row.origin.type === "common") expect(common.has(wordsOf(row))).toBe(true);
      else expect(named.map(({ claim }) => claim)).toContain(row.origin.claim);
    }
  }
}

describe("proofs", () => {
  it("add up, for all that is found in casebooks made at random", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, lies) => verifyProofs(inquiryInto(madeCasebook(seed, lies).text))),
    );
  });

  it("are not accepted where a multiplier or a bound is another", () => {
    const inquiry = inquiryInto(madeCasebook(1, true).text);
    const [dispute] = inquiry.disputes.disputes;
    const proof = dispute?.certificate ?? [];
    const [first, ...rest] = proof;
    if (first === undefined) throw new Error("nothing is proved");
    expect(addsUpToNothing(proof)).toBe(true);
    expect(addsUpToNothing([{ ...first, multiplier: { p: -1, q: 1 } }, ...rest])).toBe(false);
    expect(addsUpToNothing([{ ...first, row: { ...first.row, bound: { p: 10 ** 9, q: 1 } } }, ...rest])).toBe(false);
    expect(addsUpToNothing(rest)).toBe(false);
  });
});

describe("contradictions", () => {
  it("are none where all claims are true", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text } = madeCasebook(seed, false);
        const inquiry = inquiryInto(text);
        expect(inquiry.diagnostics).toEqual([]);
        expect(inquiry.disputes.disputes, text).toEqual([]);
      }),
    );
  });

  it("are never missed where one is planted", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, lie } = madeCasebook(seed, true);
        const inquiry = inquiryInto(text);
        const caught = inquiry.disputes.disputes.flatMap(({ claims }) =>
          claims.map((claim) => inquiry.statements[claim]?.declaration.id),
        );
        expect(caught, text).toContain(lie);
      }),
    );
  });

  it("are those that elimination finds, in claims of any numbers", () => {
    const found = { some: 0, none: 0 };
    fc.assert(
      fc.property(seeds, (seed) => {
        const text = anyCasebook(seed);
        const { models, disputes } = inquiryInto(text);
        const rows = [...models.strict.common, ...models.strict.statements.flat()];
        const feasible = feasibleByElimination(rows, models.strict.unknowns.length);
        expect(disputes.disputes.length === 0, text).toBe(feasible);
        found[feasible ? "none" : "some"] += 1;
      }),
    );
    expect(Math.min(found.some, found.none)).toBeGreaterThan(50);
  });
});
