import type { DayNumber } from "./date.ts";

/** A day of either calendar. Years are astronomical: 0 is 1 BC, -1 is 2 BC. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Which rule of leap years holds. */
export type CalendarSystem = "gregorian" | "julian";

/** Days from 1 March of the year 0 (proleptic Gregorian) to 1 January 1970. */
const EPOCH = 719_468;
const DAYS_OF_FOUR_YEARS = 1_461;
const DAYS_OF_A_CENTURY = 36_524;
const DAYS_OF_FOUR_CENTURIES = 146_097;
/** 1 March of the year 0 fell two days earlier in the Julian calendar than in the Gregorian. */
const JULIAN_EPOCH = EPOCH + 2;

/** Whether a year has a 29 February. */
export function isLeapYear(year: number, system: CalendarSystem = "gregorian"): boolean {
  if (year % 4 !== 0) return false;
  return system === "julian" || year % 100 !== 0 || year % 400 === 0;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number, system: CalendarSystem = "gregorian"): number {
  if (month === 2) return isLeapYear(year, system) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has the day. */
export function dayExists({ year, month, day }: CalendarDay, system: CalendarSystem = "gregorian"): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month, system);
}

/**
 * The number of a day. The year is counted from March, so that the leap day is its last (the method of Zeller's
 * congruence, as in H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber({ year, month, day }: CalendarDay, system: CalendarSystem = "gregorian"): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays =
    system === "julian" ? Math.floor(y / 4) : Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + ofYear - (system === "julian" ? JULIAN_EPOCH : EPOCH);
}

/** The day that has a number. */
export function calendarDay(number: DayNumber, system: CalendarSystem = "gregorian"): CalendarDay {
  const { year, ofYear } = system === "julian" ? julianYear(number + JULIAN_EPOCH) : gregorianYear(number + EPOCH);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: month <= 2 ? year + 1 : year, month, day };
}

/** The weekday of a day, 1 (Monday) to 7. It is the same in both calendars. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The same day so many months on; a day that the month does not have becomes its last. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dayNumber({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** The same day so many years on; 29 February becomes the 28th where there is none. */
export function addYears(number: DayNumber, years: number): DayNumber {
  return addMonths(number, years * 12);
}

/**
 * Easter Sunday (the anonymous Gregorian algorithm; Meeus's rule for the Julian calendar), as the churches of the West
 * kept it: by the Julian calendar until 1582.
 */
export function easterSunday(year: number): DayNumber {
  return year > 1582 ? gregorianEaster(year) : julianEaster(year);
}

interface YearFromMarch {
  readonly year: number;
  readonly ofYear: number;
}

function gregorianYear(days: number): YearFromMarch {
  const cycle = Math.floor(days / DAYS_OF_FOUR_CENTURIES);
  const ofCycle = days - cycle * DAYS_OF_FOUR_CENTURIES;
  const leapDays =
    Math.floor(ofCycle / (DAYS_OF_FOUR_YEARS - 1)) -
    Math.floor(ofCycle / DAYS_OF_A_CENTURY) +
    Math.floor(ofCycle / (DAYS_OF_FOUR_CENTURIES - 1));
  const year = Math.floor((ofCycle - leapDays) / 365);
  return { year: year + cycle * 400, ofYear: ofCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100)) };
}

function julianYear(days: number): YearFromMarch {
  const cycle = Math.floor(days / DAYS_OF_FOUR_YEARS);
  const ofCycle = days - cycle * DAYS_OF_FOUR_YEARS;
  const year = Math.min(3, Math.floor(ofCycle / 365));
  return { year: year + cycle * 4, ofYear: ofCycle - 365 * year };
}

function gregorianEaster(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return dayNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

function julianEaster(year: number): DayNumber {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const days = epact + weekday + 114;
  return dayNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 }, "julian");
}
