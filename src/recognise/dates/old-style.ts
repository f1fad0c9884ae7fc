import type { EdtfDate } from "../../values/edtf.ts";
import { dayAt } from "./day.ts";
import { monthAt } from "./month-date.ts";
import { isMark, type OldStyle, type Reader } from "./reader.ts";
import { mask, yearAt } from "./year.ts";

/** A second day that stands with the first, in the other calendar. */
interface SecondStyle {
  readonly day: number;
  readonly month: number;
  readonly year: string | null;
  readonly end: number;
}

/** How far the Julian calendar was behind: 10 days in 1582, 13 since 1900; a slip of two is left for the audit. */
const LEAST_LAG = 8;
const MOST_LAG = 15;

/** "(O.S.)", "O.S.", ", Old Style" after a date. */
export function oldStyleMarkAt(
  r: Reader,
  i: number,
): { readonly value: "julian" | "gregorian"; readonly end: number } | null {
  const open = isMark(r, i, "(") || isMark(r, i, "[");
  const mark = r.tables.calendarMarks.longest(r.tokens, open || isMark(r, i, ",") ? i + 1 : i, r.limit);
  if (mark === null) return null;
  if (!open) return mark;
  return isClosed(r, mark.end) ? { value: mark.value, end: mark.end + 1 } : null;
}

/** "(7 November)", "/7 November", "(November 7, O.S.)" after a day and month; `named`: it must name its month. */
export function secondStyleAt(r: Reader, i: number, month: number, named: boolean): SecondStyle | null {
  const open = isMark(r, i, "(") || isMark(r, i, "[");
  if (!open && !isMark(r, i, "/")) return null;
  const lead = open ? r.tables.calendarMarks.longest(r.tokens, i + 1, r.limit) : null;
  const day = dayAndMonth(r, lead?.end ?? i + 1, named ? null : month);
  if (day === null || !open) return day;
  const mark = r.tables.calendarMarks.longest(r.tokens, day.end, r.limit);
  const year = mark === null ? yearAt(r, isMark(r, day.end, ",") ? day.end + 1 : day.end) : null;
  const end = mark?.end ?? year?.end ?? day.end;
  return isClosed(r, end) ? { ...day, year: year?.year ?? null, end: end + 1 } : null;
}

/**
 * The two dates in order: the Julian one is some days behind. Null where they are not two styles of one day. Where one
 * year serves both ends of December, `owner` says whose it is: that of the date written first, or of the later one.
 */
export function sortStyles(
  one: EdtfDate,
  other: EdtfDate,
  owner: "first" | "later",
): (OldStyle & { readonly gregorian: EdtfDate }) | null {
  const isLag = (days: number) => days >= LEAST_LAG && days <= MOST_LAG;
  if (isLag(lagBetween(one, other))) return withYears(one, other, owner === "first");
  return isLag(lagBetween(other, one)) ? withYears(other, one, false) : null;
}

/** Days from one to the next day so called, by months of thirty days or so: enough to tell ten from none. */
function lagBetween(one: EdtfDate, other: EdtfDate): number {
  const months = (Number(other.month) - Number(one.month) + 12) % 12;
  return Math.round(months * 30.5) + Number(other.day) - Number(one.day);
}

/** "28 December/10 January 1921": one year is written, and the other is next to it. */
function withYears(julian: EdtfDate, gregorian: EdtfDate, ownedByJulian: boolean) {
  const wraps = Number(gregorian.month) < Number(julian.month);
  if (!wraps || julian.year !== gregorian.year || julian.year.includes("X")) return { julian, gregorian };
  const year = Number(julian.year);
  return ownedByJulian
    ? { julian, gregorian: { ...gregorian, year: mask(year + 1) } }
    : { julian: { ...julian, year: mask(year - 1) }, gregorian };
}

/** "7 November" or "November 7"; a lone day shares the month: "March 3 (16)". */
function dayAndMonth(r: Reader, i: number, month: number | null): SecondStyle | null {
  const named = monthAt(r, i);
  const day = dayAt(r, named?.end ?? i);
  if (day === null) return null;
  if (named !== null) return { day: day.day, month: named.value.month, year: null, end: day.end };
  const of = r.tables.dateOf.longest(r.tokens, day.end, r.limit);
  const after = monthAt(r, of?.end ?? day.end);
  if (after !== null) return { day: day.day, month: after.value.month, year: null, end: after.end };
  return month === null ? null : { day: day.day, month, year: null, end: day.end };
}

function isClosed(r: Reader, i: number): boolean {
  return isMark(r, i, ")") || isMark(r, i, "]");
}
