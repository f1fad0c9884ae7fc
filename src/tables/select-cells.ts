import { nearestWord } from "../diagnostics/nearest.ts";
import { folded } from "./folded.ts";
import type { Line } from "./line.ts";
import type { CellName } from "./margin.ts";
import type { Sum } from "./sum.ts";
import type { Table } from "./table.ts";

/** The cells that selectors choose, or the first selector that names no row and no column. */
export type Selected =
  | { readonly type: "cells"; readonly cells: readonly CellName[] }
  | { readonly type: "unknown"; readonly selector: string; readonly nearest: readonly string[] };

/** Labels that are told where one is not known. */
const FEW = 6;

/**
 * Chooses cells of a table by labels of rows and columns, years, and ranges of years. Several of one sort are taken
 * together. Where no row or no column is named, all that are counted once are meant: those that are no sums of others.
 */
export function selectCells(table: Table, selectors: readonly string[]): Selected {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const selector of selectors) {
    const [inRows, inColumns] = [matching(table.rows, selector), matching(table.columns, selector)];
    if (inRows.length > 0 && (inColumns.length === 0 || rows.size === 0)) for (const row of inRows) rows.add(row);
    else if (inColumns.length > 0) for (const column of inColumns) columns.add(column);
    else return { type: "unknown", selector, nearest: nearestLabels(table, selector) };
  }
  const chosenRows = rows.size > 0 ? [...rows] : countedOnce(table.rows, table.rowSums);
  const chosenColumns = columns.size > 0 ? [...columns] : countedOnce(table.columns, table.columnSums);
  return { type: "cells", cells: chosenRows.flatMap((row) => chosenColumns.map((column) => ({ row, column }))) };
}

function matching(lines: readonly Line[], selector: string): readonly number[] {
  const range = /^(?<first>\d{4})\s*\.\.\s*(?<last>\d{4})$/u.exec(selector)?.groups;
  if (range !== undefined) {
    const [first, last] = [Number(range.first), Number(range.last)];
    return numbersOf(lines, ({ year }) => year !== null && year >= first && year <= last);
  }
  const said = folded(selector);
  const exact = numbersOf(lines, ({ label }) => folded(label) === said);
  if (exact.length > 0) return exact;
  const named = numbersOf(lines, ({ names }) => names.some((name) => folded(name) === said));
  if (named.length > 0) return named;
  return /^\d{4}$/u.test(said) ? numbersOf(lines, ({ year }) => year === Number(said)) : [];
}

function numbersOf(lines: readonly Line[], test: (line: Line) => boolean): readonly number[] {
  return lines.flatMap((line, i) => (test(line) ? [i] : []));
}

function countedOnce(lines: readonly Line[], sums: readonly Sum[]): readonly number[] {
  const totals = new Set(sums.filter(({ isWhole }) => isWhole).map(({ total }) => total));
  return numbersOf(lines, ({ isPercent, isOfWhich }) => !isPercent && !isOfWhich).filter((i) => !totals.has(i));
}

function nearestLabels({ rows, columns }: Table, selector: string): readonly string[] {
  const labels = [...columns, ...rows].map(({ label }) => label);
  const nearest = nearestWord(selector, labels);
  return nearest === undefined ? labels.slice(0, FEW) : [nearest];
}
