import type { Span } from "../../text/span.ts";
import { addMonths, calendarDay, dayNumber, easterSunday } from "../../values/calendar.ts";
import {
  dayOf,
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  edtfDate,
  edtfInterval,
  edtfOfDay,
  yearOf,
} from "../../values/edtf.ts";
import { edgeOf, endOf, mapDates, partOf, startOf, without } from "./edtf-parts.ts";
import type { Anchor, Bound, Meaning } from "./meaning.ts";
import { NO_YEAR } from "./month-date.ts";
import type { Narrative, Place, Told } from "./narrative.ts";
import { nearest, shifted } from "./shift.ts";

/** All that the meaning of a date may depend on. */
export interface Context {
  readonly narrative: Narrative;
  readonly place: Place;
  /** The day of the text, where "today" means it here; else null. */
  readonly occasion: Edtf | null;
  /** A text with a day of its own, whose year a lone year in the story does not set aside. */
  readonly cautious: boolean;
  /** What is told lies ahead: "will". */
  readonly ahead: boolean;
  /** How the text writes 1/2/1945; null where it does not show. */
  readonly order: "day-first" | "month-first" | null;
  /** Events that the text dates, by their names. */
  readonly events: ReadonlyMap<string, Edtf>;
  /** The year of the other end of a range. */
  readonly year: number | null;
  /** The year of the next date in the same sentence, where the months leave both in it. */
  yearAhead(): number | null;
  /** The two first digits of the next year that is told soon after. */
  centuryAhead(): string | null;
  /** The words that stand at tokens [first, end). */
  span(first: number, end: number): Span;
}

/** What a meaning comes to, and the words it was counted from. */
export interface Resolved {
  readonly value: Edtf;
  readonly anchor: Span | null;
}

/** Sets a meaning against the text so far. Null where that does not fix a time. */
export function resolve(meaning: Meaning, c: Context): Resolved | null {
  switch (meaning.type) {
    case "value":
      return plain(filled(meaning.value, c));
    case "numeric":
      return plain(inOrder(meaning.dayFirst, meaning.monthFirst, c.order));
    case "feast":
      return plain(onFeast(meaning.easter, meaning.year, c));
    case "event":
      return named(meaning.name, meaning.noun, c);
    case "shift":
    case "recurring":
      return counted(meaning, c);
    case "same":
      return sameTime(
        meaning.noun === null ? c.narrative.last(c.place, meaning.years) : c.narrative.event(meaning.noun),
        meaning.years,
      );
    case "bounded":
      return derived(resolve(meaning.of, c), (value) => bounded(value, meaning.bound, isEvent(meaning.of)));
    case "part":
      return derived(resolve(meaning.of, c), (value) =>
        meaning.edge ? edgeOf(value, meaning.part) : partOf(value, meaning.part),
      );
    case "in-year":
      return inYear(meaning.date, resolve(meaning.year, c));
    case "qualified":
      return derived(resolve(meaning.of, c), (value) =>
        mapDates(value, (date) => ({ ...date, qualifier: meaning.qualifier })),
      );
    case "range":
      return range(meaning.from, meaning.to, c, edtfInterval);
    case "either":
      return range(meaning.one, meaning.other, c, oneOf);
    case "remainder":
      return derived(resolve(meaning.of, c), (value) => remainder(value, c));
    case "vague":
      return null;
  }
}

function plain(value: Edtf | null): Resolved | null {
  return value === null ? null : { value, anchor: null };
}

function derived(of: Resolved | null, change: (value: Edtf) => Edtf | null): Resolved | null {
  const value = of === null ? null : change(of.value);
  return of === null || value === null ? null : { value, anchor: of.anchor };
}

function same(told: Told | null): Resolved | null {
  return told === null ? null : { value: told.value, anchor: told.span };
}

/** What was told; "those two years" say how long it was, so that it is not approximate. */
function sameTime(told: Told | null, years: number | null): Resolved | null {
  if (years === null) return same(told);
  return derived(same(told), (value) => mapDates(value, (date) => ({ ...date, qualifier: "" })));
}

