import type { Words } from "./phrase-table.ts";

/** Words that tie one figure to another; the audits in `check/` propose a relation only where one stands. */
export interface RelationTables {
  /** Words that name what follows or precedes as a whole: "a total of", "in all". */
  readonly totals: Words<true>;
}
