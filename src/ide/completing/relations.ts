import type { Casebook } from "../../casebook/casebook.ts";
import { pointsOf } from "../../casebook/relation/points.ts";
import type { Tree } from "../../casebook/tree.ts";
import { type Completion, type Completions, matching } from "../completion.ts";
import { completionOf, idsOf, wordOf } from "./ids.ts";
import { lastWord, type ValuePlace } from "./last-word.ts";
import { hedges, scales, shares, units } from "./relation-words.ts";

/** What can be measured first, then what has a time, as far as it is declared. */
const MEASURED = ["quantity", "table", "event", "person", "group", "place", "document", "source"];

/** What can stand at a place in a relation: ids and what they have, hedges, shares, units after numbers. */
export function relationsAt(place: ValuePlace, tree: Tree, casebook: Casebook, offset: number): Completions | null {
  const typed = tree.text.slice(place.span.start, offset);
  // Whoever has opened a quotation or the cells of a table writes words.
  if (typed.startsWith('"') || /\[[^\]]*$/u.test(typed)) return null;
  const point = /(?<id>[a-z][a-z0-9-]*)\.(?<begun>[a-z]*)$/u.exec(typed)?.groups;
  if (point?.id !== undefined) return pointsFor(point.id, point.begun ?? "", casebook, offset);
  const isAfterNumber = /\d\s+[\p{L}-]*$/u.test(typed);
  const words = isAfterNumber ? [...units, ...scales] : [...hedges, ...shares];
  const ids = isAfterNumber ? [] : [...declared(casebook)];
  return lastWord(place, tree, offset, [...ids, ...words.map(([word, means]) => wordOf(word, means))]);
}

function* declared(casebook: Casebook): Generator<Completion> {
  for (const kind of MEASURED) {
    const [point] = pointsOf(kind);
    const needsPoint = point !== undefined && kind !== "event";
    for (const one of idsOf([kind], casebook)) yield needsPoint ? { ...one, insert: `${one.insert}.${point}` } : one;
  }
}

function pointsFor(id: string, begun: string, { declarations }: Casebook, offset: number): Completions | null {
  const declaration = declarations.get(id);
  if (declaration === undefined) return null;
  const { detail } = completionOf(declaration);
  const items = pointsOf(declaration.kind).map((point) => wordOf(point, `of ${detail}`));
  return { from: offset - begun.length, to: offset, items: matching(begun, items) };
}
