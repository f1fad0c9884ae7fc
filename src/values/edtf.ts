import { type CalendarDay, calendarDay, dayExists } from "./calendar.ts";
import type { DayNumber } from "./date.ts";

/** `~` approximate, `?` uncertain, `%` both. */
export type Qualifier = "" | "~" | "?" | "%";

/** A date of EDTF level 0 or 1, its parts as written; `X` is an unspecified digit (level 2 allows it anywhere). */
export interface EdtfDate {
  readonly type: "date";
  /** Four digits, after a minus sign before the year 0; or `Y` and more of them. The year 0000 is 1 BC. */
  readonly year: string;
  /** 01 to 12; 21 to 24 for spring to winter. */
  readonly month: string | null;
  readonly day: string | null;
  /** A time of day with its zone, as written. */
  readonly time: string | null;
  readonly qualifier: Qualifier;
}

/** One end of an interval: `..` has no bound, an empty end is not known. */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** From one date to another, both included. */
export interface EdtfInterval {
  readonly type: "interval";
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** Level 2: all of the members `{}`, or one of them `[]`. A range of members has no unknown end. */
export interface EdtfSet {
  readonly type: "set";
  readonly all: boolean;
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

/** A value of the Extended Date/Time Format (ISO 8601-2:2019), as far as Elenchus reads and writes it. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Year, month, day, time and qualifier. */
const DATE =
  /^(-?[\dX]{4}|Y-?\d{5,9})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?))?)?)?([~?%])?$/u;

/** Reads an EDTF value; null for what is none, 1953-02-29 included. */
export function parseEdtf(text: string): Edtf | null {
  if (text.startsWith("[")) return text.endsWith("]") ? parseSet(text.slice(1, -1), false) : null;
  if (text.startsWith("{")) return text.endsWith("}") ? parseSet(text.slice(1, -1), true) : null;
  const slash = text.indexOf("/");
  return slash < 0 ? parseDate(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}

/** Writes an EDTF value. What was parsed comes out as it was. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.type === "date") return formatDate(edtf);
  if (edtf.type === "interval") return `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
  const members = edtf.members.map((member) => (member.type === "date" ? formatDate(member) : formatRange(member)));
  return edtf.all ? `{${members.join(",")}}` : `[${members.join(",")}]`;
}

/** A year, or a month or day of it. Years are astronomical. */
export function edtfDate(year: number, month?: number, day?: number): EdtfDate {
  return {
    type: "date",
    year: formatYear(year),
    month: month === undefined ? null : twoDigits(month),
    day: day === undefined ? null : twoDigits(day),
    time: null,
    qualifier: "",
  };
}

/** A day as a date. */
export function edtfOfDay(number: DayNumber): EdtfDate {
  const { year, month, day } = calendarDay(number);
  return edtfDate(year, month, day);
}

/** From one end to another; ends that are the same date are that date. */
export function edtfInterval(start: EdtfEnd, end: EdtfEnd): EdtfDate | EdtfInterval {
  const single = typeof start !== "string" && typeof end !== "string" && formatDate(start) === formatDate(end);
  return single ? start : { type: "interval", start, end };
}

/** The year as a number; null where a digit of it is unspecified. */
export function yearOf(date: EdtfDate): number | null {
  return date.year.includes("X") ? null : Number(date.year.replace("Y", ""));
}

/** The parts of a date that is a whole day; null for anything coarser. */
export function dayOf(date: EdtfDate): CalendarDay | null {
  const year = yearOf(date);
  const month = Number(date.month ?? Number.NaN);
  const day = Number(date.day ?? Number.NaN);
  return year === null || Number.isNaN(month) || Number.isNaN(day) ? null : { year, month, day };
}

function parseDate(text: string): EdtfDate | null {
  const parts = DATE.exec(text);
  const year = parts?.[1];
  if (parts === null || year === undefined || year === "-0000") return null;
  const [month, day, time] = [parts[2] ?? null, parts[3] ?? null, parts[4] ?? null];
  const date: EdtfDate = { type: "date", year, month, day, time, qualifier: (parts[5] ?? "") as Qualifier };
  return isPossible(date) ? date : null;
}

function isPossible(date: EdtfDate): boolean {
  const month = Number(date.month);
  if (date.month === null || Number.isNaN(month)) return date.day === null || date.day === "XX";
  if (month >= 21 && month <= 24) return date.day === null;
  if (month < 1 || month > 12) return false;
  if (date.day === null || date.day === "XX") return true;
  return dayExists({ year: yearOf(date) ?? 2000, month, day: Number(date.day) });
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === "..") return "open";
  return text === "" ? "unknown" : parseDate(text);
}

function parseInterval(before: string, after: string): EdtfInterval | null {
  const start = parseEnd(before);
  const end = parseEnd(after);
  if (start === null || end === null) return null;
  if (typeof start === "string" && typeof end === "string") return null;
  return { type: "interval", start, end };
}

function parseSet(text: string, all: boolean): EdtfSet | null {
  const members = text.split(",").map(parseMember);
  const read = members.filter((member) => member !== null);
  return read.length === members.length ? { type: "set", all, members: read } : null;
}

function parseMember(text: string): EdtfDate | EdtfInterval | null {
  const [start, end, ...more] = text.split("..");
  if (start === undefined || more.length > 0) return null;
  return end === undefined ? parseDate(start) : parseInterval(start === "" ? ".." : start, end === "" ? ".." : end);
}

function formatDate({ year, month, day, time, qualifier }: EdtfDate): string {
  const ofYear = month === null ? "" : `-${month}`;
  const ofMonth = day === null ? "" : `-${day}`;
  return `${year}${ofYear}${ofMonth}${time === null ? "" : `T${time}`}${qualifier}`;
}

function formatEnd(end: EdtfEnd): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : formatDate(end);
}

function formatRange({ start, end }: EdtfInterval): string {
  const side = (at: EdtfEnd) => (typeof at === "string" ? "" : formatDate(at));
  return `${side(start)}..${side(end)}`;
}

function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  const signed = year < 0 ? `-${digits}` : digits;
  return digits.length > 4 ? `Y${signed}` : signed;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
