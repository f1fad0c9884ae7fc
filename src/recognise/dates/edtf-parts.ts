import { calendarDay, daysInMonth } from "../../values/calendar.ts";
import {
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  edtfDate,
  edtfInterval,
  edtfOfDay,
  yearOf,
} from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";
import type { Part } from "./meaning.ts";

/** The date a value starts with. */
export function startOf(value: Edtf): EdtfEnd {
  if (value.type === "date") return value;
  if (value.type === "interval") return value.start;
  const first = value.members[0];
  return first === undefined ? "unknown" : startOf(first);
}

/** The date a value ends with. */
export function endOf(value: Edtf): EdtfEnd {
  if (value.type === "date") return value;
  if (value.type === "interval") return value.end;
  const last = value.members.at(-1);
  return last === undefined ? "unknown" : endOf(last);
}

/** Applies a function to every date of a value. */
export function mapDates(value: Edtf, change: (date: EdtfDate) => EdtfDate): Edtf {
  if (value.type === "date") return change(value);
  const end = (at: EdtfEnd) => (typeof at === "string" ? at : change(at));
  if (value.type === "interval") return { ...value, start: end(value.start), end: end(value.end) };
  const members = value.members.map((member) =>
    member.type === "date" ? change(member) : { ...member, start: end(member.start), end: end(member.end) },
  );
  return { ...value, members };
}

/** The beginning or end of an event: its first or last date, roughly; the middle is all of it. */
export function edgeOf(value: Edtf, part: Part): Edtf {
  if (value.type === "date" && value.day !== null) return value;
  if (part.from === 0) return approximately(startOf(value), value);
  return part.to === 1 ? approximately(endOf(value), value) : value;
}

function approximately(end: EdtfEnd, value: Edtf): Edtf {
  return typeof end === "string" ? value : { ...end, qualifier: "~" };
}

/**
 * A part of a unit, in the next smaller one: thirds of a year are four months, of a month ten days, of a decade the
 * years they touch. Null where the unit has none that EDTF could name.
 */
export function partOf(value: Edtf, part: Part): Edtf | null {
  if (value.type === "date" && value.month !== null) return partOfMonth(value, part);
  const years = yearsOf(value);
  if (years === null) return null;
  const [first, last] = years;
  if (first === last) return partOfYear(first, part, qualifierOf(value));
  const span = last - first + 1;
  const from = first + Math.floor(tidy(span * part.from));
  const to = first + Math.ceil(tidy(span * part.to)) - 1;
  return edtfInterval(edtfDate(from), edtfDate(Math.max(from, to)));
}

function partOfYear(year: number, part: Part, qualifier: EdtfDate["qualifier"]): Edtf {
  const from = Math.floor(tidy(12 * part.from)) + 1;
  const to = Math.max(from, Math.ceil(tidy(12 * part.to)));
  return edtfInterval({ ...edtfDate(year, from), qualifier }, { ...edtfDate(year, to), qualifier });
}

function partOfMonth(value: EdtfDate, part: Part): Edtf | null {
  const month = Number(value.month);
  if (value.day !== null || Number.isNaN(month)) return null;
  if (month > 12) return partOfSeason(value, part);
  const length = daysInMonth(yearOf(value) ?? 2000, month);
  const at = (share: number) => (share === 1 ? length : Math.round(30 * share));
  const day = (n: number): EdtfDate => ({ ...value, day: String(n).padStart(2, "0") });
  return edtfInterval(day(at(part.from) + 1), day(at(part.to)));
}

/** Early, mid or late in a season is its first, second or third month. */
function partOfSeason(value: EdtfDate, part: Part): Edtf | null {
  const year = yearOf(value);
  const { earliest } = edtfBounds(value);
  const months = Math.round(3 * (part.to - part.from));
  if (year === null || earliest === null || months < 1) return null;
  const start = calendarDay(earliest);
  const index = start.year * 12 + start.month - 1 + Math.round(3 * part.from);
  const dateAt = (at: number) => edtfDate(Math.floor(at / 12), (at % 12) + 1);
  return edtfInterval(dateAt(index), dateAt(index + months - 1));
}

/** The first and last year of a value that is made of whole years. */
export function yearsOf(value: Edtf): readonly [number, number] | null {
  const start = startOf(value);
  const end = endOf(value);
  if (typeof start === "string" || typeof end === "string" || start.month !== null || end.month !== null) return null;
  const { earliest } = edtfBounds(start);
  const { latest } = edtfBounds(end);
  return earliest === null || latest === null ? null : [calendarDay(earliest).year, calendarDay(latest).year];
}

function qualifierOf(value: Edtf): EdtfDate["qualifier"] {
  return value.type === "date" ? value.qualifier : "";
}

/** Drops what binary fractions leave behind. */
function tidy(x: number): number {
  return Number(x.toFixed(6));
}

/** The last period that was told, taken out of a longer one: the years before it and the years after. */
export function without(whole: Edtf, told: Edtf): Edtf | null {
  const outer = yearsOf(whole);
  const inner = yearsOf(told);
  if (outer === null || inner === null || inner[0] < outer[0] || inner[1] > outer[1]) return null;
  const before = inner[0] > outer[0] ? [edtfInterval(edtfDate(outer[0]), edtfDate(inner[0] - 1))] : [];
  const after = inner[1] < outer[1] ? [edtfInterval(edtfDate(inner[1] + 1), edtfDate(outer[1]))] : [];
  const members = [...before, ...after];
  const only = members[0];
  if (members.length === 1 && only !== undefined) return only;
  return members.length === 0 ? null : { type: "set", all: true, members };
}

/** A stretch of days as a value. */
export function betweenDays(first: number, last: number): Edtf {
  return edtfInterval(edtfOfDay(first), edtfOfDay(last));
}
