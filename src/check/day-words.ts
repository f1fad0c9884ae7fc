import { TICKS } from "../resolve/chronology/time-rows.ts";
import { calendarDay } from "../values/calendar.ts";
import { dayInWords } from "../values/date-in-words.ts";

const DAYS_OF_A_YEAR = 365.2425;

/** The day of a moment in ticks: 1 February 1937. */
export function dayOf(ticks: number): string {
  return dayInWords(calendarDay(Math.floor(ticks / TICKS)));
}

/** A length of time in ticks, in days, or in months or years where it is long: "3 days", "2.5 years". */
export function lengthOf(ticks: number): string {
  const days = Math.max(1, Math.round(ticks / TICKS));
  if (days >= 2 * DAYS_OF_A_YEAR) return counted(Math.round((days / DAYS_OF_A_YEAR) * 10) / 10, "year");
  return days > 60 ? counted(Math.round((days * 12) / DAYS_OF_A_YEAR), "month") : counted(days, "day");
}

function counted(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}
