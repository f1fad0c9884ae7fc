import type { Tree } from "../../casebook/tree.ts";
import { type Completion, type Completions, matching } from "../completion.ts";
import type { CursorPlace } from "../place-at.ts";

/** The place of a value that is being written, and what is around it. */
export type ValuePlace = Extract<CursorPlace, { readonly type: "value" }>;

/** The last word before the place is what is being written. */
export function lastWord(
  { span }: ValuePlace,
  tree: Tree,
  offset: number,
  items: Iterable<Completion>,
): Completions | null {
  const { 0: typed = "" } = /[\p{L}\p{N}-]*$/u.exec(tree.text.slice(span.start, offset)) ?? [];
  const { 0: rest = "" } = /^[\p{L}\p{N}-]*/u.exec(tree.text.slice(offset, span.end)) ?? [];
  return { from: offset - typed.length, to: offset + rest.length, items: matching(typed, items) };
}
