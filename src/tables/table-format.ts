import type { Grid } from "./grid.ts";

/** A text that has tables in it. One member per file in `table-formats/`. Workbooks, which are no text, stand apart. */
export interface TableFormat {
  readonly name: string;
  /** File endings in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Tells the format by its look, where the name does not tell. */
  recognises(text: string): boolean;
  /** Every table in the text, in order. Never throws, whatever the text. */
  gridsOf(text: string): readonly Grid[];
}
