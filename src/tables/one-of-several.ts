import { folded } from "./folded.ts";
import { type Table, type TableHints, tableOf } from "./table.ts";
import type { TableFile } from "./table-source.ts";

/** A table of a file that may have several, and what the others are called; null where none is the one wanted. */
export interface OneOfSeveral {
  readonly table: Table | null;
  /** Titles, or numbers where they have none, of all tables with figures. */
  readonly names: readonly string[];
}

/** Takes a table by its title or its number among those with figures; the first, where nothing is said. */
export function oneOfSeveral({ grids, source }: TableFile, which: string | null, hints: TableHints): OneOfSeveral {
  const tables = grids
    .map((grid) => tableOf(grid, source, hints))
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const names = tables.map(({ title }, i) => title ?? String(i + 1));
  const wanted = folded(which ?? "1");
  const byTitle = tables.find(({ title }) => title !== null && folded(title) === wanted);
  const byNumber = /^\d+$/u.test(wanted) ? tables[Number(wanted) - 1] : undefined;
  return { table: byTitle ?? byNumber ?? null, names };
}
