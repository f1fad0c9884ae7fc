import type { Casebook } from "../../casebook/casebook.ts";
import type { Tree } from "../../casebook/tree.ts";
import { type Completion, type Completions, matching } from "../completion.ts";
import { idsOf } from "./ids.ts";
import type { ValuePlace } from "./last-word.ts";

/** How places in sources are written. */
const forms: readonly Completion[] = [
  { type: "locator", label: "¶", insert: "¶", detail: "a paragraph", documentation: "¶4" },
  { type: "locator", label: "p.", insert: "p. ", detail: "a page", documentation: "p. 4, pp. 4–6" },
  { type: "locator", label: "f.", insert: "f. ", detail: "a leaf", documentation: "f. 12r" },
];

/** A source or a document; after it, the places in it that are cited elsewhere, and how places are written. */
export function citationsAt(place: ValuePlace, tree: Tree, casebook: Casebook, offset: number): Completions | null {
  const { start, end } = place.span;
  const typed = tree.text.slice(start, offset);
  if (typed.includes('"')) return null;
  const blank = typed.search(/\s/u);
  if (blank < 0) {
    const { 0: word = "" } = /^[^\s"]*/u.exec(tree.text.slice(start, end)) ?? [];
    const items = idsOf(place.field.type.kinds ?? [], casebook);
    return { from: start, to: Math.max(offset, start + word.length), items: matching(typed, items) };
  }
  const locator = typed.slice(blank).trimStart();
  const items = [...citedPlaces(typed.slice(0, blank), casebook), ...forms];
  return { from: offset - locator.length, to: offset, items: matching(locator, items) };
}

/** The places in a source that the casebook cites, in order. */
function citedPlaces(source: string, { byKind }: Casebook): readonly Completion[] {
  const uses = new Map<string, string>();
  for (const { id, fields } of [...byKind.claim, ...byKind.testimony, ...byKind.cause, ...byKind.analogy]) {
    for (const { source: cited, locator } of fields.in) {
      if (cited.id === source && locator !== null && !uses.has(locator.text)) uses.set(locator.text, id);
    }
  }
  return [...uses]
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([text, id]) => ({ type: "locator", label: text, insert: text, detail: `as in ${id}`, documentation: "" }));
}
