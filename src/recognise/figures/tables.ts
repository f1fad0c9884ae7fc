import type { Words } from "../phrase-table.ts";

/** What a language says of its figures. */
export interface NumberTables {
  /** Numbers in words below a hundred. */
  readonly cardinals: Words<number>;
}
