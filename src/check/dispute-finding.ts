import type { Casebook } from "../casebook/casebook.ts";
import { breakEven } from "../reason/break-even.ts";
import { linearSystem } from "../reason/components.ts";
import { isFeasible } from "../reason/decide.ts";
import { formatRational } from "../reason/rational-text.ts";
import type { Dispute } from "../resolve/disputes.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { type Model, modelOf } from "../resolve/model.ts";
import { type Proof, proofOf } from "../resolve/proof.ts";
import { readWithin } from "../resolve/reading.ts";
import type { Statement } from "../resolve/statement.ts";
import { labelsOf } from "./casebook-labels.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import { listed } from "./words.ts";

/** The finding for statements that exclude one another: the claims, the sum that proves it, and what would mend it. */
export function disputeFinding(code: string, dispute: Dispute, says: string, inquiry: Inquiry): CaseFinding {
  const claims = dispute.claims.flatMap((claim) => inquiry.statements[claim] ?? []);
  const proof = proofOf(dispute.certificate, inquiry.models[dispute.reading].unknowns);
  const tolerance = breakEvenOf(claims, inquiry);
  return {
    code,
    level: dispute.reading === "generous" || inquiry.terms.reading !== null ? "fails" : "strained",
    message: says,
    ids: claims.map(({ declaration }) => declaration.id),
    labels: claims.flatMap(({ declaration }) => labelsOf(declaration, declaration.id, inquiry)),
    working: workingOf(proof, inquiry),
    notes: [...assumptionsOf(dispute, inquiry), ...toleranceNotes(tolerance)],
    help: "which of them goes, or is one of the quantities not what the words count?",
    certificate: { reading: dispute.reading, rows: dispute.certificate },
    breakEven: tolerance,
  };
}

/** Each step on a line with who answers for it, and the sum. */
export function workingOf({ steps, sum }: Proof, { statements, models }: Inquiry): readonly string[] {
  const lines = steps.map(({ origin, times, says }) => {
    const factor = formatRational(times);
    const multiplied = factor === "1" ? says : `${factor} × (${says})`;
    const from =
      origin.type === "claim" ? statements[origin.claim]?.declaration.id : reasonOf(origin.id, models.strict);
    return `${from}: ${multiplied}`;
  });
  return [...lines, `added up: ${sum}, which cannot be`];
}

function reasonOf(fact: string, { facts }: Model): string {
  return facts.get(fact)?.because ?? (fact.endsWith(" ≥ 0") ? "no quantity is below nothing" : "as set");
}

/** The least tolerance on the hedged words of some claims at which they hold together. */
export function breakEvenOf(claims: readonly Statement[], inquiry: Inquiry): number | null {
  if (!claims.some(hasHedge)) return null;
  const casebook = around(claims, inquiry);
  const own = claims.map((statement, claim) => ({ ...statement, claim }));
  const holdsAt = (tolerance: number) => {
    const model = modelOf(casebook, own, readWithin(tolerance), inquiry.terms.set);
    const rows = [...model.common, ...model.statements.flat()];
    return isFeasible(linearSystem(rows));
  };
  return breakEven(holdsAt);
}

/** The casebook with only those quantities that claims are tied to: no other has a part in whether they hold. */
function around(claims: readonly Statement[], { casebook, models }: Inquiry): Casebook {
  const { unknowns, common, statements } = models.strict;
  const rows = claims.flatMap(({ claim }) => statements[claim] ?? []);
  const { componentOf } = linearSystem([...common, ...rows]);
  const own = new Set(rows.flatMap(({ terms }) => terms.map(({ variable }) => componentOf.get(variable))));
  const quantity = casebook.byKind.quantity.filter(({ id }) => {
    const variable = unknowns.find(id);
    return variable !== undefined && own.has(componentOf.get(variable));
  });
  return { ...casebook, byKind: { ...casebook.byKind, quantity } };
}

function hasHedge({ declaration }: Statement): boolean {
  return /\b(?:about|some|nearly)\b/u.test(declaration.fields.says?.text ?? "");
}

function assumptionsOf(dispute: Dispute, { models }: Inquiry): readonly string[] {
  const assumed = dispute.claims.flatMap((claim) => models[dispute.reading].assumptions[claim] ?? []);
  return assumed.length === 0 ? [] : [`assumed: ${listed(assumed)}`];
}

function toleranceNotes(tolerance: number | null): readonly string[] {
  if (tolerance === null) return [];
  return [`would hold from a tolerance of ${Math.round(tolerance * 1000) / 10} % on the hedged words`];
}
