import { type CellName, figureAt, tidy } from "./margin.ts";
import type { Table } from "./table.ts";

/** What some cells of a table come to. */
export interface SumOfCells {
  readonly sum: number;
  /** Cells of which nothing is known; the sum is the least that it can be then. */
  readonly unknown: number;
}

/** Adds cells up, in single units where the table is in thousands. */
export function sumOfCells(table: Table, cells: readonly CellName[]): SumOfCells {
  let [sum, unknown] = [0, 0];
  for (const cell of cells) {
    const figure = figureAt(table, cell);
    if (figure === null) unknown += 1;
    else sum += figure;
  }
  return { sum: tidy(sum, table.decimals) * table.scale, unknown };
}
