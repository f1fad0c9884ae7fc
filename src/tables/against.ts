import { folded } from "./folded.ts";
import type { Line } from "./line.ts";
import { type CellName, figureAt } from "./margin.ts";
import { cellAt, type Table } from "./table.ts";

/** A cell that two tables of one series have differently, or that only one of them has a figure in. */
export interface Difference {
  readonly here: CellName;
  readonly there: CellName;
  readonly figure: number | null;
  readonly other: number | null;
}

/** How two tables of one series compare. Lines go together by their labels, wherever they stand. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Cells that both have. */
  readonly compared: number;
  /** Labels of rows and columns that only one of them has. */
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
}

/** Compares two tables cell by cell. */
export function compareTables(table: Table, other: Table): Comparison {
  const rows = pairsOf(table.rows, other.rows);
  const columns = pairsOf(table.columns, other.columns);
  const differences: Difference[] = [];
  for (const [row, otherRow] of rows.pairs) {
    for (const [column, otherColumn] of columns.pairs) {
      const [here, there] = [
        { row, column },
        { row: otherRow, column: otherColumn },
      ];
      const figure = figureAt(table, here);
      const rival = figureAt(other, there);
      const isSame = figure === rival && (figure !== null || wordsIn(table, here) === wordsIn(other, there));
      if (!isSame) differences.push({ here, there, figure, other: rival });
    }
  }
  return {
    differences,
    compared: rows.pairs.length * columns.pairs.length,
    onlyHere: [...rows.onlyHere, ...columns.onlyHere],
    onlyThere: [...rows.onlyThere, ...columns.onlyThere],
  };
}

/** What a cell without a figure says; all signs that nothing is known are one. */
function wordsIn(table: Table, { row, column }: CellName): string {
  const value = cellAt(table, row, column)?.value;
  return value?.type === "words" ? folded(value.words) : "";
}

function pairsOf(here: readonly Line[], there: readonly Line[]) {
  const waiting = new Map<string, number[]>();
  for (const [i, { label }] of there.entries()) {
    const key = folded(label);
    waiting.set(key, [...(waiting.get(key) ?? []), i]);
  }
  const pairs: (readonly [number, number])[] = [];
  const onlyHere: string[] = [];
  for (const [i, { label }] of here.entries()) {
    // Of lines with one label, the first goes with the first.
    const match = waiting.get(folded(label))?.shift();
    if (match === undefined) onlyHere.push(label);
    else pairs.push([i, match]);
  }
  const paired = new Set(pairs.map(([, j]) => j));
  const onlyThere = there.flatMap(({ label }, j) => (paired.has(j) ? [] : [label]));
  return { pairs, onlyHere, onlyThere };
}