/** A value whose year is the one in force. A month or day stays without a year where none is. */
function filled(value: Edtf, c: Context): Edtf | null {
  const open = startOf(value);
  if (typeof open === "string" || !open.year.startsWith("XX")) return value;
  if (open.year !== NO_YEAR) {
    const century = c.narrative.century(c.place) ?? centuryOf(c.occasion) ?? c.centuryAhead();
    return century === null ? null : mapDates(value, (date) => ({ ...date, year: `${century}${date.year.slice(2)}` }));
  }
  if (open.month === "XX") return dayInForce(value, c);
  const year = c.year ?? yearInForce(Number(open.month), Number(open.day ?? 0), c);
  return year === null ? value : mapDates(value, (date) => ({ ...date, year: edtfDate(year).year }));
}

/** The year of the story, but none that the text has not seen; failing that, the one nearest to the day of the text. */
function yearInForce(month: number, day: number, c: Context): number | null {
  const startMonth = month > 12 ? Math.min(12, (month - 20) * 3) : month;
  const told = c.narrative.yearOfMonth(c.place, startMonth, month > 12, c.cautious);
  const today = c.occasion === null || c.ahead ? "unknown" : endOf(c.occasion);
  const latest = typeof today === "string" ? null : yearOf(today);
  if (told !== null) return latest !== null && told === latest + 1 ? latest : told;
  return c.yearAhead() ?? (c.occasion === null ? null : nearest(c.occasion, startMonth, day, c.ahead));
}

function dayInForce(value: Edtf, c: Context): Edtf | null {
  const told = c.narrative.monthInForce(c.place);
  const base = told === null ? null : startOf(told.value);
  if (base === null) return c.occasion === null ? null : dayOfOccasion(value, c.occasion, c.ahead);
  if (typeof base === "string" || base.month === null || Number(base.month) > 12) return null;
  return mapDates(value, (date) => ({ ...date, year: base.year, month: base.month }));
}

/** "On the 20th" in a letter: the last one before its day, or the next one where the words look ahead. */
function dayOfOccasion(value: Edtf, occasion: Edtf, ahead: boolean): Edtf | null {
  const [open, from] = [startOf(value), startOf(occasion)];
  const today = typeof from === "string" ? null : dayOf(from);
  if (typeof open === "string" || today === null) return null;
  const day = Number(open.day);
  const months = ahead === day > today.day || day === today.day ? 0 : ahead ? 1 : -1;
  const { year, month } = calendarDay(addMonths(dayNumber({ ...today, day: 1 }), months));
  return edtfDate(year, month, day);
}

function centuryOf(value: Edtf | null): string | null {
  const start = value === null ? "unknown" : startOf(value);
  return typeof start === "string" || !/^\d\d/u.test(start.year) ? null : start.year.slice(0, 2);
}

function inOrder(dayFirst: EdtfDate | null, monthFirst: EdtfDate | null, order: Context["order"]): Edtf | null {
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (order !== null) return order === "day-first" ? dayFirst : monthFirst;
  return { type: "set", all: false, members: [dayFirst, monthFirst].sort((a, b) => Number(a.month) - Number(b.month)) };
}

function onFeast(easter: number, mask: string, c: Context): Edtf | null {
  const filledYear = filled({ ...edtfDate(0, 4), year: mask }, c);
  const year = filledYear?.type === "date" ? yearOf(filledYear) : null;
  return year === null ? null : edtfOfDay(easterSunday(year) + easter);
}

/** An event by its name, or by its noun alone where one of the kind was told of: "the Terror". */
function named(name: string, noun: number, c: Context): Resolved | null {
  const value = c.events.get(name);
  if (value !== undefined) return plain(value);
  return name.includes(" ") ? null : same(c.narrative.event(noun));
}

type Counting = Extract<Meaning, { type: "shift" | "recurring" }>;

function counted(meaning: Counting, c: Context): Resolved | null {
  const base = baseOf(meaning.from, meaning.type === "shift" ? meaning.unit : unitOf(meaning), c);
  const value = base === null ? null : shifted(base.value, meaning, c.ahead);
  return base === null || value === null ? null : { value, anchor: base.anchor };
}

function unitOf(meaning: Extract<Meaning, { type: "recurring" }>): "day" | "year" {
  return meaning.part.type === "weekday" ? "day" : "year";
}

function baseOf(from: Anchor, unit: "day" | "week" | "month" | "year", c: Context): Resolved | null {
  if (from === "occasion") return plain(c.occasion);
  if (from === "narrative") return same(c.narrative.anchor(c.place, unit));
  const of = from.meaning === null ? null : resolve(from.meaning, c);
  return of === null ? null : { value: of.value, anchor: c.span(from.first, from.end) };
}

/** The times of an event: "after" counts from its end, "before" from its start. */
function isEvent(meaning: Meaning): boolean {
  return meaning.type !== "part";
}

