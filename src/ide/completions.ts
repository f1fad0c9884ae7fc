import type { Casebook } from "../casebook/casebook.ts";
import type { Tree } from "../casebook/tree.ts";
import { fieldsOf, kindsOf } from "./completing/names.ts";
import { valuesAt } from "./completing/values.ts";
import { type Completions, matching } from "./completion.ts";
import { placeAt } from "./place-at.ts";

/**
 * What can be written at a place: kinds at the margin, the fields that a declaration may still have, and values: words
 * that the field takes, ids of the kinds it takes, what can stand in a relation, sources and places in them. The tree
 * may be newer than the casebook.
 */
export function completionsAt(tree: Tree, casebook: Casebook, offset: number): Completions | null {
  const place = placeAt(tree, offset);
  if (place === null) return null;
  const { start, end } = place.span;
  if (place.type === "value") return valuesAt(place, tree, casebook, offset);
  const items = place.type === "kind" ? kindsOf() : fieldsOf(place, tree);
  return { from: start, to: end, items: matching(tree.text.slice(start, offset), items) };
}
