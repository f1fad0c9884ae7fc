import { type Expression, partsOf } from "../casebook/relation.ts";
import { breakEven } from "../reason/break-even.ts";
import { linearSystem } from "../reason/components.ts";
import { isFeasible } from "../reason/decide.ts";
import { formatRational } from "../reason/rational-text.ts";
import type { Dispute } from "../resolve/disputes.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import type { Model } from "../resolve/model.ts";
import { plainArithmetic } from "../resolve/plain-arithmetic.ts";
import { type Proof, proofOf } from "../resolve/proof.ts";
import { readWithin } from "../resolve/reading.ts";
import type { Statement } from "../resolve/statement.ts";
import { formatNumber } from "../values/format-number.ts";
import { labelsOf } from "./casebook-labels.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import { givenFigure, plainNumber } from "./given-figure.ts";
import { slipBetween } from "./slip.ts";
import { listed } from "./words.ts";

/** The finding for statements that exclude one another: the claims, the sum that proves it, and what would mend it. */
export function disputeFinding(code: string, dispute: Dispute, says: string, inquiry: Inquiry): CaseFinding {
  const claims = dispute.claims.flatMap((claim) => inquiry.statements[claim] ?? []);
  const proof = proofOf(dispute.certificate, dispute.unknowns);
  const tolerance = breakEvenOf(claims, inquiry);
  return {
    code,
    level: dispute.reading === "generous" || inquiry.terms.reading !== null ? "fails" : "strained",
    message: says,
    ids: claims.map(({ declaration }) => declaration.id),
    labels: claims.flatMap(({ declaration }) => labelsOf(declaration, declaration.id, inquiry)),
    working: [...plainlyOf(claims, inquiry), ...workingOf(proof, inquiry)],
    notes: [...assumptionsOf(dispute, inquiry), ...toleranceNotes(tolerance), ...slipNotes(claims)],
    help: "which of them goes, or is one of the quantities not what the words count?",
    certificate: {
      reading: dispute.reading,
      rows: dispute.certificate,
      unknowns: dispute.unknowns,
      claims: new Map(claims.map(({ claim, declaration }) => [claim, declaration.id])),
    },
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

function reasonOf(id: string, { fact }: Model): string {
  return fact(id)?.because ?? (id.endsWith(" ≥ 0") ? "no quantity is below nothing" : "as set");
}

/** The least tolerance on the hedged words of some claims at which they hold together. */
function breakEvenOf(claims: readonly Statement[], { excerpts }: Inquiry): number | null {
  if (!claims.some(hasHedge)) return null;
  return breakEven((tolerance) => isFeasible(linearSystem(excerpts.of(claims, readWithin(tolerance)).rows)));
}

/** The first of some claims that can be worked out by what the others say, in plain arithmetic. */
function plainlyOf(claims: readonly Statement[], { excerpts }: Inquiry): readonly string[] {
  for (const claim of claims) {
    const others = claims.filter((other) => other !== claim);
    const line = others.length === 0 ? null : plainArithmetic(claim, others, excerpts);
    if (line !== null) return [line];
  }
  return [];
}

function hasHedge({ relation }: Statement): boolean {
  return relation.sides.some((side) => [...partsOf(side)].some(isTolerant));
}

/** Whether a number leaves room on both sides or on one by its hedge, so that a tolerance has a meaning. */
function isTolerant(part: Expression): boolean {
  return "figure" in part && (part.figure.hedge === "about" || part.figure.hedge === "nearly");
}

function assumptionsOf(dispute: Dispute, { models }: Inquiry): readonly string[] {
  const assumed = dispute.claims.flatMap((claim) => models.strict.assumptions[claim] ?? []);
  return assumed.length === 0 ? [] : [`assumed: ${listed(assumed)}`];
}

function toleranceNotes(tolerance: number | null): readonly string[] {
  if (tolerance === null) return [];
  return [`would hold from a tolerance of ${Math.round(tolerance * 1000) / 10} % on the hedged words`];
}

/** Two figures given for one quantity, of which the one may be a slip of the pen for the other. */
function slipNotes(claims: readonly Statement[]): readonly string[] {
  const given = claims.map(({ relation }) => givenFigure(relation));
  const [first, second] = given;
  if (given.length !== 2 || first == null || second == null || first.id !== second.id) return [];
  const [a, b] = [plainNumber(first), plainNumber(second)];
  const slip = a === null || b === null ? null : slipBetween(a, b);
  return slip === null
    ? []
    : [`slip: ${formatNumber(a ?? 0)} and ${formatNumber(b ?? 0)} may be one figure, since ${slip}`];
}
