import { calendarDay } from "../values/calendar.ts";
import type { DayNumber } from "../values/date.ts";
import { closed, type Interval } from "../values/interval.ts";

/** How finely a point in time is known. Whatever is coarser than a year counts as `year`, with its ends far apart. */
export type Grain = "day" | "month" | "year";

/** What time is counted in. */
export type TimeUnit = "day" | "week" | "month" | "year";

/** A point in time: the first and the last day that it may be. */
export interface Instant {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly grain: Grain;
  /** Said to be about then: widened by one grain strictly, by three generously. */
  readonly approximate: boolean;
}

/** How a length of time is counted: from point to point, or with the first and the last unit both counted in. */
export type Counting = "elapsed" | "spanned";

/** The counts that the time from one instant to another admits. */
export interface Lapse {
  /** The plain difference; low and high differ where an instant is vague. */
  readonly difference: Interval;
  readonly strict: Interval;
  readonly generous: Interval;
}

const DAYS_OF_A_YEAR = 365.2425;
const COARSENESS: Readonly<Record<Grain, number>> = { day: 0, month: 1, year: 2 };
const FINEST: Readonly<Record<TimeUnit, number>> = { day: 0, week: 0, month: 1, year: 2 };

/**
 * How many units lie between two instants. Where the instants are known no finer than the unit, whole units are
 * subtracted; otherwise days are. A count is read to half a unit or as the completed units strictly, and to a whole
 * unit generously, since 1914 to 1918 can be three years and some days or nearly five. Null where an instant is too coarse for the unit.
 */
export function lapseBetween(from: Instant, to: Instant, unit: TimeUnit, counting: Counting): Lapse | null {
  const grain = Math.max(COARSENESS[from.grain], COARSENESS[to.grain]);
  if (grain > FINEST[unit]) return null;
  const inclusive = counting === "spanned" ? 1 : 0;
  const slack = slackOf(from, unit) + slackOf(to, unit);
  const whole = between(from, to, (day) => indexOf(day, unit));
  if (grain === FINEST[unit] && unit !== "week") {
    const half = unit === "day" ? 0 : 0.5;
    return {
      difference: whole,
      strict: widened(whole, half + slack, half + slack + inclusive),
      generous: widened(whole, 1 + 3 * slack, 1 + 3 * slack),
    };
  }
  const exact = between(from, to, (day) => day / daysOf(unit));
  const generous = widened(exact, 1 + 3 * slack, 1 + 3 * slack);
  const counted = (whole.high ?? 0) + inclusive;
  return {
    difference: exact,
    strict: closed(
      Math.min((exact.low ?? 0) - 0.5, Math.floor(exact.low ?? 0)) - slack,
      (exact.high ?? 0) + 0.5 + slack,
    ),
    generous: closed(generous.low, Math.max(generous.high ?? 0, counted)),
  };
}

/** The completed years from one instant to another: what an age counts. */
export function completedYears(from: Instant, to: Instant): Interval {
  return closed(completed(from.latest, to.earliest), completed(from.earliest, to.latest));
}

function yearOf(day: DayNumber): number {
  return calendarDay(day).year;
}

/** Months since the year 0. */
function monthOf(day: DayNumber): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1;
}

function completed(from: DayNumber, to: DayNumber): number {
  const [start, end] = [calendarDay(from), calendarDay(to)];
  const short = end.month - start.month || end.day - start.day;
  return end.year - start.year - (short < 0 ? 1 : 0);
}

function between(from: Instant, to: Instant, index: (day: DayNumber) => number): Interval {
  return closed(index(to.earliest) - index(from.latest), index(to.latest) - index(from.earliest));
}

function indexOf(day: DayNumber, unit: TimeUnit): number {
  if (unit === "year") return yearOf(day);
  if (unit === "month") return monthOf(day);
  return unit === "week" ? Math.floor(day / 7) : day;
}

function daysOf(unit: TimeUnit): number {
  if (unit === "year") return DAYS_OF_A_YEAR;
  if (unit === "month") return DAYS_OF_A_YEAR / 12;
  return unit === "week" ? 7 : 1;
}

/** One grain of an approximate instant, in units. */
function slackOf(instant: Instant, unit: TimeUnit): number {
  if (!instant.approximate) return 0;
  const days = { day: 1, month: DAYS_OF_A_YEAR / 12, year: DAYS_OF_A_YEAR }[instant.grain];
  return days / daysOf(unit);
}

function widened(interval: Interval, below: number, above: number): Interval {
  return closed((interval.low ?? 0) - below, (interval.high ?? 0) + above);
}
