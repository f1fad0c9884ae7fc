import type { CalendarDay } from "./calendar.ts";
import type { Edtf, EdtfDate } from "./edtf.ts";
import { monthNames } from "./month-names.ts";

/** A day as people write it: "20 May 1938", "15 March 44 BC". */
export function dayInWords({ year, month, day }: CalendarDay): string {
  return `${day} ${monthNames[month - 1]} ${yearInWords(year)}`;
}

/**
 * A date with the preposition it takes: "on 20 May 1938", "in May 1938", "in 1938", "from May 1938 to 1940". Null for
 * what has no such words: dates that are not exact, seasons, ends that are open.
 */
export function whenInWords(edtf: Edtf): string | null {
  if (edtf.type === "set") return null;
  if (edtf.type === "date") {
    const words = dateInWords(edtf);
    return words === null ? null : `${edtf.day === null ? "in" : "on"} ${words}`;
  }
  const { start, end } = edtf;
  if (typeof start === "string" || typeof end === "string") return null;
  const [first, last] = [dateInWords(start), dateInWords(end)];
  return first === null || last === null ? null : `from ${first} to ${last}`;
}

function dateInWords({ year, month, day, qualifier, time }: EdtfDate): string | null {
  if (qualifier !== "" || time !== null || !/^-?\d{4}$/u.test(year)) return null;
  if (month === null) return yearInWords(Number(year));
  const name = monthNames[Number(month) - 1];
  if (name === undefined || (day !== null && !/^\d\d$/u.test(day))) return null;
  return day === null
    ? `${name} ${yearInWords(Number(year))}`
    : dayInWords({ year: Number(year), month: Number(month), day: Number(day) });
}

/** A year; the year 0 is 1 BC. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
