import { dayAt } from "./day.ts";
import type { Bound, Meaning } from "./meaning.ts";
import { pointAt } from "./point.ts";
import { rangeFrom } from "./range.ts";
import {
  type Expression,
  expression,
  isArticle,
  isDefinite,
  isJoint,
  isLower,
  isWord,
  pastArticle,
  type Reader,
} from "./reader.ts";
import { lastOrNext, relativeAt } from "./relative.ts";
import { DateStart, startsAt } from "./starts.ts";
import type { YearContext } from "./year-date.ts";

/** Any single time at token i, hedged or in part: "circa 1200", "the end of 1932", "that year", "May 1921". */
export function timeAt(r: Reader, i: number, context: YearContext): Expression | null {
  const starts = i < r.limit ? startsAt(r.tokens, i, r.starts) : 0;
  if ((starts & DateStart.time) === 0) return null;
  return (
    (starts & DateStart.hedge ? hedgedAt(r, i) : null) ??
    (starts & DateStart.part ? partAt(r, i) : null) ??
    (starts & DateStart.whole ? wholeAt(r, i) : null) ??
    inYear(r, pointAt(r, i, context) ?? (starts & DateStart.relative ? relativeAt(r, i) : null))
  );
}

/** A time after a word that leads up to it; the article between them belongs to neither. */
export function ledTimeAt(r: Reader, i: number): Expression | null {
  const direct = timeAt(r, i, "led");
  if (direct !== null || !isArticle(r, i)) return direct;
  return timeAt(r, i + 1, "led") ?? (isDefinite(r, i) ? eventBefore(r, i + 1) : null);
}

/** "the war": an event by its noun alone, which the text has told of. */
export function eventBefore(r: Reader, i: number): Expression | null {
  if (!isLower(r, i) || r.tables.eventNouns.get(r.tokens, i) === undefined) return null;
  if (isWord(r, i + 1) && r.tables.afterYears.get(r.tokens, i + 1) === undefined) return null;
  const meaning: Meaning = { type: "same", noun: r.tokens.word(i), years: null };
  return expression(i, i + 1, meaning, { kind: "relative" });
}

/** "circa 1200", "c. 480–406 BC", "probably in 1937". */
function hedgedAt(r: Reader, i: number): Expression | null {
  const hedge = r.tables.dateHedges.longest(r.tokens, i, r.limit);
  if (hedge === null) return null;
  const at = pastArticle(r, hedge.end);
  const point = partAt(r, at) ?? pointAt(r, at, "open");
  if (point === null || point.kind !== "calendar" || isRelative(point.meaning)) return null;
  return { ...point, first: i, meaning: { type: "qualified", qualifier: hedge.value, of: point.meaning } };
}

/** "early 1933", "mid-19th century", "the second half of 1944", "the beginning of the war". */
function partAt(r: Reader, i: number): Expression | null {
  const part = r.tables.dateParts.longest(r.tokens, i, r.limit);
  if (part === null) return null;
  const at = isJoint(r, part.end) ? part.end + 1 : part.end;
  const of = ledTimeAt(r, at) ?? unitInForce(r, at);
  if (of === null || of.meaning.type === "vague") return null;
  const first = isDefinite(r, i - 1) && ofJoins(r, part.end) ? i - 1 : i;
  const meaning: Meaning = { type: "part", part: part.value, edge: isEvent(of), of: of.meaning };
  return { ...of, first, meaning, kind: of.kind, weekday: null, oldStyle: null, inner: [] };
}

