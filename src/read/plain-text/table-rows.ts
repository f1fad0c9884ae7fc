import type { Lines } from "./lines.ts";
import { markerOf } from "./markers.ts";

/** A cell of a table: where its words stand, and the columns they take. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** Share of neighbouring rows in which a column must be in line. */
const IN_LINE = 0.6;

/** Rows longer than this are prose. */
const LONGEST_ROW = 2000;

/** For every line that begins a table the line after that table, for all others 0; null where there is no table. */
export function tablesOf(text: string, lines: Lines): Int32Array | null {
  if (!text.includes("\t") && !text.includes("|") && !text.includes("  ")) return null;
  const ends = new Int32Array(lines.length);
  for (let line = 0; line < lines.length; ) {
    const rows = rowsFrom(text, lines, line);
    const isTable = rows.cells.length >= 2 && (isDelimited(text, rows.cells) || isAligned(text, rows.cells));
    if (isTable) ends[line] = rows.end;
    line = Math.max(rows.end, line + 1);
  }
  return ends.some((end) => end > 0) ? ends : null;
}

/** The lines from this one on that are parted into cells, rules between them left out. */
function rowsFrom(text: string, lines: Lines, first: number): { cells: (readonly Cell[])[]; end: number } {
  const rows: (readonly Cell[])[] = [];
  let end = first;
  for (let line = first; line < lines.length; line += 1) {
    if (line > first && lines.attached[line] !== 1) break;
    const cells = cellsOf(text, lines, line);
    if (cells.length >= 2) {
      rows.push(cells);
      end = line + 1;
    } else if (line === first || !isRuleLine(text, lines, line)) break;
  }
  return { cells: rows, end };
}

/** The cells of a line, parted by tabs, bars, or gaps of two and more spaces that are not the gap after a sentence. */
export function cellsOf(text: string, lines: Lines, line: number): readonly Cell[] {
  const start = lines.starts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (end - start > LONGEST_ROW || isRuleLine(text, lines, line)) return [];
  const words = text.slice(start, end);
  if (!/\t|\||\s{2}/u.test(words)) return [];
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of words.matchAll(/\s*[\t|][\s|]*|\s{2,}/gu)) {
    const afterStop = gap[0].length === 2 && /[.!?:,;]/u.test(words.charAt(gap.index - 1));
    if (afterStop && !/[\t|]/u.test(gap[0])) continue;
    if (gap.index > from) cells.push(cellOf(start, from, gap.index, lines.indents[line] ?? 0));
    from = gap.index + gap[0].length;
  }
  if (words.length > from) cells.push(cellOf(start, from, words.length, lines.indents[line] ?? 0));
  return cells;
}

function cellOf(line: number, from: number, to: number, indent: number): Cell {
  return { start: line + from, end: line + to, column: indent + from };
}

function isRuleLine(text: string, lines: Lines, line: number): boolean {
  return markerOf(text, lines.starts[line] ?? 0, lines.ends[line] ?? 0)?.type === "rule";
}

/** Whether every row has a tab or a bar between its cells. */
function isDelimited(text: string, rows: readonly (readonly Cell[])[]): boolean {
  return rows.every((cells) => /[\t|]/u.test(text.slice(cells[0]?.end, cells[1]?.start)));
}

/** Whether the cells stand in columns: words flush left, numbers and what heads them flush left or right. */
function isAligned(text: string, rows: readonly (readonly Cell[])[]): boolean {
  let pairs = 0;
  let aligned = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const above = (rows[row - 1] ?? []).slice(1);
    const below = (rows[row] ?? []).slice(1);
    pairs += 1;
    if (below.some((cell) => above.some((other) => inLine(text, cell, other)))) aligned += 1;
  }
  const numbers = rows.filter((cells) => cells.slice(1).some((cell) => isNumber(text, cell))).length;
  const wide = rows.filter((cells) => (cells[1]?.start ?? 0) - (cells[0]?.end ?? 0) >= 3).length;
  return aligned >= pairs * IN_LINE && (numbers * 2 >= rows.length || wide * 2 > rows.length);
}

function inLine(text: string, a: Cell, b: Cell): boolean {
  if (a.column === b.column) return true;
  return a.column + a.end - a.start === b.column + b.end - b.start && (isNumber(text, a) || isNumber(text, b));
}

function isNumber(text: string, cell: Cell): boolean {
  return /^[\p{Sc}]?[\d.,\s%\u2013-]*\d[\d.,\s%]*$/u.test(text.slice(cell.start, cell.end));
}
