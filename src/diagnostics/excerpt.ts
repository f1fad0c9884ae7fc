import type { Span } from "../text/span.ts";
import { columnsOf } from "./columns.ts";
import type { SourceLines } from "./source-lines.ts";

/** How much of a long line is shown on either side of the words that matter: the first that fits is taken. */
const CONTEXTS = [80, 48, 32, 20];

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
  if (line.end - line.start <= 4 * room && columnsOf(source.text.slice(line.start, line.end)) <= room) return [[line]];
  for (const context of CONTEXTS) {
    const excerpt = windowsOf(source.text, line, marks, context, room);
    if (columnsOfExcerpt(source.text, line, excerpt) <= room) return [excerpt];
  }
  return rowsOf(source.text, line, windowsOf(source.text, line, marks, CONTEXTS.at(-1) ?? 0, room), room);
}

/** The marks with some context, merged where they come close. A mark too long for a row is shown by its two ends. */
function windowsOf(text: string, line: Span, marks: readonly Span[], context: number, room: number): Span[] {
  const longest = Math.floor(room / 2);
  const around = marks.length === 0 ? [{ start: line.start, end: line.start }] : marks;
  const windows = around
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
  if (start > line.start) start = spaceAfter(text, start, Math.min(end, start + 12));
  if (end < line.end) end = spaceBefore(text, end, Math.max(start, end - 12));
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

function rowsOf(text: string, line: Span, windows: readonly Span[], room: number): readonly Excerpt[] {
  const rows: Span[][] = [];
  for (const window of windows) {
    const row = rows.at(-1);
    if (row !== undefined && columnsOfExcerpt(text, line, [...row, window]) <= room) row.push(window);
    else rows.push([window]);
  }
  return rows;
}
