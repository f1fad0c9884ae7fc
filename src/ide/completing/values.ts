import type { Casebook } from "../../casebook/casebook.ts";
import { criterionKinds, criterionNames } from "../../casebook/reading/exclusion.ts";
import { hedgeWords } from "../../casebook/relation/words.ts";
import type { Tree } from "../../casebook/tree.ts";
import { type Completion, type Completions, matching } from "../completion.ts";
import { citationsAt } from "./citations.ts";
import { idsOf, wordOf } from "./ids.ts";
import { lastWord, type ValuePlace } from "./last-word.ts";
import { relationsAt } from "./relations.ts";

/** What can be written at a place of a value; null where it is free. */
export function valuesAt(place: ValuePlace, tree: Tree, casebook: Casebook, offset: number): Completions | null {
  const { type } = place.field;
  switch (type.name) {
    case "choice":
      return within(
        place,
        tree,
        offset,
        (type.choices ?? []).map((word) => wordOf(word, place.name)),
      );
    case "reference":
    case "named":
    case "moment":
    case "tenure":
      return within(place, tree, offset, idsOf(type.kinds ?? [], casebook));
    case "step":
      return lastWord(place, tree, offset, idsOf(type.kinds ?? [], casebook));
    case "citation":
      return citationsAt(place, tree, casebook, offset);
    case "saying":
      return relationsAt(place, tree, casebook, offset);
    case "hedge rule":
      return within(place, tree, offset, hedgeRules());
    case "exclusion":
      return exclusionsAt(place, tree, casebook, offset);
    default:
      return null;
  }
}

/** The whole value is taken for what is being written, up to its first blank. */
function within({ span }: ValuePlace, tree: Tree, offset: number, items: Iterable<Completion>): Completions | null {
  const typed = tree.text.slice(span.start, offset);
  if (/["\s]/u.test(typed)) return null;
  const { 0: word = "" } = /^\S*/u.exec(tree.text.slice(span.start, span.end)) ?? [];
  return { from: span.start, to: Math.max(offset, span.start + word.length), items: matching(typed, items) };
}

function hedgeRules(): readonly Completion[] {
  const readings = [wordOf("strict", "all hedges, read strictly"), wordOf("generous", "all hedges, read generously")];
  const hedges = Object.keys(hedgeWords).map((hedge) => wordOf(`${hedge} 20%`, "give or take that share"));
  return [...readings, ...hedges];
}

/** A criterion; after its colon, the ids that it takes. */
function exclusionsAt(place: ValuePlace, tree: Tree, casebook: Casebook, offset: number): Completions | null {
  const typed = tree.text.slice(place.span.start, offset);
  const colon = typed.indexOf(":");
  if (colon < 0) {
    const items = criterionNames.map((name) => ({ ...wordOf(name, "what to exclude"), insert: `${name}: ` }));
    return within(place, tree, offset, items);
  }
  const kinds = criterionKinds(typed.slice(0, colon).trim());
  return kinds === null ? null : lastWord(place, tree, offset, idsOf(kinds, casebook));
}
