import { Binder, type Bound } from "./binder.ts";
import type { Tree } from "./tree.ts";

export type { Bound } from "./binder.ts";

/** Brings the files of a casebook together: reads every field by its kind, and looks up what it refers to. */
export function bind(trees: readonly Tree[]): Bound {
  return new Binder().bind(trees);
}
