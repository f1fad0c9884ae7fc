import { Shape } from "../tokens.ts";
import { boundAt, eveAt, openedRange, timeAt } from "./composite.ts";
import { centuryAt } from "./decade.ts";
import { eventNameAt, isApostrophe } from "./event-name.ts";
import { offsetAt } from "./offset.ts";
import { dateOfExpression, rangeFrom } from "./range.ts";
import { type Expression, isArticle, isCapital, type Reader } from "./reader.ts";
import { DateStart, startsAt } from "./starts.ts";

/** The names of events have no more words than this before their noun. */
const LONGEST_NAME = 6;

/** Reads the dates of a sentence, in order, into `found`. They do not overlap, except that one may stand inside another. */
export function readSentence(r: Reader, found: Expression[]): void {
  let last: Expression | null = null;
  let i = r.first;
  while (i < r.limit) {
    const starts = startsAt(r.tokens, i, r.starts);
    const next: Expression | null = starts & DateStart.date ? expressionAt(r, i, starts, last) : null;
    if (next === null || (last !== null && next.first < last.end)) {
      i += 1;
      continue;
    }
    found.push(next);
    last = next;
    i = Math.max(next.end, i + 1);
  }
}

function expressionAt(r: Reader, i: number, starts: number, last: Expression | null): Expression | null {
  const composed =
    (starts & DateStart.tail ? offsetAt(r, i) : null) ??
    (starts & DateStart.range ? openedRange(r, i) : null) ??
    (starts & (DateStart.bound | DateStart.range) ? boundAt(r, i) : null) ??
    (starts & DateStart.eve ? eveAt(r, i) : null);
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
