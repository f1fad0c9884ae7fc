import { Shape, TokenKind } from "../tokens.ts";
import { boundAt, eveAt, openedRange, timeAt } from "./composite.ts";
import { centuryAt } from "./decade.ts";
import { eventNameAt, isApostrophe } from "./event-name.ts";
import { offsetAt } from "./offset.ts";
import { dateOfExpression, rangeFrom } from "./range.ts";
import { type Expression, isArticle, isCapital, type Reader } from "./reader.ts";

/** The tables whose words may begin a date, or end a count that is one. */
const STARTERS = [
  "months",
  "weekdays",
  "dateOrdinals",
  "centuryNumbers",
  "seasons",
  "feasts",
  "decades",
  "longUnits",
  "eras",
  "dateHedges",
  "dateParts",
  "dateBounds",
  "rangeOpeners",
  "shifters",
  "dateTails",
  "moments",
  "demonstratives",
  "eves",
  "dateRemainders",
  "dateWholes",
  "periods",
  "eventNouns",
  "eventOpeners",
] as const;

/** The names of events have no more words than this before their noun. */
const LONGEST_NAME = 6;

/** Which words of a language may begin a date, by their numbers. */
export function startersOf({ language, tables }: Pick<Reader, "language" | "tables">): Uint8Array {
  const marked = new Uint8Array(language.vocabulary.size + 1);
  for (let word = 1; word < marked.length; word += 1) {
    if (STARTERS.some((table) => tables[table].startsWith(word))) marked[word] = 1;
  }
  return marked;
}

/** Reads the dates of a sentence, in order, into `found`. They do not overlap, except that one may stand inside another. */
export function readSentence(r: Reader, starters: Uint8Array, found: Expression[]): void {
  let last: Expression | null = null;
  let i = r.first;
  while (i < r.limit) {
    const next: Expression | null = mayStart(r, i, starters) ? expressionAt(r, i, last) : null;
    if (next === null || (last !== null && next.first < last.end)) {
      i += 1;
      continue;
    }
    found.push(next);
    last = next;
    i = Math.max(next.end, i + 1);
  }
}

function mayStart(r: Reader, i: number, starters: Uint8Array): boolean {
  const { tokens } = r;
  const kind = tokens.kind(i);
  if (kind === TokenKind.digits) return true;
  if (starters[tokens.word(i)] === 1 && tokens.word(i) > 0) return true;
  return kind === TokenKind.punctuation && tokens.touches(i + 1) && tokens.kind(i + 1) === TokenKind.digits;
}

function expressionAt(r: Reader, i: number, last: Expression | null): Expression | null {
  const offset = offsetAt(r, i);
  if (offset !== null) return offset;
  const composed = openedRange(r, i) ?? boundAt(r, i) ?? eveAt(r, i);
  if (composed !== null) return composed;
  const time = timeAt(r, i, isChained(r, last, i) ? "chained" : "open") ?? nameBefore(r, i) ?? romanCentury(r, i);
  return time === null ? null : (rangeFrom(r, time, null) ?? time);
}

/** "1905, 1914 and 1917", "1960s, 70s and 80s": what follows a year or decade with nothing but a comma or "and". */
function isChained(r: Reader, last: Expression | null, i: number): boolean {
  if (last === null || i - last.end > 2 || i === last.end) return false;
  const date = dateOfExpression(last);
  if (date === null || date.month !== null) return false;
  for (let at = last.end; at < i; at += 1) if (r.tables.dateJoints.get(r.tokens, at) === undefined) return false;
  return true;
}

/** The name of an event that ends, or nearly ends, with the noun at i: "Long March". */
function nameBefore(r: Reader, i: number): Expression | null {
  const before = isApostrophe(r, i - 1) ? i - 2 : i - 1;
  if (
    !isCapital(r, i) ||
    !isCapital(r, before) ||
    isArticle(r, before) ||
    r.tables.eventNouns.get(r.tokens, i) === undefined
  )
    return null;
  let start = before;
  while (start > Math.max(r.first, i - LONGEST_NAME) && isCapital(r, start - 1) && !isArticle(r, start - 1)) start -= 1;
  const name = eventNameAt(r, start);
  return name !== null && name.end > i ? name : null;
}

/** "XIX century": the Roman numeral is no word of any table. */
function romanCentury(r: Reader, i: number): Expression | null {
  if (r.tables.longUnits.get(r.tokens, i) === undefined || i - 1 < r.first) return null;
  const shape = r.tokens.shape(i - 1);
  return shape === Shape.upper || shape === Shape.initial || shape === Shape.mixed ? centuryAt(r, i - 1) : null;
}
