import type { Span } from "../../text/span.ts";
import { cues } from "../known-cues.ts";

/** The marks of emphasis and links in a paragraph of plain text, in order: they are not words. */
export interface Marks {
  readonly spans: readonly Span[];
  /** Whether they enclose the paragraph: all of it is in italics or bold, or one link. */
  readonly emphasised: boolean;
  readonly linked: boolean;
}

const none: Marks = { spans: [], emphasised: false, linked: false };

const STAR = 0x2a;
const LOW_LINE = 0x5f;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Finds the marks between `start` and `end`, in one pass. A star that stands alone may be a note mark, and stays. */
export function marksIn(text: string, start: number, end: number): Marks {
  const spans: Span[] = [];
  const open = new Map<string, number>();
  let bracket = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) bracket = at;
    else if (code === CLOSE && bracket >= 0) {
      at = addBrackets(text, bracket, at, end, spans) - 1;
      bracket = -1;
    } else if (code === STAR || code === LOW_LINE) at = addEmphasis(text, at, end, open, spans) - 1;
  }
  if (spans.length === 0) return none;
  spans.sort((a, b) => a.start - b.start);
  return { spans, ...enclosing(text, start, end, spans) };
}

/** Takes in the brackets around the words of a link or the number of a note, and tells where they end. */
function addBrackets(text: string, bracket: number, at: number, end: number, spans: Span[]): number {
  const target = /\]\([^()[\]\s]{1,2000}\)/uy;
  target.lastIndex = at;
  if (target.test(text) && target.lastIndex <= end) {
    const image = text.charAt(bracket - 1) === "!" ? 1 : 0;
    spans.push({ start: bracket - image, end: bracket + 1 }, { start: at, end: target.lastIndex });
    return target.lastIndex;
  }
  if (isNoteMark(text, bracket, at)) spans.push({ start: bracket, end: at + 1 });
  return at + 1;
}

/** Whether brackets hold the number of a note and touch the word or the stop before them, or the number of a page. */
function isNoteMark(text: string, bracket: number, close: number): boolean {
  if (close - bracket > 12) return false;
  const page = /^\[(\p{L}+\.?) ?\d{1,4}$/u.exec(text.slice(bracket, close))?.[1]?.toLowerCase();
  if (page !== undefined) return cues.some(({ pageWords }) => pageWords.has(page));
  if (!/[^\s[(]/u.test(text.charAt(bracket - 1))) return false;
  return /^\[(?:\d{1,3}|[*\u2020\u2021])$/u.test(text.slice(bracket, close));
}

/** Takes in the run of stars or low lines at `at`, and tells where it ends. */
function addEmphasis(text: string, at: number, end: number, open: Map<string, number>, spans: Span[]): number {
  let past = at + 1;
  while (past < end && text.charAt(past) === text.charAt(at)) past += 1;
  const before = at > 0 ? text.charAt(at - 1) : " ";
  const after = past < end ? text.charAt(past) : " ";
  const opens = /\S/u.test(after) && !/[\p{L}\p{N}]/u.test(before);
  const closes = /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const mark = text.slice(at, past);
  if (mark.length > 3 || !(opens || closes)) return past;
  const opener = open.get(mark);
  if (closes && opener !== undefined) {
    spans.push({ start: opener, end: opener + mark.length }, { start: at, end: past });
    open.delete(mark);
  } else if (opens) open.set(mark, opener ?? at);
  return past;
}

/** Whether the marks stand at both ends only, with nothing else outside or between them. */
function enclosing(text: string, start: number, end: number, spans: readonly Span[]) {
  let first = start;
  let last = end;
  let count = 0;
  for (const span of spans) if (span.start === first) [first, count] = [span.end, count + 1];
  for (const span of spans.toReversed()) if (span.end === last) [last, count] = [span.start, count + 1];
  const encloses = count === spans.length && first > start && last < end;
  const edge = text.slice(start, first);
  return { emphasised: encloses && /[*_]/u.test(edge), linked: encloses && edge.includes("[") };
}
