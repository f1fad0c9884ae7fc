import { assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  addYears,
  type CalendarSystem,
  calendarDay,
  dayExists,
  dayNumber,
  daysInMonth,
  easterSunday,
  isLeapYear,
  weekdayOf,
} from "./calendar.ts";

const systems: readonly CalendarSystem[] = ["gregorian", "julian"];
const years = integer({ min: -12_000, max: 12_000 });
const days = integer({ min: -5_000_000, max: 5_000_000 });

function written(number: number, system: CalendarSystem = "gregorian"): string {
  const { year, month, day } = calendarDay(number, system);
  return `${year}-${month}-${day}`;
}

test.each(systems)("a day and its number say the same in the %s calendar", (system) => {
  assert(property(days, (number) => dayNumber(calendarDay(number, system), system) === number));
  assert(
    property(record({ year: years, month: integer({ min: 1, max: 12 }), day: integer({ min: 1, max: 28 }) }), (day) => {
      expect(calendarDay(dayNumber(day, system), system)).toEqual(day);
    }),
  );
});

test.each(systems)("the next number is the next day of the %s calendar", (system) => {
  assert(
    property(days, (number) => {
      const today = calendarDay(number, system);
      const last = today.day === daysInMonth(today.year, today.month, system);
      const tomorrow = calendarDay(number + 1, system);
      expect(tomorrow.day).toBe(last ? 1 : today.day + 1);
      expect(dayExists(tomorrow, system)).toBe(true);
    }),
  );
});

test("day numbers agree with the clock of the machine", () => {
  assert(
    property(days, (number) => {
      const date = new Date(number * 86_400_000);
      expect(written(number)).toBe(`${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`);
    }),
  );
});

test.each([
  ["1582-10-15", "1582-10-5"],
  ["1917-11-7", "1917-10-25"],
  ["1900-3-13", "1900-2-29"],
  ["1066-10-20", "1066-10-14"],
  ["0-3-1", "0-3-3"],
  ["-43-3-13", "-43-3-15"],
])("%s in the Gregorian calendar is %s in the Julian", (gregorian, julian) => {
  const match = /^(?<year>-?\d+)-(?<month>\d+)-(?<day>\d+)$/u.exec(gregorian)?.groups;
  const day = { year: Number(match?.year), month: Number(match?.month), day: Number(match?.day) };
  expect(written(dayNumber(day), "julian")).toBe(julian);
});

test.each([
  [1941, 6, 22, 7],
  [1917, 11, 7, 3],
  [1970, 1, 1, 4],
  [1805, 10, 21, 1],
  [1600, 2, 29, 2],
])("%i-%i-%i fell on weekday %i", (year, month, day, weekday) => {
  expect(weekdayOf(dayNumber({ year, month, day }))).toBe(weekday);
});

test.each([
  [1900, false, true],
  [2000, true, true],
  [1953, false, false],
  [0, true, true],
  [-4, true, true],
])("whether %i is a leap year", (year, gregorian, julian) => {
  expect([isLeapYear(year), isLeapYear(year, "julian")]).toEqual([gregorian, julian]);
});

test("months are added to the end of the month at most", () => {
  const at = (year: number, month: number, day: number) => dayNumber({ year, month, day });
  expect(written(addMonths(at(1941, 1, 31), 1))).toBe("1941-2-28");
  expect(written(addMonths(at(1941, 3, 31), -1))).toBe("1941-2-28");
  expect(written(addMonths(at(1941, 11, 30), 3))).toBe("1942-2-28");
  expect(written(addYears(at(1940, 2, 29), 1))).toBe("1941-2-28");
  expect(written(addYears(at(1940, 2, 29), 4))).toBe("1944-2-29");
  assert(
    property(days, integer({ min: -5000, max: 5000 }), (number, months) => {
      const before = calendarDay(number);
      const after = calendarDay(addMonths(number, months));
      expect(after.year * 12 + after.month - (before.year * 12 + before.month)).toBe(months);
      expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
    }),
  );
});

test.each([
  [1916, "1916-4-23"],
  [1818, "1818-3-22"],
  [1943, "1943-4-25"],
  [2000, "2000-4-23"],
])("Easter of %i was %s", (year, day) => {
  expect(written(easterSunday(year))).toBe(day);
});

test("before 1583 Easter was kept by the Julian calendar", () => {
  expect(written(easterSunday(1282), "julian")).toBe("1282-3-29");
  assert(property(integer({ min: 326, max: 4000 }), (year) => weekdayOf(easterSunday(year)) === 7));
});
