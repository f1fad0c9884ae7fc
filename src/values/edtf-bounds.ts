import { addMonths, addYears, dayNumber, daysInMonth } from "./calendar.ts";
import type { DayNumber } from "./date.ts";
import type { Edtf, EdtfDate, EdtfEnd } from "./edtf.ts";

/** The first and the last day of a date; null where there is no bound or it is not known. */
export interface DateBounds {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
}

/** `hard`: the words without their hedge; `strict` and `generous` widen what is approximate. */
export type DateReading = "hard" | "strict" | "generous";

/** How far one qualified unit is widened: months and years where that is how the unit is counted. */
interface Slack {
  readonly unit: "day" | "month" | "year";
  readonly strict: number;
  readonly generous: number;
}

// One unit strictly, three generously; a decade by two and five years, a century by ten and thirty (our own convention).
const DAY: Slack = { unit: "day", strict: 1, generous: 3 };
const MONTH: Slack = { unit: "month", strict: 1, generous: 3 };
const YEAR: Slack = { unit: "year", strict: 1, generous: 3 };
const DECADE: Slack = { unit: "year", strict: 2, generous: 5 };
const CENTURY: Slack = { unit: "year", strict: 10, generous: 30 };

const WINTER = 24;

/** The days that a value allows under a reading. `~` and `%` widen, `?` does not. */
export function edtfBounds(edtf: Edtf, reading: DateReading = "hard"): DateBounds {
  if (edtf.type === "date") return dateBounds(edtf, reading);
  if (edtf.type === "interval") {
    const { earliest } = endBounds(edtf.start, reading);
    const { latest } = endBounds(edtf.end, reading);
    return { earliest, latest };
  }
  const members = edtf.members.map((member) => edtfBounds(member, reading));
  return {
    earliest: extreme(
      members.map(({ earliest }) => earliest),
      Math.min,
    ),
    latest: extreme(
      members.map(({ latest }) => latest),
      Math.max,
    ),
  };
}

function extreme(days: readonly (DayNumber | null)[], pick: (...days: number[]) => number): DayNumber | null {
  const known = days.filter((day) => day !== null);
  return known.length === days.length && known.length > 0 ? pick(...known) : null;
}

function endBounds(end: EdtfEnd, reading: DateReading): DateBounds {
  return typeof end === "string" ? { earliest: null, latest: null } : dateBounds(end, reading);
}

function dateBounds(date: EdtfDate, reading: DateReading): DateBounds {
  const years = yearsOf(date.year);
  if (years === null) return { earliest: null, latest: null };
  const { earliest, latest } = partsBounds(years, date, reading);
  if (reading === "hard" || !(date.qualifier === "~" || date.qualifier === "%")) return { earliest, latest };
  const slack = slackOf(date);
  const by = slack[reading];
  return { earliest: moved(earliest, slack.unit, -by), latest: moved(latest + 1, slack.unit, by) - 1 };
}

/** The first and last year of a mask; null where the first digit is unspecified, so that any year may be meant. */
function yearsOf(mask: string): { first: number; last: number } | null {
  const digits = mask.replace("Y", "");
  const negative = digits.startsWith("-");
  if (digits[negative ? 1 : 0] === "X") return null;
  if (!digits.includes("X")) return { first: Number(digits), last: Number(digits) };
  const zeros = Number(digits.replaceAll("X", "0"));
  const nines = Number(digits.replaceAll("X", "9"));
  return negative ? { first: nines, last: zeros } : { first: zeros, last: nines };
}

function partsBounds(years: { first: number; last: number }, date: EdtfDate, reading: DateReading) {
  const month = date.month === null || date.month === "XX" ? null : Number(date.month);
  if (month === null) return { earliest: firstOf(years.first, 1), latest: lastOf(years.last, 12) };
  if (month > 12) return seasonBounds(years, month, reading);
  if (date.day === null || date.day === "XX") {
    return { earliest: firstOf(years.first, month), latest: lastOf(years.last, month) };
  }
  const day = Number(date.day);
  return { earliest: dayIn(years.first, month, day), latest: dayIn(years.last, month, day) };
}

/**
 * Seasons are those of the north, three whole months each. A winter begins in December of its year; since the winter
 * of 1942 may also be the one that ended in 1942, the readings go back to the December before.
 */
function seasonBounds(years: { first: number; last: number }, season: number, reading: DateReading) {
  if (season !== WINTER) {
    const month = (season - 20) * 3;
    return { earliest: firstOf(years.first, month), latest: lastOf(years.last, month + 2) };
  }
  const from = reading === "hard" ? years.first : years.first - 1;
  return { earliest: firstOf(from, 12), latest: lastOf(years.last + 1, 2) };
}

function firstOf(year: number, month: number): DayNumber {
  return dayNumber({ year, month, day: 1 });
}

function lastOf(year: number, month: number): DayNumber {
  return dayNumber({ year, month, day: daysInMonth(year, month) });
}

function dayIn(year: number, month: number, day: number): DayNumber {
  return dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });
}

function slackOf({ year, month, day }: EdtfDate): Slack {
  if (day !== null && day !== "XX") return DAY;
  if (month !== null && month !== "XX") return MONTH;
  const unspecified = year.length - year.replaceAll("X", "").length;
  if (unspecified >= 2) return CENTURY;
  return unspecified === 1 ? DECADE : YEAR;
}

/** Both are whole units: the first day is moved as a first, the last as the day before a first. */
function moved(day: DayNumber, unit: Slack["unit"], by: number): DayNumber {
  if (unit === "day") return day + by;
  return unit === "month" ? addMonths(day, by) : addYears(day, by);
}
