import type { RelationTables } from "../../relations.ts";

/** English words that tie one figure to another. */
export const relations: RelationTables = {
  totals: { "a total of": true, "in all": true, altogether: true },
};
