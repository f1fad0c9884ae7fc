import { columnsOf } from "../../diagnostics/columns.ts";
import type { Paint } from "../../diagnostics/paint.ts";
import { printable } from "../../diagnostics/printable.ts";
import { written } from "../../tables/cell-words.ts";
import { cellKey } from "../../tables/margin.ts";
import { cellAt, type Table } from "../../tables/table.ts";
import type { TableReport } from "../table-exporter.ts";
import { type MarkedCells, markedCells } from "./marked-cells.ts";

/** Longer labels are cut. */
const LONGEST = 28;

/** One printed cell: its words, and whether they are at fault or proposed. */
interface Shown {
  readonly words: string;
  readonly tone: "fails" | "holds" | "strong" | "faint" | null;
}

/**
 * A table for a terminal: the rows with something to see, or all of them; what is wrong has an exclamation mark, and
 * what a repair would put there stands above it.
 */
export function printedTable(report: TableReport, paint: Paint, all: boolean): readonly string[] {
  const { table } = report;
  const marked = markedCells(report);
  const shownRows = table.rows.flatMap((_, row) => (all || isMarked(table, marked, row) ? [row] : []));
  if (shownRows.length === 0) return [];
  const head: readonly Shown[] = ["", ...table.columns.map(({ label }) => label)].map((label) => ({
    words: cut(label),
    tone: "strong",
  }));
  const lines: (readonly Shown[] | null)[] = [head];
  shownRows.forEach((row, i) => {
    if (row !== (shownRows[i - 1] ?? -1) + 1) lines.push(null);
    const proposed = proposedLine(table, marked, row);
    if (proposed !== null) lines.push(proposed);
    lines.push(rowLine(table, marked, row));
  });
  if ((shownRows.at(-1) ?? 0) < table.rows.length - 1) lines.push(null);
  return aligned(lines, paint);
}

function isMarked(table: Table, { wrong, edits }: MarkedCells, row: number): boolean {
  return table.columns.some((_, column) => wrong.has(cellKey({ row, column })) || edits.has(cellKey({ row, column })));
}

function rowLine(table: Table, { wrong, edits }: MarkedCells, row: number): readonly Shown[] {
  const label: Shown = { words: cut(table.rows[row]?.label ?? ""), tone: null };
  const cells = table.columns.map((_, column): Shown => {
    const words = printable(cellAt(table, row, column)?.text.trim() ?? "");
    const key = cellKey({ row, column });
    if (wrong.has(key)) return { words: `${words}!`, tone: "fails" };
    return { words: `${words === "" && edits.has(key) ? "(empty)" : words} `, tone: edits.has(key) ? "fails" : null };
  });
  return [label, ...cells];
}

/** The line above a row on which the proposed figures stand; null where there are none. */
function proposedLine(table: Table, { edits }: MarkedCells, row: number): readonly Shown[] | null {
  const cells = table.columns.map((_, column): Shown => {
    const edit = edits.get(cellKey({ row, column }));
    return { words: edit === undefined ? "" : `${written(edit.to)} `, tone: "holds" };
  });
  return cells.some(({ words }) => words !== "") ? [{ words: "", tone: null }, ...cells] : null;
}

function cut(label: string): string {
  const words = printable(label);
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

function aligned(lines: readonly (readonly Shown[] | null)[], paint: Paint): readonly string[] {
  const widths: number[] = [];
  for (const line of lines) {
    line?.forEach(({ words }, i) => {
      widths[i] = Math.max(widths[i] ?? 0, columnsOf(words));
    });
  }
  return lines.map((line) => {
    if (line === null) return "  ⋮";
    const cells = line.map(({ words, tone }, i) => {
      const room = " ".repeat((widths[i] ?? 0) - columnsOf(words));
      const painted = tone === null || words === "" ? words : paint(tone, words);
      return i === 0 ? `${painted}${room}` : `${room}${painted}`;
    });
    return `  ${cells.join("  ")}`.trimEnd();
  });
}
