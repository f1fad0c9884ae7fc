import { cues } from "../known-cues.ts";
import { EDGE, endsSentence, isOpenEnded, startsMidSentence } from "../sentence-edges.ts";
import type { Lines } from "./lines.ts";

/** Longest running header, and longest line that is only a page number. */
const HEADER = 80;
const NUMBER = 40;

/** Shortest line that is prose and no heading. */
const PROSE = 40;

/** Columns before a number that is set in the middle of a line or at its end, and no item of a list or a table. */
const CENTRED = 20;

/** Numbers that may be years. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

interface PageLine {
  readonly line: number;
  /** The number, or null for one that is spelt "iv" or comes with the word "page". */
  readonly value: number | null;
  sure: boolean;
}

/** Marks the lines that belong to the page and not to the text: page numbers and running headers. Null where none. */
export function pageFurniture(text: string, lines: Lines): Uint8Array | null {
  const numbers = pageNumbers(text, lines);
  const marks = new Uint8Array(lines.length);
  for (const { line, sure } of numbers) if (sure) marks[line] = 1;
  markHeaders(text, lines, boundaries(lines, marks), marks);
  markHeaders(text, lines, interruptions(text, lines, marks), marks);
  markKnown(text, lines, numbers, marks);
  return marks.includes(1) ? marks : null;
}

/** Lines that hold only a page number; sure where the number goes up, a page ends there, or a sentence runs across. */
function pageNumbers(text: string, lines: Lines): readonly PageLine[] {
  const found: PageLine[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const length = (lines.ends[line] ?? 0) - (lines.starts[line] ?? 0);
    if (length > NUMBER) continue;
    const number = pageNumber(lineAt(text, lines, line));
    if (number === null) continue;
    const atPageEnd = lines.newPage[line] === 1 || lines.newPage[line + 1] === 1;
    const sure =
      number.sure ||
      atPageEnd ||
      standsCentred(lines, line) ||
      interrupts(text, lines, line) ||
      breaksOff(text, lines, line, number.value);
    found.push({ line, value: number.value, sure });
  }
  for (const [i, page] of found.entries()) {
    if (page.sure || page.value === null || (page.value >= FIRST_YEAR && page.value <= LAST_YEAR)) continue;
    const before = found[i - 1];
    const after = found[i + 1];
    const goesUp = follows(before, page) || follows(page, after);
    page.sure = goesUp && !(lines.attached[page.line] === 1 && lines.attached[page.line + 1] === 1);
  }
  return found;
}

/** Whether a line stands far in and by itself, between two paragraphs. */
function standsCentred(lines: Lines, line: number): boolean {
  const alone = lines.attached[line] === 0 && lines.attached[line + 1] === 0 && line > 0 && line + 1 < lines.length;
  return alone && (lines.indents[line] ?? 0) >= CENTRED;
}

function follows(a: PageLine | undefined, b: PageLine | undefined): boolean {
  if (a === undefined || b === undefined || a.value === null || b.value === null) return false;
  return b.value === a.value + 1 && b.line > a.line + 2;
}

/** What a line of nothing but a page number says: "12", "- 12 -", "Page 12 of 30", "iv". */
function pageNumber(words: string): { value: number | null; sure: boolean } | null {
  const bare = words.replace(/^[\s\p{Pd}=~*.|[(<\u00b7]+|[\s\p{Pd}=~*.|\])>\u00b7]+$/gu, "");
  const dressed = bare.length < words.length && /^[\p{Pd}=~[<|*\u00b7]/u.test(words);
  if (/^\d{1,4}$/u.test(bare)) return { value: Number(bare), sure: dressed };
  if (/^[ivxl]{1,7}$/u.test(bare) && bare.length > 1) return { value: null, sure: false };
  const match = /^(\p{L}+\.?)\s?(\d{1,4}|[ivxl]+)(?:\s?(?:\p{L}{2}|\/)\s?\d{1,4})?$/iu.exec(bare);
  if (match === null) return null;
  const word = (match[1] ?? "").toLowerCase();
  return cues.some(({ pageWords }) => pageWords.has(word)) ? { value: Number(match[2]), sure: true } : null;
}

/** Short lines beside a page number or a form feed, where running headers and footers stand. */
function boundaries(lines: Lines, marks: Uint8Array): readonly number[] {
  const beside = new Set<number>();
  for (let line = 0; line < lines.length; line += 1) {
    if (marks[line] === 1) beside.add(line - 1).add(line + 1);
    if (lines.newPage[line] === 1) beside.add(line - 1).add(line);
  }
  return [...beside].filter((line) => line >= 0 && line < lines.length && marks[line] === 0);
}

/** Short lines that stand alone in the middle of a sentence. */
function interruptions(text: string, lines: Lines, marks: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let line = 1; line + 1 < lines.length; line += 1) {
    if (lines.attached[line] === 1 || lines.attached[line + 1] === 1 || marks[line] === 1) continue;
    const length = (lines.ends[line] ?? 0) - (lines.starts[line] ?? 0);
    if (length <= HEADER && interrupts(text, lines, line)) found.push(line);
  }
  return found;
}

