import type { Span } from "../../text/span.ts";
import { calendarDay } from "../../values/calendar.ts";
import { type Edtf, type EdtfDate, yearOf } from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";
import { endOf, startOf, yearsOf } from "./edtf-parts.ts";
import type { TimeUnit } from "./meaning.ts";

/** A time that the text has told, for what is counted from it later. */
export interface Told {
  readonly value: Edtf;
  readonly span: Span;
  readonly sentence: number;
  readonly block: number;
  /** The noun of the event it is the time of; null for a plain date. */
  readonly noun: number | null;
  /** In brackets, in a note, or of a noun beside the story ("the bridge, built in 1932"). */
  readonly aside: boolean;
  /** At the head of its sentence: it says when all of the rest happened. */
  readonly leads: boolean;
  /** Counted from the day of the text, and so no part of a story. */
  readonly deictic: boolean;
}

/** Where something is being told. */
export interface Place {
  readonly sentence: number;
  readonly block: number;
}

/** How far back a story is followed. */
const MEMORY = 24;
const SENTENCES_FOR_DAY = 6;
const SENTENCES_FOR_YEAR = 60;
/** A month so many months before the last one told is rather that of the next year; a season, the next one of its name. */
const MONTHS_OF_A_WRAP = 7;
const SEASONS_OF_A_WRAP = 5;

/** The times told so far, newest last, and what can be counted from them. */
export class Narrative {
  readonly #told: Told[] = [];
  readonly #events = new Map<number, Told>();

  tell(told: Told): void {
    if (told.noun !== null) this.#events.set(told.noun, told);
    this.#told.push(told);
    if (this.#told.length > 2 * MEMORY) this.#told.splice(0, MEMORY);
  }

  /** Whether a time of the story has been told. */
  get isGoingOn(): boolean {
    return this.#told.some(({ aside, deictic }) => !aside && !deictic);
  }

  /** The last time told of an event of a kind. */
  event(noun: number): Told | null {
    return this.#events.get(noun) ?? null;
  }

  /** The last time told; `years`: a period of so many. */
  last(place: Place, years: number | null): Told | null {
    const newest = this.#newest(place, SENTENCES_FOR_DAY, ({ aside, deictic }) => !aside && !deictic);
    if (years === null) return newest === null || isOpen(newest.value) ? null : newest;
    return this.#newest(place, SENTENCES_FOR_DAY, (told) => {
      if (told.aside || told.deictic) return false;
      const span = yearsOf(told.value);
      return span !== null && span[1] - span[0] + 1 === years;
    });
  }

  /**
   * What "two years later" and "the next day" are counted from: the last time told, if it is fine enough; or a finer
   * one before it that the coarser ones since then contain.
   */
  anchor(place: Place, unit: TimeUnit): Told | null {
    let skipped: Told | null = null;
    for (let i = this.#told.length - 1; i >= 0; i -= 1) {
      const told = this.#told[i];
      if (told === undefined || place.sentence - told.sentence > SENTENCES_FOR_DAY * (unit === "day" ? 1 : 3))
        return null;
      if (told.deictic && unit === "day" && skipped === null && isNear(told, place)) return told;
      if (told.aside || told.deictic) continue;
      if (isOpen(told.value)) return null;
      if (skipped !== null && !contains(skipped.value, told.value)) return null;
      if (isFineEnough(told.value, unit)) return told;
      skipped = told;
    }
    return null;
  }

  /** The time whose year a date without one takes. `cautious`: a year by itself must lead its sentence. */
  inForce(place: Place, cautious: boolean): Told | null {
    return this.#newest(place, SENTENCES_FOR_YEAR, (told) => {
      if (told.aside || told.deictic || isOpen(told.value) || oneYear(told.value) === null) return false;
      if (startsWithMonth(told.value)) return true;
      return cautious ? told.leads && told.block === place.block : true;
    });
  }

  /** The time whose month a lone day takes: one of the same sentence, or one of the story. */
  monthInForce(place: Place): Told | null {
    const here = this.#newest(place, 0, ({ aside, value }) => !aside && startsWithMonth(value));
    return here ?? this.inForce(place, true);
  }

  /** The year of a month in the story: within the time told, or next after it. */
  yearOfMonth(place: Place, month: number, season: boolean, cautious: boolean): number | null {
    const told = this.inForce(place, cautious);
    if (told === null) return null;
    const base = startOf(told.value);
    if (typeof base === "string") return null;
    const year = yearOf(base);
    if (base.month === null) return year;
    const within = this.#yearWithin(told, month);
    if (within !== null) return within;
    const last = monthOf(base.month);
    return year !== null && last - month > (season ? SEASONS_OF_A_WRAP : MONTHS_OF_A_WRAP) ? year + 1 : year;
  }

  /** The year in which a month falls between the first and the last date of the paragraph, where it does so only once. */
  #yearWithin(told: Told, month: number): number | null {
    const { first, last } = this.#window(told);
    if (first.year === last.year) return null;
    const after = month >= first.month ? first.year : first.year + 1;
    const before = month <= last.month ? last.year : last.year - 1;
    return after === before ? after : null;
  }

  /** The century in force, as its two first digits. */
  century(place: Place): string | null {
    const told = this.#newest(place, SENTENCES_FOR_YEAR, (at) => !at.deictic && centuryOf(at.value) !== null);
    return told === null ? null : centuryOf(told.value);
  }

  #newest(place: Place, within: number, fits: (told: Told) => boolean): Told | null {
    for (let i = this.#told.length - 1; i >= 0; i -= 1) {
      const told = this.#told[i];
      if (told === undefined || place.sentence - told.sentence > within) return null;
      if (fits(told)) return told;
    }
    return null;
  }

  /** The days between the first and the last date told in the same block. */
  #window(told: Told) {
    let { earliest, latest } = edtfBounds(told.value);
    for (const other of this.#told) {
      if (other.block !== told.block || other.aside || !startsWithMonth(other.value)) continue;
      const bounds = edtfBounds(other.value);
      if (bounds.earliest !== null && earliest !== null) earliest = Math.min(earliest, bounds.earliest);
      if (bounds.latest !== null && latest !== null) latest = Math.max(latest, bounds.latest);
    }
    return { first: calendarDay(earliest ?? 0), last: calendarDay(latest ?? 0) };
  }
}

