import { looksLikeNumber } from "../cell-value.ts";
import { labelAt, nameOf } from "../cell-words.ts";
import type { CellName } from "../margin.ts";
import { cellAt, type Table } from "../table.ts";
import type { TableFinding, TableRule } from "../table-rule.ts";

/** Figures that are not written as a figure is. */
export const oddFigure: TableRule = {
  name: "odd-figure",
  finds: "figures that begin with a zero, or that cannot be read in the way the table writes its figures",
  because:
    "A figure does not begin with a zero, and thousands come in threes: where one does or they do not, digits were lost " +
    "or misread. Such a cell is suspicious even where no sum tells.",
  examples: [
    { table: "year,dead\n1921,0665\n1922,1401\n1923,1500\n", level: "warning" },
    { table: 'year,dead\n1921,"1,2345"\n1922,"1,401"\n1923,"1,500"\n', level: "warning" },
    { table: "year,dead\n1921,0\n1922,1401\n1923,0\n", level: null },
  ],
  *check({ table }) {
    for (const row of table.rows.keys()) {
      for (const column of table.columns.keys()) {
        const says = oddity(table, { row, column });
        if (says !== null) yield findingOf(table, { row, column }, says);
      }
    }
  },
};

function oddity(table: Table, { row, column }: CellName): string | null {
  const value = cellAt(table, row, column)?.value;
  if (value?.type === "number" && /^0\d/u.test(value.digits)) return `“${value.digits}” begins with a zero`;
  if (value?.type === "words" && looksLikeNumber(value.words)) {
    return `“${value.words}” cannot be read as a figure, and counts as not known`;
  }
  return null;
}

function findingOf(table: Table, name: CellName, says: string): TableFinding {
  return {
    code: "odd-figure",
    level: "warning",
    message: `${nameOf(table, name)}: ${says}`,
    labels: labelAt(table, name, ""),
    working: [],
    notes: [],
    cells: [name],
  };
}
