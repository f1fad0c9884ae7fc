import { dayNumber } from "../../values/calendar.ts";
import { dayOf, type EdtfDate, edtfInterval, edtfOfDay } from "../../values/edtf.ts";
import { type DayRead, dayAt } from "./day.ts";
import { type Meaning, valueMeaning } from "./meaning.ts";
import { oldStyleMarkAt, secondStyleAt, sortStyles } from "./old-style.ts";
import {
  type Expression,
  expression,
  isArticle,
  isCapital,
  isDash,
  isMark,
  isWord,
  pastArticle,
  pastComma,
  type Reader,
} from "./reader.ts";
import type { MonthWord } from "./tables.ts";
import { shortYearAt, type YearRead, yearAt } from "./year.ts";

/** A date whose year is not given. */
export const NO_YEAR = "XXXX";

/** A month by its name, which begins with a capital. */
export function monthAt(r: Reader, i: number): { readonly value: MonthWord; readonly end: number } | null {
  return isCapital(r, i) ? r.tables.months.longest(r.tokens, i, r.limit) : null;
}

/** "3 May 1921", "the 3rd of May", "3–5 May 1921", "25 October (7 November) 1917": a date that begins with its day. */
export function dayFirstDate(r: Reader, i: number): Expression | null {
  const first = dayAt(r, i);
  if (first === null) return null;
  const second = secondDay(r, first.end);
  const last = second?.day ?? first;
  const of = r.tables.dateOf.longest(r.tokens, last.end, r.limit);
  const month = monthAt(r, of?.end ?? last.end);
  if (month === null || (of === null && isWord(r, i))) return null;
  return completed(r, i, first.day, second, month.value.month, month.end);
}

/** "May 3, 1921", "May 3–5", "May 1921": a date that begins with its month. A lone "May" is left to the caller. */
export function monthFirstDate(r: Reader, i: number): Expression | null {
  const month = monthAt(r, i);
  if (month === null) return null;
  const at = pastArticle(r, month.end);
  const first = dayAt(r, at);
  if (first !== null && isDayOfMonth(r, first, at)) {
    return completed(r, i, first.day, secondDay(r, first.end), month.value.month, first.end);
  }
  return monthOfYear(r, i, month.value.month, month.end);
}

/** Not a day after all: "June 10,000 men", "March 2 million". */
function isDayOfMonth(r: Reader, day: DayRead, at: number): boolean {
  if (isWord(r, at)) return isArticle(r, at - 1);
  return r.tables.countedWords.get(r.tokens, day.end) === undefined;
}

function monthOfYear(r: Reader, i: number, month: number, end: number): Expression | null {
  const of = r.tables.dateOf.longest(r.tokens, end, r.limit)?.end;
  const year = yearAfter(r, of ?? pastComma(r, end)) ?? (of === undefined ? null : shortYearAt(r, of));
  if (year === null) return null;
  const value = dateOf(year.year, month, null);
  return withMark(r, expression(i, year.end, valueMeaning(value)), value);
}

interface SecondDay {
  readonly day: DayRead;
  readonly link: "to" | "and" | "or" | "/";
}

/** The second day of "3–5 May", "3 and 4 May", "9/10 November". */
function secondDay(r: Reader, i: number): SecondDay | null {
  if (isMark(r, i, "/") && r.tokens.touches(i) && r.tokens.touches(i + 1)) {
    const day = dayAt(r, i + 1);
    return day === null ? null : { day, link: "/" };
  }
  const link = r.tables.rangeLinks.longest(r.tokens, i, r.limit);
  if (link === null) return null;
  const day = dayAt(r, pastArticle(r, link.end));
  return day === null ? null : { day, link: link.value };
}

function completed(
  r: Reader,
  i: number,
  day: number,
  second: SecondDay | null,
  month: number,
  endOfMonthAndDay: number,
): Expression | null {
  const end = Math.max(endOfMonthAndDay, second?.day.end ?? 0);
  if (second === null) return singleDay(r, i, day, month, end);
  const year = yearAfterDay(r, end);
  const mask = year?.year ?? NO_YEAR;
  const [one, other] = [dateOf(mask, month, day), dateOf(mask, month, second.day.day)];
  const mark = year === null ? null : oldStyleMarkAt(r, year.end);
  if (mark?.value !== "julian") return withSecond(i, year?.end ?? end, one, other, second.link);
  return withSecond(i, mark.end, inNewStyle(one), inNewStyle(other), second.link);
}

