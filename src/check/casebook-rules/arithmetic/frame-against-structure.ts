import type { Quantity } from "../../../casebook/casebook.ts";
import type { Reference } from "../../../casebook/reading/reference.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import { type Dimension, declaredScope, dimensions } from "../../../resolve/scope.ts";
import type { ExtentRelation } from "../../../values/extent.ts";
import { declarationLabel } from "../../casebook-labels.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { scopeWords } from "../../scope-words.ts";
import { listed } from "../../words.ts";

/** A part that by its own scope does not lie in its whole. */
export const frameAgainstStructure: CasebookRule = {
  name: "frame-against-structure",
  finds: "a quantity declared part of another, whose scope as declared does not lie in that of its whole",
  because:
    "What is declared outranks scopes, so the sums are made as if the part lay in its whole; if its time or place reach " +
    "beyond the whole, or another unit is counted, one of the two declarations is wrong. Only what both declare is " +
    "compared. Outcomes that merely overlap are left alone: the shot may well have been convicted.",
  examples: [
    {
      casebook: `quantity convicted
  counts: people
  outcome: convicted
  when: 1930/1939
  parts: early, late
quantity early
  when: 1930/1935
quantity late
  when: 1936/1941
`,
      level: "warning",
    },
    {
      casebook: `quantity letters
  counts: letters
  within: prisoners
quantity prisoners
  counts: people
`,
      level: "warning",
    },
    {
      casebook: `place country
place harbour
  within: country
quantity convicted
  counts: people
  outcome: convicted
  where: country
  when: 1930/1939
  includes: shot
quantity shot
  counts: people
  outcome: shot
  where: harbour
  when: 1937
`,
      level: null,
    },
  ],
  *check(inquiry) {
    const seen = new Set<string>();
    for (const { part, whole, place } of declaredPairs(inquiry)) {
      const [x, y] = [declaredScope(part), declaredScope(whole)];
      const said = dimensions.filter((one) => scopeWords(x, one) !== null && scopeWords(y, one) !== null);
      const outside = said.filter((dimension) => isOutside(dimension, part, whole, inquiry));
      if (outside.length === 0) continue;
      const key = `${part.id} ${whole.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield finding(part, whole, place, outside);
    }
  },
};

/** Parts and their wholes, and where the one is declared part of the other. */
function* declaredPairs({ casebook }: Inquiry) {
  const named = ({ id }: Reference) => {
    const declaration = casebook.declarations.get(id);
    return declaration?.kind === "quantity" ? declaration : null;
  };
  for (const quantity of casebook.byKind.quantity) {
    for (const place of quantity.fields.within) {
      const whole = named(place);
      if (whole !== null) yield { part: quantity, whole, place };
    }
    for (const place of [...quantity.fields.parts, ...quantity.fields.includes]) {
      const part = named(place);
      if (part !== null) yield { part, whole: quantity, place };
    }
  }
}

function isOutside(dimension: Dimension, part: Quantity, whole: Quantity, { scopes }: Inquiry): boolean {
  const wrong: readonly ExtentRelation[] =
    dimension === "when" ? ["disjoint", "overlapping", "containing"] : ["disjoint", "containing"];
  return wrong.includes(scopes.compareDeclared(dimension, part.id, whole.id));
}

function finding(part: Quantity, whole: Quantity, place: Reference, outside: readonly Dimension[]): CaseFinding {
  const [x, y] = [declaredScope(part), declaredScope(whole)];
  const words = (dimension: Dimension) => `${dimension}: ${scopeWords(x, dimension)} of ${scopeWords(y, dimension)}`;
  return {
    code: frameAgainstStructure.name,
    level: "warning",
    message: `${part.id} is declared part of ${whole.id}, but does not lie in it by ${listed(outside)}`,
    ids: [part.id, whole.id],
    labels: [
      { path: place.path, span: place.span, text: "declared here" },
      declarationLabel(part, "the part"),
      declarationLabel(whole, "the whole"),
    ],
    working: outside.map(words),
    notes: [],
    help: "which is wrong, the scope or that it is a part?",
    breakEven: null,
  };
}
