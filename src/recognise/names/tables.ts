import type { Words } from "../phrase-table.ts";

/** What a language says of its names. */
export interface NameTables {
  /** Titles that stand before a person's name. */
  readonly titles: Words<true>;
}
