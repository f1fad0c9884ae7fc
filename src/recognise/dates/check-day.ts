import { type CalendarSystem, dayExists, dayNumber, daysInMonth, isLeapYear } from "../../values/calendar.ts";
import { dayOf, type Edtf, type EdtfDate, edtfOfDay, formatEdtf } from "../../values/edtf.ts";
import { monthNames } from "../../values/month-names.ts";
import { mapDates } from "./edtf-parts.ts";
import type { OldStyle } from "./reader.ts";

/** A date set against the calendar. */
export interface CheckedDate {
  /** In the Gregorian calendar; the month alone where the day does not exist. */
  readonly value: Edtf;
  readonly impossible: string | null;
  /** The day in the Julian calendar, with its prefix, where the text means that. */
  readonly julian: string | null;
}

/** Until here 29 February of a century's last year was a day in much of Europe; Britain gave it up in 1752. */
const LAST_COMMON_JULIAN_YEAR = 1752;

/** Checks that the days of a value exist. `julianText`: the text uses the Julian calendar somewhere. */
export function checkDays(value: Edtf, julianText: boolean): CheckedDate {
  let impossible: string | null = null;
  let julian: string | null = null;
  const checked = mapDates(value, (date) => {
    const problem = problemOf(date);
    if (problem === null) return date;
    const day = dayOf(date);
    if (day !== null && dayExists(day, "julian") && (julianText || day.year <= LAST_COMMON_JULIAN_YEAR)) {
      julian = `os:${formatEdtf(date)}`;
      return edtfOfDay(dayNumber(day, "julian"));
    }
    impossible ??= problem;
    return { ...date, day: null };
  });
  return { value: checked, impossible, julian };
}

/** A day of the Julian calendar as one of the Gregorian; where both are given, whether they are the same. */
export function checkOldStyle({ julian, gregorian }: OldStyle): CheckedDate {
  const day = dayOf(julian);
  if (day === null) return { value: gregorian ?? julian, impossible: null, julian: null };
  const problem = problemOf(julian, "julian");
  if (problem !== null) return { value: { ...julian, day: null }, impossible: problem, julian: null };
  const converted = edtfOfDay(dayNumber(day, "julian"));
  const written = gregorian === null ? null : dayOf(gregorian);
  const same = gregorian === null || written === null || formatEdtf(gregorian) === formatEdtf(converted);
  const impossible = same
    ? null
    : `${named(julian)} Old Style was ${named(converted)}, not ${named(gregorian ?? converted)}`;
  return { value: converted, impossible, julian: `os:${formatEdtf(julian)}` };
}

function problemOf(date: EdtfDate, system: CalendarSystem = "gregorian"): string | null {
  const month = Number(date.month);
  const day = Number(date.day);
  if (date.month === null || date.day === null || Number.isNaN(month) || Number.isNaN(day) || month > 12) return null;
  const full = dayOf(date);
  if (full === null) return day > daysInMonth(2000, month) ? lengthOf(month, daysInMonth(2000, month)) : null;
  if (dayExists(full, system)) return null;
  if (month !== 2 || day > 29) return lengthOf(month, daysInMonth(full.year, month, system));
  return isLeapYear(full.year, "julian")
    ? `${full.year} was a leap year only in the Julian calendar`
    : `February ${full.year} had 28 days`;
}

function lengthOf(month: number, days: number): string {
  return `${monthNames[month - 1] ?? ""} has ${days} days`;
}

function named(date: EdtfDate): string {
  return `${Number(date.day)} ${monthNames[Number(date.month) - 1] ?? ""}`;
}
