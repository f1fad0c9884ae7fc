import type { NameTables } from "../../names/tables.ts";

/** English titles, particles, words that begin sentences. */
export const names: NameTables = {
  titles: { Dr: true },
};
