import type { Span } from "../text/span.ts";
import { columnsOf } from "./columns.ts";
import type { SourceLines } from "./source-lines.ts";

/** How much of a long line is shown on either side of the words that matter: the first that fits is taken. */
const CONTEXTS = [80, 48, 32, 20, 12];

/** How far a window is drawn in to begin or end with a whole word. */
const SNAP = 10;

/** A row never gets narrower than this, however small the terminal. */
const LEAST_WIDTH = 40;

/** What stands for words left out. */
export const ELLIPSIS = "…";

/** One printed row of a line: the stretches of it that are shown. Spans index the source. */
export type Excerpt = readonly Span[];

/**
 * Chooses what to show of a line so that every marked span is seen: the whole line where it fits, otherwise windows
 * around the marks, on as many rows as they need.
 */
export function excerptsOf(source: SourceLines, line: Span, marks: readonly Span[], width: number): readonly Excerpt[] {
  const room = Math.max(LEAST_WIDTH, width);
  const { text } = source;
  if (line.end - line.start <= 4 * room && columnsOf(text.slice(line.start, line.end)) <= room) return [[line]];
  const shown = marks.length === 0 ? [{ start: line.start, end: line.start }] : marks;
  const rows: Span[][] = [];
  for (const mark of [...shown].sort((a, b) => a.start - b.start)) {
    const row = rows.at(-1);
    if (row !== undefined && fitting(text, line, [...row, mark], room) !== null) row.push(mark);
    else rows.push([mark]);
  }
  return rows.map((row, i) => {
    const own = boundsOf(text, line, row, rows[i - 1], rows[i + 1]);
    return fitting(text, own, row, room, line) ?? windowsOf(text, own, row, 0, room);
  });
}

/** The part of a line that a row may show: no mark that another row has. */
function boundsOf(text: string, line: Span, row: Excerpt, before: Excerpt = [], after: Excerpt = []): Span {
  const first = row[0]?.start ?? line.start;
  const last = Math.max(...row.map(({ end }) => end));
  let start = Math.min(first, Math.max(line.start, ...before.map((mark) => mark.end)));
  let end = Math.max(last, after[0]?.start ?? line.end);
  while (start < first && /\s/u.test(text.charAt(start))) start += 1;
  while (end > last && end < line.end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The marks with as much around them as fits; null where they are too far apart for one row. */
function fitting(text: string, bounds: Span, marks: readonly Span[], room: number, line = bounds): Excerpt | null {
  for (const context of CONTEXTS) {
    const excerpt = windowsOf(text, bounds, marks, context, room);
    if (columnsOfExcerpt(text, line, excerpt) <= room) return excerpt;
  }
  return null;
}

/** The marks with some context, merged where they come close. A mark too long for a row is shown by its two ends. */
function windowsOf(text: string, line: Span, marks: readonly Span[], context: number, room: number): Span[] {
  const longest = Math.floor(room / 2);
  const windows = marks
    .flatMap(({ start, end }) => {
      if (end - start <= longest) return [{ start: start - context, end: end + context }];
      const half = Math.floor(longest / 2);
      return [
        { start: start - context, end: start + half },
        { start: end - half, end: end + context },
      ];
    })
    .map((window) => atWords(text, line, window))
    .sort((a, b) => a.start - b.start);
  return merged(windows);
}

function merged(windows: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const window of windows) {
    const last = result.at(-1);
    if (last !== undefined && window.start <= last.end + 3) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else result.push(window);
  }
  return result;
}

/** Draws a window in, on both sides, to the nearest space, and keeps it inside its line and off half characters. */
function atWords(text: string, line: Span, window: Span): Span {
  let start = Math.max(line.start, window.start);
  let end = Math.min(line.end, window.end);
  if (start > line.start) start = spaceAfter(text, start, Math.min(end, start + SNAP));
  if (end < line.end) end = spaceBefore(text, end, Math.max(start, end - SNAP));
  if (isLowSurrogate(text, start)) start -= 1;
  if (isLowSurrogate(text, end)) end += 1;
  return { start, end };
}

function spaceAfter(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function spaceBefore(text: string, from: number, limit: number): number {
  const space = text.slice(limit, from).search(/\s\S*$/u);
  return space < 0 ? from : limit + space;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function columnsOfExcerpt(text: string, line: Span, excerpt: Excerpt): number {
  const words = excerpt.reduce((sum, { start, end }) => sum + columnsOf(text.slice(start, end)), 0);
  const gaps = 3 * Math.max(0, excerpt.length - 1);
  const left = (excerpt[0]?.start ?? line.start) > line.start ? 2 : 0;
  const right = (excerpt.at(-1)?.end ?? line.end) < line.end ? 2 : 0;
  return words + gaps + left + right;
}