/** "the end of the month": the one the story has reached. */
function unitInForce(r: Reader, i: number): Expression | null {
  const unit = isDefinite(r, i) ? r.tables.timeUnits.longest(r.tokens, i + 1, r.limit) : null;
  if (unit === null || unit.value.plural || unit.value.times > 1 || unit.value.unit === "day") return null;
  if (isWord(r, unit.end) && r.tables.afterYears.get(r.tokens, unit.end) === undefined) return null;
  if (r.tables.dateOf.get(r.tokens, unit.end) !== undefined) return null;
  const shift = { type: "shift", from: "narrative", unit: unit.value.unit, count: 0 } as const;
  const meaning: Meaning = { ...shift, stretch: false, whole: true, approximate: false };
  return expression(i, unit.end, meaning, { kind: "relative" });
}

/** "the end of": a noun, to which its article belongs. */
function ofJoins(r: Reader, end: number): boolean {
  return r.tables.dateOf.get(r.tokens, end - 1) !== undefined;
}

function isEvent({ kind, meaning }: Expression): boolean {
  return kind === "named" || (meaning.type === "same" && meaning.noun !== null);
}

/** "the height of", "the entire period of" change nothing; "the rest of" takes away what was told. */
function wholeAt(r: Reader, i: number): Expression | null {
  const rest = r.tables.dateRemainders.longest(r.tokens, i, r.limit);
  const whole = rest ?? r.tables.dateWholes.longest(r.tokens, i, r.limit);
  if (whole === null) return null;
  const at = pastArticle(r, whole.end);
  const of = pointAt(r, at, "led") ?? (isArticle(r, whole.end) ? eventBefore(r, at) : null);
  if (of === null || !isEvent(of)) return null;
  const first = isDefinite(r, i - 1) ? i - 1 : i;
  return { ...of, first, meaning: rest === null ? of.meaning : { type: "remainder", of: of.meaning } };
}

/** "before 1914", "by the end of 1932", "since the war", "post-1945", "from 1932 onwards". */
export function boundAt(r: Reader, i: number): Expression | null {
  const bound = r.tables.dateBounds.longest(r.tokens, i, r.limit);
  if (bound === null) return onwards(r, i);
  if (r.tables.dateBoundNegations.get(r.tokens, i - 1) !== undefined && i > r.first) return null;
  const at = isJoint(r, bound.end) ? bound.end + 1 : bound.end;
  const of = ledTimeAt(r, at);
  if (of === null || !canBound(r, of) || (bound.value === "by" && isNounAlone(of))) return null;
  return bounded(i, of, bound.value);
}

/** "by the famine" tells of a cause, not of a time. */
function isNounAlone({ meaning }: Expression): boolean {
  return meaning.type === "same" && meaning.noun !== null;
}

function bounded(first: number, of: Expression, bound: Bound): Expression {
  const meaning: Meaning = of.meaning.type === "bounded" ? of.meaning : { type: "bounded", bound, of: of.meaning };
  return { ...of, first, meaning };
}

/** Not a year that belongs to a noun: "before the 1917 elections". */
function canBound(r: Reader, of: Expression): boolean {
  if (of.meaning.type === "vague") return false;
  const attributive = isArticle(r, of.first - 1) && of.meaning.type === "value" && of.kind === "calendar";
  return !(
    attributive &&
    isWord(r, of.end) &&
    r.tables.afterYears.get(r.tokens, of.end) === undefined &&
    of.end === of.first + 1
  );
}

/** "from 1932 onwards"; "from May on" only at the end of a clause. */
function onwards(r: Reader, i: number): Expression | null {
  if (r.tables.rangeOpeners.get(r.tokens, i) !== "to") return null;
  const of = ledTimeAt(r, i + 1);
  const on = of === null ? null : r.tables.dateOnwards.longest(r.tokens, of.end, r.limit);
  if (of === null || on === null || !canBound(r, of)) return null;
  if (isWord(r, on.end) && r.tokens.end(on.end - 1) - r.tokens.start(on.end - 1) <= 2) return null;
  return { ...bounded(i, of, "starting"), end: on.end };
}

