import { type Expression, partsOf } from "../casebook/relation.ts";
import type { Term } from "../reason/linear.ts";
import { MINUS_ONE, ONE } from "../reason/rational.ts";
import type { Inquiry } from "./inquiry.ts";

/** What is left of a quantity when others are taken away, as a claim speaks of it: "shot - shot-37-38". */
export interface Remainder {
  /** As a claim writes it. */
  readonly says: string;
  /** The quantities in it, in order. */
  readonly ids: readonly string[];
  readonly terms: readonly Term[];
}

/** The differences of quantities that binding claims speak of, each once, in the order they are met. */
export function remaindersIn({ casebook, statements, models }: Inquiry): readonly Remainder[] {
  const found = new Map<string, Remainder>();
  for (const { declaration, relation, obstacle } of statements) {
    if (obstacle !== null) continue;
    const text = casebook.files.get(declaration.path)?.text ?? "";
    for (const part of relation.sides.flatMap((side) => [...partsOf(side)])) {
      const terms = termsOf(part, (id) => models.strict.unknowns.find(id));
      const says = text.slice(part.span.start, part.span.end).replace(/\s+/gu, " ");
      if (terms !== null && !found.has(says)) found.set(says, { says, ...terms });
    }
  }
  return [...found.values()];
}

/** A sum of nothing but quantities, of which at least one is taken away; null for any other expression. */
function termsOf(sum: Expression, find: (id: string) => number | undefined): Omit<Remainder, "says"> | null {
  if (sum.type !== "sum" || sum.terms.every(({ sign }) => sign === 1)) return null;
  const ids: string[] = [];
  const terms: Term[] = [];
  for (const { sign, value } of sum.terms) {
    const variable = value.type === "id" && value.point === null ? find(value.id) : undefined;
    if (value.type !== "id" || variable === undefined) return null;
    ids.push(value.id);
    terms.push({ variable, coefficient: sign === 1 ? ONE : MINUS_ONE });
  }
  return { ids, terms };
}
