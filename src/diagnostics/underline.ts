import type { Span } from "../text/span.ts";
import { cellOf } from "./columns.ts";
import { ELLIPSIS, type Excerpt } from "./excerpt.ts";

/** Words on one line that a row of underlines points at. */
export interface Mark {
  readonly span: Span;
  readonly primary: boolean;
  /** What stands beside the underline; marks of one text share a row. */
  readonly text: string;
}

/** An excerpt as a terminal shows it, and in which column every code unit of it begins. */
export interface ShownRow {
  readonly words: string;
  readonly columnOf: ReadonlyMap<number, number>;
}

/** Underlines of one row: pieces from column to column, and the words after the last. */
export interface Underlining {
  readonly primary: boolean;
  readonly pieces: readonly Span[];
  readonly text: string;
}

/** Lays an excerpt of a line out in columns, with an ellipsis wherever words are left out. */
export function showRow(text: string, line: Span, excerpt: Excerpt): ShownRow {
  const columnOf = new Map<number, number>();
  let words = "";
  let column = 0;
  const put = (shown: string, columns: number) => {
    words += shown;
    column += columns;
  };
  let last = line.start;
  for (const { start, end } of excerpt) {
    if (start > last) {
      const gap = last === line.start ? `${ELLIPSIS} ` : ` ${ELLIPSIS} `;
      put(gap, gap.length);
    }
    let at = start;
    for (const character of text.slice(start, end)) {
      const { shown, columns } = cellOf(character);
      columnOf.set(at, column);
      put(shown, columns);
      at += character.length;
    }
    columnOf.set(end, column);
    last = end;
  }
  if (last < line.end) put(` ${ELLIPSIS}`, 2);
  return { words, columnOf };
}

/** The underlines below a row, a line for every text; marks that fall outside the row are left out. */
export function underline(row: ShownRow, excerpt: Excerpt, marks: readonly Mark[]): readonly Underlining[] {
  const lines: { primary: boolean; pieces: Span[]; text: string }[] = [];
  for (const mark of marks) {
    const piece = pieceOf(row, excerpt, mark.span);
    if (piece === null) continue;
    const line = lines.at(-1);
    const before = line?.pieces.at(-1);
    const joins = line?.text === mark.text && line.primary === mark.primary && before && before.end < piece.start;
    if (line !== undefined && joins) line.pieces.push(piece);
    else lines.push({ primary: mark.primary, pieces: [piece], text: mark.text });
  }
  return lines;
}

/** The columns under the visible part of a span: at least one, null where nothing of it is in the row. */
function pieceOf(row: ShownRow, excerpt: Excerpt, span: Span): Span | null {
  const seen = excerpt
    .map((part) => ({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) }))
    .filter(({ start, end }) => start < end || (start === end && span.start === span.end));
  const start = row.columnOf.get(seen[0]?.start ?? -1);
  const end = row.columnOf.get(seen.at(-1)?.end ?? -1);
  return start === undefined || end === undefined ? null : { start, end: Math.max(end, start + 1) };
}
