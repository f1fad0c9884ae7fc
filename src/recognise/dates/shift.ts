import { addMonths, dayNumber, weekdayOf } from "../../values/calendar.ts";
import type { DayNumber } from "../../values/date.ts";
import {
  dayOf,
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  edtfDate,
  edtfInterval,
  edtfOfDay,
  yearOf,
} from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";
import { betweenDays, endOf, mapDates, startOf } from "./edtf-parts.ts";
import type { Meaning, TimeUnit } from "./meaning.ts";
import { isFineEnough } from "./narrative.ts";

type Shift = Extract<Meaning, { type: "shift" }>;
type RecurringMeaning = Extract<Meaning, { type: "recurring" }>;

/** An interval of so many years at most is moved as a whole; a longer one is counted from its nearer end. */
const SHORT_YEARS = 2;
const DAYS_OF_A_YEAR = 366;
/** A date so many days ahead is rather the coming one than the one of last year. */
const SOON = 31;

/** The time that lies so far from another. Null where that one is too coarse to count from. */
export function shifted(base: Edtf, meaning: Shift | RecurringMeaning, ahead: boolean): Edtf | null {
  if (meaning.type === "recurring") return recurring(base, meaning, ahead);
  if (meaning.stretch) return stretch(base, meaning);
  const value = moved(base, meaning);
  if (value === null || !meaning.approximate) return value;
  return mapDates(value, (date) => ({ ...date, qualifier: "~" }));
}

function moved(base: Edtf, { unit, count, whole }: Shift): Edtf | null {
  const start = startOf(base);
  const end = endOf(base);
  if (typeof start !== "string" && typeof end !== "string" && isShort(base) && unit === "year" && start !== end) {
    return edtfInterval(movedDate(start, unit, count) ?? start, movedDate(end, unit, count) ?? end);
  }
  const from = count < 0 ? known(start, end) : known(end, start);
  if (from !== null && count === 0 && unit === "day" && from.day === null) return base;
  if (from === null || !isFineEnough(from, unit)) return null;
  if (unit === "week" && whole) return weekOf(from, count);
  return movedDate(from, unit, count);
}

function known(one: EdtfEnd, other: EdtfEnd): EdtfDate | null {
  if (typeof one !== "string") return one;
  return typeof other === "string" ? null : other;
}

/** Whether the ends of a value lie so near to each other that it counts as one time. */
function isShort(value: Edtf): boolean {
  const { earliest, latest } = edtfBounds(value);
  return earliest !== null && latest !== null && latest - earliest <= SHORT_YEARS * DAYS_OF_A_YEAR;
}

/** A date moved by so many units, and no finer than they are. */
function movedDate(date: EdtfDate, unit: TimeUnit, count: number): EdtfDate | null {
  const day = dayOf(date);
  if (unit === "day" || unit === "week") {
    return day === null ? null : edtfOfDay(dayNumber(day) + Math.round(count * (unit === "week" ? 7 : 1)));
  }
  const year = yearOf(date);
  if (year === null) return null;
  const month = date.month === null || Number(date.month) > 12 ? null : Number(date.month);
  if (unit === "year" && Number.isInteger(count)) return edtfDate(year + count);
  if (month === null) return edtfDate(year + Math.round(count));
  const index = year * 12 + month - 1 + Math.round(unit === "year" ? count * 12 : count);
  return edtfDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The calendar week, Monday to Sunday, so many weeks from that of a day. */
function weekOf(date: EdtfDate, count: number): Edtf | null {
  const day = dayOf(date);
  if (day === null) return null;
  const number = dayNumber(day);
  const monday = number - (weekdayOf(number) - 1) + 7 * count;
  return betweenDays(monday, monday + 6);
}

/** From the anchor over so many units: "the last ten years". */
function stretch(base: Edtf, { unit, count }: Shift): Edtf | null {
  const start = startOf(base);
  const end = endOf(base);
  const from = count < 0 ? known(start, end) : known(end, start);
  if (from === null || !isFineEnough(from, unit)) return null;
  const far = farEnd(from, unit, count);
  if (far === null) return null;
  return count < 0 ? edtfInterval(far, from) : edtfInterval(from, far);
}

/** The other end, as fine as the first. */
function farEnd(date: EdtfDate, unit: TimeUnit, count: number): EdtfDate | null {
  const day = dayOf(date);
  if (day === null || unit === "day" || unit === "week") return movedDate(date, unit, count);
  const months = Math.round(unit === "year" ? count * 12 : count);
  return edtfOfDay(addMonths(dayNumber(day), months));
}

function recurring(base: Edtf, { part, which }: RecurringMeaning, ahead: boolean): Edtf | null {
  const from = known(which < 0 ? startOf(base) : endOf(base), startOf(base));
  const year = from === null ? null : yearOf(from);
  if (from === null || year === null) return null;
  if (part.type === "weekday") return weekday(from, part.weekday, which, ahead);
  const month = part.type === "month" ? part.month : part.season;
  return edtfDate(year + yearsTo(from, part.type === "month" ? part.month : firstMonth(part.season), which), month);
}

function firstMonth(season: number): number {
  return (season - 20) * 3;
}

/** How many years on or back the month lies: the next one after the date, or the last before it. */
function yearsTo(from: EdtfDate, month: number, which: -1 | 0 | 1): number {
  if (which === 0) return 0;
  if (from.month === null || from.month === "XX") return which;
  const own = Number(from.month) > 12 ? firstMonth(Number(from.month)) : Number(from.month);
  if (which > 0) return month > own ? 0 : 1;
  return month < own ? 0 : -1;
}

/** "Next Monday", "last Monday"; a bare "on Monday" is the last one, or the next where the words look ahead. */
function weekday(from: EdtfDate, weekdayWanted: number, which: -1 | 0 | 1, ahead: boolean): Edtf | null {
  const day = dayOf(from);
  if (day === null) return null;
  const number = dayNumber(day);
  const back = (weekdayOf(number) - weekdayWanted + 7) % 7;
  if (which > 0 || (which === 0 && ahead)) return edtfOfDay(number + (back === 0 ? (which > 0 ? 7 : 0) : 7 - back));
  return edtfOfDay(number - (which < 0 && back === 0 ? 7 : back));
}

/** The year that brings a month, or a day of it, next before the day of the text; or next after it, where words look ahead. */
export function nearest(occasion: Edtf, month: number, day: number, ahead: boolean): number | null {
  const start = startOf(occasion);
  const { earliest, latest } = edtfBounds(occasion);
  const year = typeof start === "string" ? null : yearOf(start);
  if (year === null || earliest === null || latest === null) return null;
  const inYear = (y: number): DayNumber => dayNumber({ year: y, month, day: Math.max(1, Math.min(day, 28)) });
  if (ahead) return inYear(year) >= earliest ? year : year + 1;
  return inYear(year) <= latest + SOON ? year : year - 1;
}
