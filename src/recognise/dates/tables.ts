import type { Words } from "../phrase-table.ts";

/** What a language says of its dates. */
export interface CalendarTables {
  /** Month names and their abbreviations, 1 to 12. */
  readonly months: Words<number>;
}