/** Marks those lines that come again, page numbers apart, or that are in capitals in the middle of a sentence. */
function markHeaders(text: string, lines: Lines, candidates: readonly number[], marks: Uint8Array): void {
  const counts = new Map<string, number>();
  const headers = candidates.flatMap((line) => {
    const header = headerAt(text, lines, line);
    if (header === "") return [];
    counts.set(header, (counts.get(header) ?? 0) + 1);
    return [{ line, header }];
  });
  for (const { line, header } of headers) {
    const shouted = header === header.toUpperCase() && header !== header.toLowerCase();
    if ((counts.get(header) ?? 0) > 1 || (shouted && interrupts(text, lines, line))) marks[line] = 1;
  }
}

/** Marks the numbers beside a running header, and beside lines that are running headers elsewhere. */
function markKnown(text: string, lines: Lines, numbers: readonly PageLine[], marks: Uint8Array): void {
  const known = new Set<string>();
  for (let line = marks.indexOf(1); line >= 0; line = marks.indexOf(1, line + 1))
    known.add(headerAt(text, lines, line));
  known.delete("");
  for (const { line } of numbers) {
    for (const beside of [line - 1, line + 1]) {
      if (beside < 0 || beside >= lines.length || !known.has(headerAt(text, lines, beside))) continue;
      marks[line] = 1;
      marks[beside] = 1;
    }
  }
}

/** A line as far as it comes again on other pages: its words without numbers; empty where it is no running header. */
function headerAt(text: string, lines: Lines, line: number): string {
  if ((lines.ends[line] ?? 0) - (lines.starts[line] ?? 0) > HEADER) return "";
  const words = lineAt(text, lines, line);
  const header = words.replace(/[\d\s\p{P}]+/gu, " ").trim();
  return header.length < 3 || endsSentence(words) || isCaption(words) ? "" : header;
}

function isCaption(words: string): boolean {
  const first = /^\p{L}+\.?/u.exec(words)?.[0].toLowerCase() ?? "";
  return cues.some(({ captionNames, captionLabels }) => captionNames.has(first) || captionLabels.has(first));
}

/** Whether a line stands between the two halves of a sentence. */
function interrupts(text: string, lines: Lines, line: number): boolean {
  const next = lines.starts[line + 1];
  if (line === 0 || next === undefined) return false;
  return startsMidSentence(text.slice(next, next + EDGE)) && isOpenEnded(tailBefore(text, lines, line));
}

/** Whether a line of prose breaks off before a number that is no year. */
function breaksOff(text: string, lines: Lines, line: number, value: number | null): boolean {
  if (value === null || value >= FIRST_YEAR || line === 0 || line + 1 >= lines.length) return false;
  const tail = tailBefore(text, lines, line);
  return tail.length >= PROSE && /[\p{Ll},]$/u.test(tail);
}

/** The end of the line before. */
function tailBefore(text: string, lines: Lines, line: number): string {
  const end = lines.ends[line - 1] ?? 0;
  return text.slice(Math.max(lines.starts[line - 1] ?? 0, end - EDGE), end);
}

function lineAt(text: string, lines: Lines, line: number): string {
  return text.slice(lines.starts[line], lines.ends[line]);
}
