import type { Grain, Instant } from "../../reason/elapsed.ts";
import type { DateMention } from "../../recognise/mention.ts";
import type { DayNumber, HistoricalDate } from "../../values/date.ts";
import { type Edtf, type EdtfEnd, edtfOfDay, formatEdtf, parseEdtf } from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";

/** The two ends of an interval. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Whether the words name a date of their own: not a length, and not counted from elsewhere. */
export function isOwnDate(mention: DateMention): boolean {
  const { kind, earliest, latest } = mention.date;
  return (kind === "calendar" || kind === "named") && earliest !== null && latest !== null;
}

/** A date as one instant; null where an end is open or unknown. An interval is one vague instant. */
export function instantOf({ earliest, latest, edtf }: HistoricalDate): Instant | null {
  if (earliest === null || latest === null || latest < earliest) return null;
  const value = edtf === null ? null : parseEdtf(edtf);
  return { earliest, latest, grain: grainOf(value), approximate: isApproximate(edtf ?? "") };
}

/** A date as an interval with two ends of its own; null where it is a single date or an end is open. */
export function stretchOf({ edtf }: HistoricalDate): Stretch | null {
  const value = edtf?.includes("/") ? parseEdtf(edtf) : null;
  if (value?.type !== "interval") return null;
  const [from, to] = [endOf(value.start), endOf(value.end)];
  return from !== null && to !== null ? { from, to } : null;
}

/** The instant as it is written in workings: 1953, 1953-03, 1953-03-05, or its first and last year. */
export function writtenInstant({ earliest, latest, grain, approximate }: Instant): string {
  const about = approximate ? "c. " : "";
  const [first, last] = [edtfOfDay(earliest), edtfOfDay(latest)];
  if (grain === "day") return about + writtenDay(earliest);
  if (grain === "month") return `${about}${first.year}-${first.month ?? ""}`;
  return about + (first.year === last.year ? first.year : `${first.year}–${last.year}`);
}

/** A day in ISO 8601. */
export function writtenDay(day: DayNumber): string {
  return formatEdtf(edtfOfDay(day));
}

function endOf(end: EdtfEnd): Instant | null {
  if (typeof end === "string") return null;
  const { earliest, latest } = edtfBounds(end);
  if (earliest === null || latest === null) return null;
  return { earliest, latest, grain: grainOf(end), approximate: isApproximate(end.qualifier) };
}

/** Seasons, decades, intervals and whatever else is not a day or a month are counted by their years. */
function grainOf(value: Edtf | null): Grain {
  if (value?.type !== "date" || value.month === null || !/^(?:0\d|1[0-2])$/u.test(value.month)) return "year";
  if (value.day === null) return "month";
  return value.day === "XX" ? "year" : "day";
}

function isApproximate(edtf: string): boolean {
  return edtf.includes("~") || edtf.includes("%");
}
