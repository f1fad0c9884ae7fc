import { type CellName, figureAt } from "./margin.ts";
import { cellAt, type Table } from "./table.ts";

/** A percentage as printed, and the count and the whole that it should be of. */
export interface Percentage {
  readonly cell: CellName;
  readonly part: CellName;
  readonly whole: CellName;
  readonly printed: number;
  /** What the count is of the whole, in hundredths. */
  readonly worked: number;
  readonly holds: boolean;
}

/** Rows that must bear out what a column of percentages is of. */
const ENOUGH = 3;
const MOSTLY = 0.6;

/** The percentages of a table with their counts, as far as the figures tell which counts they are of. */
export function percentagesOf(table: Table): readonly Percentage[] {
  return table.columns.flatMap(({ isPercent }, column) => (isPercent ? bestReading(table, column) : []));
}

/** Tries each count against each column and each row of totals as its whole; the one that holds most often is meant. */
function bestReading(table: Table, column: number): readonly Percentage[] {
  let best: readonly Percentage[] = [];
  const counts = table.columns.flatMap((line, c) => (line.isPercent ? [] : [c])).sort(nearest(column));
  const totals = table.rowSums.filter(({ isWhole }) => isWhole).map(({ total }) => total);
  for (const count of counts) {
    const wholes = [
      ...counts.filter((c) => c !== count).map((c) => (row: number) => ({ row, column: c })),
      ...totals.map((total) => () => ({ row: total, column: count })),
    ];
    for (const whole of wholes) {
      const reading = readingOf(table, column, count, whole);
      if (holding(reading) > holding(best)) best = reading;
    }
  }
  return holding(best) >= ENOUGH && holding(best) >= best.length * MOSTLY ? best : [];
}

function nearest(column: number) {
  return (a: number, b: number) => Math.abs(a - column) - Math.abs(b - column) || a - b;
}

function holding(reading: readonly Percentage[]): number {
  return reading.filter(({ holds }) => holds).length;
}

function readingOf(
  table: Table,
  column: number,
  count: number,
  wholeOf: (row: number) => CellName,
): readonly Percentage[] {
  return table.rows.flatMap((_, row): readonly Percentage[] => {
    const [cell, part, whole] = [{ row, column }, { row, column: count }, wholeOf(row)];
    const [printed, some, all] = [figureAt(table, cell), figureAt(table, part), figureAt(table, whole)];
    if (printed === null || some === null || all === null || all === 0) return [];
    const worked = (some / all) * 100;
    const value = cellAt(table, row, column)?.value;
    const unit = value?.type === "number" ? 10 ** -value.decimals : 1;
    // Printed to the last place, up or down: half a unit either way.
    return [{ cell, part, whole, printed, worked, holds: Math.abs(worked - printed) <= unit / 2 + 1e-9 }];
  });
}
