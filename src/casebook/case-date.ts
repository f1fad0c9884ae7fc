import { type CalendarDay, calendarDay, dayExists, dayNumber, daysInMonth } from "../values/calendar.ts";
import { type Edtf, type EdtfDate, type EdtfEnd, edtfDate, edtfInterval, parseEdtf } from "../values/edtf.ts";
import { edtfBounds } from "../values/edtf-bounds.ts";

/** A date of a casebook. */
export interface CaseDate {
  /** In the Gregorian calendar. */
  readonly edtf: Edtf;
  /** As it is written. */
  readonly text: string;
  /** Whether it is written in the Julian calendar (`os:`). */
  readonly isJulian: boolean;
}

const JULIAN = "os:";

/** Reads an EDTF date, or one in the Julian calendar after `os:`; null for what is neither, or ends before it begins. */
export function parseCaseDate(text: string): CaseDate | null {
  const isJulian = text.startsWith(JULIAN);
  const edtf = isJulian ? parseJulian(text.replaceAll(JULIAN, "")) : parseEdtf(text);
  if (edtf === null) return null;
  const { earliest, latest } = edtfBounds(edtf);
  return earliest !== null && latest !== null && earliest > latest ? null : { edtf, text, isJulian };
}

/** What was most likely meant by a date that is none: `1937~` for "c. 1937"; undefined where nothing comes to mind. */
export function meantDate(text: string): string | undefined {
  const bare = text.trim();
  const circa = /^(?:c\.?|ca\.?|circa|about|around|~)\s*(?<year>\d{4})$/iu.exec(bare)?.groups;
  if (circa?.year !== undefined) return `${circa.year}~`;
  const doubtful = /^(?<year>\d{4})\s*\(\?\)$/u.exec(bare)?.groups;
  if (doubtful?.year !== undefined) return `${doubtful.year}?`;
  const decade = /^(?<decade>\d{3})0s$/u.exec(bare)?.groups;
  if (decade?.decade !== undefined) return `${decade.decade}X`;
  const years = /^(?<from>\d{4})\s*(?:-|–|to|\.\.)\s*(?<to>\d{4})$/u.exec(bare)?.groups;
  if (years?.from !== undefined) return `${years.from}/${years.to}`;
  const month = /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/u.exec(bare)?.groups;
  if (month?.year !== undefined) return possible(`${month.year}-${month.month?.padStart(2, "0")}`);
  const day = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u.exec(bare)?.groups;
  if (day?.year !== undefined) {
    return possible(`${day.year}-${day.month?.padStart(2, "0")}-${day.day?.padStart(2, "0")}`);
  }
  const reversed = /^(?<from>[^/]+)\/(?<to>[^/]+)$/u.exec(bare)?.groups;
  return reversed === undefined ? undefined : possible(`${reversed.to}/${reversed.from}`);
}

function possible(text: string): string | undefined {
  return parseCaseDate(text) === null ? undefined : text;
}

/** The Julian reading of a day is another day; of a month or a year, it is from its first day to its last. */
function parseJulian(text: string): Edtf | null {
  // 1900-02-29 is a day only in the Julian calendar, so it has to be looked at before EDTF turns it down.
  const leap = /^(?<year>-?\d{4})-02-29$/u.exec(text)?.groups;
  if (leap?.year !== undefined) return gregorian({ year: Number(leap.year), month: 2, day: 29 });
  const edtf = parseEdtf(text);
  if (edtf === null || edtf.type === "set") return null;
  if (edtf.type === "date") return shifted(edtf);
  return { type: "interval", start: shiftedEnd(edtf.start, "start"), end: shiftedEnd(edtf.end, "end") };
}

function gregorian(day: CalendarDay): EdtfDate | null {
  if (!dayExists(day, "julian")) return null;
  const { year, month, day: ofMonth } = calendarDay(dayNumber(day, "julian"));
  return edtfDate(year, month, ofMonth);
}

function shiftedEnd(end: EdtfEnd, side: "start" | "end"): EdtfEnd {
  if (typeof end === "string") return end;
  const moved = shifted(end);
  if (moved.type === "date") return moved;
  return moved[side];
}

/** What is approximate, unspecified or a season is left: its slack is wider than the days between the calendars. */
function shifted(date: EdtfDate) {
  const { year, month, day, qualifier } = date;
  const isWhole = !`${year}${month ?? ""}${day ?? ""}`.includes("X") && Number(month ?? 1) <= 12;
  if (!isWhole || (qualifier !== "" && day === null)) return date;
  const number = Number(year.replace("Y", ""));
  const first = { year: number, month: Number(month ?? 1), day: Number(day ?? 1) };
  const lastMonth = Number(month ?? 12);
  const last = { year: number, month: lastMonth, day: Number(day ?? daysInMonth(number, lastMonth, "julian")) };
  const [start, end] = [gregorian(first), gregorian(last)];
  if (start === null || end === null) return date;
  return edtfInterval({ ...start, qualifier }, { ...end, qualifier });
}