function bounded(value: Edtf, bound: Bound, whole: boolean): Edtf | null {
  const start = startOf(value);
  const end = endOf(value);
  if (bound === "before" || bound === "until")
    return ending(whole && start !== "open" && start !== "unknown" ? start : end);
  if (bound === "by") return ending(end);
  if (bound === "after") return starting(end, "open");
  const from = isPeriod(value) ? end : start;
  return starting(from, bound === "starting" ? "unknown" : "open");
}

/** "Since the war" begins with its end, "since the 1930s" with their start. */
function isPeriod(value: Edtf): boolean {
  return value.type === "interval" && typeof value.start !== "string" && value.start.day !== null;
}

function ending(end: EdtfEnd): Edtf | null {
  return typeof end === "string" ? null : { type: "interval", start: "open", end };
}

function starting(start: EdtfEnd, end: "open" | "unknown"): Edtf | null {
  return typeof start === "string" ? null : { type: "interval", start, end };
}

function inYear(date: EdtfDate, year: Resolved | null): Resolved | null {
  const start = year === null ? "unknown" : startOf(year.value);
  if (year === null || typeof start === "string" || yearOf(start) === null) {
    return date.month === "XX" ? null : plain(date);
  }
  if (date.month === "XX" && start.month === null) return null;
  const month = date.month === "XX" ? start.month : date.month;
  return { value: { ...date, year: start.year, month }, anchor: year.anchor };
}

/** Both ends of a range; one that has no year takes that of the other, or the next to it where the months turn round. */
function range(from: Meaning, to: Meaning, c: Context, join: (from: EdtfEnd, to: EdtfEnd) => Edtf): Resolved | null {
  const bare: Context = { ...c, year: null };
  const second = resolve(to, bare);
  const own = second === null ? null : yearWritten(to, second.value);
  const first = resolve(from, own === null ? c : { ...c, year: own - (turns(from, to) ? 1 : 0) });
  if (first === null) return fromWeekday(from, second, join);
  const end = endOf(first.value);
  const year = typeof end === "string" ? null : yearOf(end);
  const last = own !== null || year === null ? second : resolve(to, { ...c, year: year + (turns(from, to) ? 1 : 0) });
  if (last === null) return null;
  return { value: join(startOf(first.value), endOf(last.value)), anchor: first.anchor ?? last.anchor };
}

/** "from Monday until Sunday, 13 May 1888": the weekday is the last one before the date. */
function fromWeekday(from: Meaning, to: Resolved | null, join: (from: EdtfEnd, to: EdtfEnd) => Edtf): Resolved | null {
  if (to === null || from.type !== "recurring" || from.part.type !== "weekday") return null;
  const start = shifted(to.value, { ...from, which: -1 }, false);
  return start === null ? null : { value: join(startOf(start), endOf(to.value)), anchor: to.anchor };
}

function oneOf(from: EdtfEnd, to: EdtfEnd): Edtf {
  const members = [from, to].filter((end) => typeof end !== "string");
  return { type: "set", all: false, members };
}

/** The year of a value, if its own words give one. */
function yearWritten(meaning: Meaning, value: Edtf): number | null {
  const open = firstValue(meaning);
  const start = open === null ? "unknown" : startOf(open);
  if (typeof start !== "string" && start.year.startsWith("XX")) return null;
  const at = startOf(value);
  return typeof at === "string" ? null : yearOf(at);
}

/** Whether the first date's month comes after the second's, so that a new year lies between them. */
function turns(from: Meaning, to: Meaning): boolean {
  const [first, second] = [firstValue(from), firstValue(to)];
  const start = first === null ? "unknown" : startOf(first);
  const end = second === null ? "unknown" : startOf(second);
  if (typeof start === "string" || typeof end === "string" || start.month === null || end.month === null) return false;
  return `${start.month}${start.day ?? "00"}` > `${end.month}${end.day ?? "99"}`;
}

/** The value at the bottom of a meaning, as its words give it. */
function firstValue(meaning: Meaning): Edtf | null {
  if (meaning.type === "value") return meaning.value;
  return meaning.type === "part" || meaning.type === "qualified" || meaning.type === "bounded"
    ? firstValue(meaning.of)
    : null;
}

function remainder(whole: Edtf, c: Context): Edtf | null {
  const told = c.narrative.last(c.place, null);
  return told === null ? null : without(whole, told.value);
}
