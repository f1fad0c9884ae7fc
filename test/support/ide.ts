import { type Bound, bind } from "../../src/casebook/bind.ts";
import { parse } from "../../src/casebook/parse.ts";
import type { Tree } from "../../src/casebook/tree.ts";

/** A file of a casebook with the place of a cursor in it, which is written as `|`. */
export interface AtCursor extends Bound {
  readonly tree: Tree;
  readonly offset: number;
}

/** Binds one file, and says where in it the cursor is. A `|` that is meant is not to be had. */
export function atCursor(text: string, path = "a.case"): AtCursor {
  const offset = text.indexOf("|");
  const tree = parse(path, text.replace("|", ""));
  return { tree, offset, ...bind([tree]) };
}