/** Whether a time is a day that was told in the same breath: "on Thursday … the next morning". */
function isNear(told: Told, place: Place): boolean {
  return place.sentence - told.sentence <= 1 && !isOpen(told.value) && isFineEnough(told.value, "day");
}

/** A month, or the last one of a season: its winter ends in the next year. */
function monthOf(month: string): number {
  return Number(month) > 12 ? (Number(month) - 20) * 3 + 2 : Number(month);
}

/** Whether one value's days lie within another's. */
function contains(outer: Edtf, inner: Edtf): boolean {
  const [a, b] = [edtfBounds(outer), edtfBounds(inner)];
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return false;
  return a.earliest <= b.earliest && b.latest <= a.latest;
}

function isOpen(value: Edtf): boolean {
  return typeof startOf(value) === "string" || typeof endOf(value) === "string";
}

function startsWithMonth(value: Edtf): boolean {
  const start = startOf(value);
  return typeof start !== "string" && start.month !== null && yearOf(start) !== null;
}

/** Whether units can be counted from the end of a value. */
export function isFineEnough(value: Edtf, unit: TimeUnit): boolean {
  const end = endOf(value);
  if (typeof end === "string" || yearOf(end) === null) return false;
  if (unit === "year") return true;
  if (end.month === null || Number(end.month) > 12) return false;
  return unit === "month" || end.day !== null;
}

/** The year of a value that lies in one, or in a winter of two. */
function oneYear(value: Edtf): number | null {
  const start = startOf(value);
  const end = endOf(value);
  if (typeof start === "string" || typeof end === "string") return null;
  const [first, last] = [yearOf(start), yearOf(end)];
  if (first === null || last === null) return null;
  return first === last || (start.month !== null && last - first <= 1) ? first : null;
}

function centuryOf(value: Edtf): string | null {
  const start = startOf(value);
  if (typeof start === "string") return null;
  const digits = masked(start);
  return digits === null || (value.type === "interval" && spansCentury(value)) ? null : digits;
}

function masked(date: EdtfDate): string | null {
  const digits = date.year.slice(0, 2);
  return /^\d\d$/u.test(digits) ? digits : null;
}

function spansCentury(value: Edtf): boolean {
  const years = yearsOf(value);
  return years !== null && years[1] - years[0] >= 50;
}