/** "from 1918 to 1920", "between March and June 1943", "from 3 to 12 May". */
export function openedRange(r: Reader, i: number): Expression | null {
  const opener = r.tables.rangeOpeners.get(r.tokens, i);
  if (opener === undefined) return null;
  const at = pastArticle(r, i + 1);
  const from = ledTimeAt(r, i + 1);
  const range = from === null ? null : rangeFrom(r, from, opener);
  if (range !== null) return { ...range, first: i };
  return from !== null && opener === "to" && isWholeInterval(from)
    ? { ...from, first: i }
    : daysOfMonth(r, i, at, opener);
}

/** "from 1937–38": both ends are written already. */
function isWholeInterval({ kind, meaning }: Expression): boolean {
  return kind === "calendar" && meaning.type === "value" && meaning.value.type === "interval";
}

/** "from 3 to 12 May", "between the 3rd and the 12th of May": the first day shares the month of the second. */
function daysOfMonth(r: Reader, i: number, at: number, opener: "to" | "and"): Expression | null {
  const day = dayAt(r, at);
  const link = day === null ? null : r.tables.rangeLinks.longest(r.tokens, day.end, r.limit);
  if (day === null || link === null || link.value !== opener) return null;
  const to = pointAt(r, pastArticle(r, link.end), "led");
  if (to === null || to.meaning.type !== "value" || to.meaning.value.type !== "date" || to.meaning.value.day === null)
    return null;
  const from: Meaning = { type: "value", value: { ...to.meaning.value, day: String(day.day).padStart(2, "0") } };
  return expression(i, to.end, { type: "range", from, to: to.meaning });
}

/** "in March of that year", "5 June last year": the year is counted from elsewhere. */
function inYear(r: Reader, date: Expression | null): Expression | null {
  if (date === null || date.meaning.type !== "value" || date.meaning.value.type !== "date") return date;
  const value = date.meaning.value;
  if (value.year !== "XXXX" || value.month === null) return date;
  const which = lastOrNext(r, date.end);
  if (which !== null) {
    const part = { type: "month", month: Number(value.month), day: null } as const;
    const year: Meaning = { type: "recurring", from: "occasion", part, which };
    return { ...date, end: date.end + 1, meaning: { type: "in-year", date: value, year } };
  }
  const of = r.tables.dateOf.longest(r.tokens, date.end, r.limit)?.end;
  const year = relativeAt(r, of ?? date.end) ?? relativeAt(r, pastArticle(r, of ?? date.end));
  if (year === null || year.meaning.type !== "shift" || year.meaning.unit !== "year" || year.meaning.stretch)
    return date;
  return { ...date, end: year.end, meaning: { type: "in-year", date: value, year: year.meaning } };
}

/** Whether a meaning counts from somewhere else. */
function isRelative(meaning: Meaning): boolean {
  return (
    meaning.type === "shift" || meaning.type === "same" || meaning.type === "vague" || meaning.type === "recurring"
  );
}

/** "on the eve of the war": the day before it, where that is known. */
export function eveAt(r: Reader, i: number): Expression | null {
  const eve = r.tables.eves.longest(r.tokens, i, r.limit);
  if (eve === null) return null;
  const of = ledTimeAt(r, eve.end);
  const first = isDefinite(r, i - 1) ? i - 1 : i;
  const end = of?.end ?? pastEvent(r, eve.end);
  if (end === null) return null;
  const meaning: Meaning = of === null ? { type: "vague" } : eveOf(of, eve.end);
  return expression(first, end, meaning, { kind: "relative", inner: of?.kind === "named" ? [of] : [] });
}

function eveOf(of: Expression, first: number): Meaning {
  const from = { meaning: of.meaning, first, end: of.end };
  return { type: "shift", from, unit: "day", count: -1, stretch: false, whole: false, approximate: true };
}

/** Past an article and a noun for an event: "a war"; null where there is none. */
function pastEvent(r: Reader, i: number): number | null {
  const at = pastArticle(r, i);
  return r.tables.eventNouns.get(r.tokens, at) === undefined ? null : at + 1;
}