/** A day of the Julian calendar as one of the Gregorian. */
function inNewStyle(date: EdtfDate): EdtfDate {
  const day = dayOf(date);
  return day === null ? date : edtfOfDay(dayNumber(day, "julian"));
}

/** One day, perhaps with the same day in the other calendar before or after its year. */
function singleDay(r: Reader, i: number, day: number, month: number, end: number): Expression | null {
  const before = secondStyleAt(r, end, month, false);
  const year = yearAfterDay(r, before?.end ?? end);
  const twin = before ?? (year === null ? null : secondStyleAt(r, year.end, month, true));
  const stop = Math.max(year?.end ?? 0, twin?.end ?? 0, end);
  const mask = year?.year ?? NO_YEAR;
  const date = dateOf(mask, month, day);
  if (twin === null) return withMark(r, expression(i, stop, valueMeaning(date)), date);
  const other = dateOf(twin.year ?? mask, twin.month, twin.day);
  const styles = sortStyles(date, other, before === null ? "first" : "later");
  if (styles !== null) return expression(i, stop, valueMeaning(styles.gregorian), { oldStyle: styles });
  return before === null ? expression(i, year?.end ?? end, valueMeaning(date)) : null;
}

function withSecond(
  i: number,
  end: number,
  first: EdtfDate,
  last: EdtfDate,
  link: SecondDay["link"],
): Expression | null {
  const days = Number(last.day) - Number(first.day);
  if (days <= 0) return null;
  const either: Meaning = { type: "either", one: valueMeaning(first), other: valueMeaning(last) };
  if (link === "or") return expression(i, end, either);
  if (link === "/" && days >= 10) {
    const styles = sortStyles(first, last, "later");
    if (styles !== null) return expression(i, end, valueMeaning(styles.gregorian), { oldStyle: styles });
  }
  if ((link === "and" || link === "/") && days > 1) return null;
  return expression(i, end, valueMeaning(edtfInterval(first, last)));
}

/** The year after a day and month, with or without a comma; any number of digits, where nothing follows it. */
function yearAfterDay(r: Reader, i: number): YearRead | null {
  const at = pastComma(r, i);
  const of = r.tables.dateOf.longest(r.tokens, at, r.limit)?.end ?? at;
  const year = yearAfter(r, of) ?? shortYearAt(r, of);
  if (year === null || year.sure || at === i) return year;
  return r.tables.countedWords.get(r.tokens, year.end) === undefined ? year : null;
}

/** A year that stands beside a month, unless it counts something: "in May 1500 men". */
function yearAfter(r: Reader, i: number): YearRead | null {
  const year = yearAt(r, i);
  if (year === null || year.sure) return year;
  if (isDash(r, year.end) && r.tokens.touches(year.end) && isWord(r, year.end + 1) && r.tokens.touches(year.end + 1))
    return null;
  const counted = r.tables.countedWords.get(r.tokens, year.end);
  return counted === undefined || (counted === "people" && !year.year.endsWith("00")) ? year : null;
}

/** Adds "(O.S.)" and the like, where it follows. */
function withMark(r: Reader, found: Expression, day: EdtfDate): Expression {
  if (day.day === null) return found;
  const mark = oldStyleMarkAt(r, found.end);
  if (mark === null) return found;
  const year = day.year === NO_YEAR ? yearAfterDay(r, mark.end) : null;
  const value = year === null ? day : { ...day, year: year.year };
  const end = year?.end ?? mark.end;
  if (mark.value === "gregorian") return { ...found, end, meaning: valueMeaning(value) };
  return { ...found, end, meaning: valueMeaning(value), oldStyle: { julian: value, gregorian: null } };
}

/** A date from numbers, its year a mask. */
export function dateOf(year: string, month: number | null, day: number | null): EdtfDate {
  const digits = (n: number | null) => (n === null ? null : String(n).padStart(2, "0"));
  return { type: "date", year, month: digits(month), day: digits(day), time: null, qualifier: "" };
}
