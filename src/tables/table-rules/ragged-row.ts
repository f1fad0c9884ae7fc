import { labelOf } from "../cell-words.ts";
import type { Table } from "../table.ts";
import type { TableFinding, TableRule } from "../table-rule.ts";

/** Rows with fewer or more cells than the others. */
export const raggedRow: TableRule = {
  name: "ragged-row",
  finds: "rows with fewer or more cells than the others",
  because:
    "Where a cell is missing, nobody can tell which: all that stand after it may belong one column further. Cells that " +
    "are not there count as not known.",
  examples: [
    { table: "year,dead,hurt\n1921,10,20\n1922,11\n1923,12,22\n", level: "warning" },
    { table: "year,dead,hurt\n1921,10,20\n1922,11,21,31\n1923,12,22\n", level: "warning" },
    { table: "The losses\n\nyear,dead,hurt\n1921,10,20\n1922,11,\n1923,12,22\n", level: null },
  ],
  *check({ table }) {
    const usual = usualLength(table);
    for (const { index, label } of table.rows) {
      const length = lengthOf(table, index);
      const filled = table.cells[index]?.findLastIndex(({ text }) => text.trim() !== "") ?? -1;
      if (length < usual || filled >= usual) yield findingOf(table, index, label, length, usual);
    }
  },
};

function lengthOf({ cells }: Table, index: number): number {
  return cells[index]?.length ?? 0;
}

/** The length of most rows of figures. */
function usualLength(table: Table): number {
  const counts = new Map<number, number>();
  for (const { index } of table.rows) {
    const length = lengthOf(table, index);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}

function findingOf(table: Table, index: number, label: string, length: number, usual: number): TableFinding {
  return {
    code: "ragged-row",
    level: "warning",
    message: `${label}: the row has ${length} cells, where the others have ${usual}`,
    labels: labelOf(table, table.cells[index]?.at(-1), "the last of them"),
    working: [],
    notes: [],
    cells: [],
  };
}
