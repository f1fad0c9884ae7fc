import { written } from "./cell-words.ts";
import { cellKey } from "./margin.ts";
import type { Table } from "./table.ts";

/** A table with other figures in some of its cells, by their keys; what was understood of it stays. */
export function withFigures(table: Table, figures: ReadonlyMap<string, number>): Table {
  if (figures.size === 0) return table;
  const cells = table.cells.map((row) => [...row]);
  for (const [row, { index }] of table.rows.entries()) {
    for (const [column, { index: at }] of table.columns.entries()) {
      const figure = figures.get(cellKey({ row, column }));
      const cell = cells[index]?.[at];
      if (figure === undefined || cell === undefined) continue;
      const digits = String(Math.abs(figure));
      const [, decimals = ""] = digits.split(".");
      const value = {
        type: "number",
        value: figure,
        digits,
        decimals: decimals.length,
        isPercent: false,
        marks: [],
      } as const;
      cells[index]?.splice(at, 1, { ...cell, text: written(figure), value });
    }
  }
  return { ...table, cells };
}
