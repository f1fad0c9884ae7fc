import type { Label } from "../../../diagnostics/diagnostic.ts";
import { claimsIn } from "../../../reason/certificate.ts";
import { linearSystem } from "../../../reason/components.ts";
import { decideComponent } from "../../../reason/decide.ts";
import { irreducibleSets } from "../../../reason/irreducible.ts";
import type { Obstacle } from "../../../resolve/comparability.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import { plainArithmetic } from "../../../resolve/plain-arithmetic.ts";
import { readUnder } from "../../../resolve/policy.ts";
import { proofOf } from "../../../resolve/proof.ts";
import type { Statement } from "../../../resolve/statement.ts";
import { declarationLabel, labelsOf } from "../../casebook-labels.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { workingOf } from "../../dispute-finding.ts";
import { scopeWords } from "../../scope-words.ts";

/** Only what counts the same is compared. */
export const notComparable: CasebookRule = {
  name: "not-comparable",
  finds: "a claim that sets quantities of different scope against each other, or of a scope that is not known",
  because:
    "People convicted are not people shot. Where the outcome, the unit or the measure of two quantities differ, their " +
    "ratio says nothing of either; a share has to be of a whole that the part lies in. Such a claim is left out of all " +
    "inequalities; a declaration (`within`, `parts`, `includes`, `stands-for`) can tie the two.",
  examples: [
    {
      casebook: `person clerk
quantity shot
  counts: people
  outcome: shot
quantity convicted
  counts: people
  outcome: convicted
claim twelve
  by: clerk
  says: convicted = 12 * shot
`,
      level: "not-comparable",
    },
    {
      casebook: `person clerk
quantity shot
  counts: people
  outcome: shot
quantity people
  counts: people
claim twelve
  by: clerk
  says: people = 12 * shot
`,
      level: "needs-fact",
    },
    {
      casebook: `person clerk
quantity shot
  counts: people
  outcome: shot
  within: convicted
quantity convicted
  counts: people
  outcome: convicted
claim twelve
  by: clerk
  says: convicted = 12 * shot
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const statement of inquiry.statements) {
      if (statement.obstacle !== null) yield finding(statement, statement.obstacle, inquiry);
    }
  },
};

function finding(statement: Statement, obstacle: Obstacle, inquiry: Inquiry): CaseFinding {
  const { declaration } = statement;
  const { a, b, dimension, relation } = obstacle;
  const isUnknown = relation === "unknown";
  const [x, y] = [scopeValue(a, obstacle, inquiry), scopeValue(b, obstacle, inquiry)];
  return {
    code: notComparable.name,
    level: isUnknown ? "needs-fact" : "not-comparable",
    message: isUnknown
      ? `whether ${a} and ${b} can be compared needs the ${dimension} of ${x === null ? a : y === null ? b : `${a} and ${b}, which the casebook does not order`}`
      : `${declaration.id} compares ${a} (${x ?? "not said"}) with ${b} (${y ?? "not said"})`,
    ids: [declaration.id, a, b],
    labels: [
      ...labelsOf(declaration, "compares them", inquiry),
      ...[a, b].flatMap((id) => quantityLabel(id, obstacle, inquiry)),
    ],
    working: [`${dimension}: ${between(x, y, relation)}`, ...sumOf(statement, inquiry)],
    notes: [],
    help: isUnknown
      ? `say the ${dimension} of both, or declare how the one lies in the other`
      : "declare that one lies within the other, or stands for it, if that is what the claim takes for granted",
    breakEven: null,
  };
}

/** "arrested and shot are overlapping"; "people of the one, of the other it is not said". */
function between(x: string | null, y: string | null, relation: Obstacle["relation"]): string {
  if (x === null && y === null) return "not said of either";
  if (x === null || y === null) return `${x ?? y} of the one; not said of the other`;
  return relation === "unknown" ? `whether ${x} and ${y} go together is not known` : `${x} and ${y} are ${relation}`;
}

function scopeValue(id: string, { dimension }: Obstacle, { scopes }: Inquiry): string | null {
  return scopeWords(scopes.of(id), dimension);
}

function quantityLabel(id: string, { dimension }: Obstacle, inquiry: Inquiry): readonly Label[] {
  const declaration = inquiry.casebook.declarations.get(id);
  if (declaration?.kind !== "quantity") return [];
  const value = scopeValue(id, { a: id, b: id, dimension, relation: "unknown" }, inquiry);
  return [declarationLabel(declaration, value === null ? `${dimension} not said` : `${dimension}: ${value}`)];
}

/** What would come of it if the two were comparable: shown, and no verdict. */
function sumOf(statement: Statement, inquiry: Inquiry): readonly string[] {
  const { excerpts, terms, statements } = inquiry;
  const { rows, unknowns } = excerpts.amid(statement, readUnder(terms, "strict"));
  const others = claimsIn(rows).flatMap((claim) => (claim === statement.claim ? [] : (statements[claim] ?? [])));
  const line = plainArithmetic(statement, others, excerpts);
  const plainly = line === null ? [] : [line];
  const { components } = linearSystem(rows);
  const own = components.find((component) => claimsIn(component.rows).includes(statement.claim));
  if (own === undefined || decideComponent(own).type === "feasible") {
    return [...plainly, "taken as comparable, it would hold"];
  }
  const sets = irreducibleSets(own).sets.filter(({ claims }) => claims.includes(statement.claim));
  const [set] = sets.sort((x, y) => x.claims.length - y.claims.length);
  if (set === undefined) return plainly;
  const proof = proofOf(set.proof, unknowns);
  return [...plainly, "taken as comparable, it would fail:", ...workingOf(proof, inquiry)];
}
