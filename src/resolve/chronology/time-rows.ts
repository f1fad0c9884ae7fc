import type { CaseDate } from "../../casebook/case-date.ts";
import type { Place } from "../../casebook/field.ts";
import type { EdtfEnd } from "../../values/edtf.ts";
import { type DateBounds, edtfBounds } from "../../values/edtf-bounds.ts";
import type { ReadingName } from "../reading.ts";

/** What a bound on time is about: it names the finding that it leads to. */
export type Topic = "order" | "lifespan" | "anachronism";

/** Where a bound on time comes from. */
export interface TimeOrigin {
  /** The number of a statement; null for what the casebook declares. */
  readonly claim: number | null;
  /** In words: "trial is over before appeal". */
  readonly says: string;
  readonly place: Place;
  readonly topic: Topic;
  /** Whether it is so by the nature of things: whatever begins does so before it ends. Nobody could give it up. */
  readonly isLaw?: true;
  /** The id of the person, group or place in whose time something has to fall, where that is what it says. */
  readonly whose?: string;
}

/** Point `later` is at most so many ticks after point `earlier`; a negative number puts it before. */
export interface TimeRow {
  readonly later: number;
  readonly earlier: number;
  readonly most: number;
  readonly origin: TimeOrigin;
}

/** The point that absolute days are counted from: the beginning of 1970-01-01. */
export const EPOCH = 0;

/**
 * The parts of a day. A point is a moment within its day, so that one thing can be before another on the same day: a
 * tick before it at least. A chain of more ticks than a day has is not met.
 */
export const TICKS = 100_000;

/** The points in time of a casebook, numbered, and the bounds between them. */
export class TimeRows {
  readonly reading: ReadingName;
  readonly rows: TimeRow[] = [];
  readonly #names: string[] = ["1970-01-01"];
  readonly #points = new Map<string, number>();

  constructor(reading: ReadingName) {
    this.reading = reading;
  }

  /** How many points there are, the epoch among them. */
  get length(): number {
    return this.#names.length;
  }

  /** The first or the last day of what an id names. */
  point(id: string, end: "start" | "end"): number {
    const name = `${id}.${end}`;
    const known = this.#points.get(name);
    if (known !== undefined) return known;
    const point = this.#names.push(name) - 1;
    this.#points.set(name, point);
    return point;
  }

  /** The first or the last day of what an id names, if anything is said of it. */
  find(id: string, end: "start" | "end"): number | undefined {
    return this.#points.get(`${id}.${end}`);
  }

  /** A point without a name of its own, for one who is described. */
  anonymous(name: string): number {
    return this.#names.push(name) - 1;
  }

  nameOf(point: number): string {
    return this.#names[point] ?? "";
  }

  /** `before` is no later than `after`; `strictly`: it is earlier, be it on the same day. */
  order(before: number, after: number, origin: TimeOrigin, strictly = false): void {
    this.rows.push({ later: before, earlier: after, most: strictly ? -1 : 0, origin });
  }

  /** `later` is between so many days after `earlier`; null where there is no bound. */
  apart(later: number, earlier: number, least: number | null, most: number | null, origin: TimeOrigin): void {
    if (most !== null) this.rows.push({ later, earlier, most: ticksOf(later, Math.floor(most)), origin });
    if (least !== null) {
      this.rows.push({ later: earlier, earlier: later, most: ticksOf(earlier, -Math.ceil(least)), origin });
    }
  }

  /** A point lies between two days. */
  between(point: number, { earliest, latest }: DateBounds, origin: TimeOrigin): void {
    this.apart(point, EPOCH, earliest, latest, origin);
  }

  /** Something lies within a date, from its first day to its last; a period has its ends at those of the date. */
  spans(start: number, end: number, date: CaseDate, origin: TimeOrigin): void {
    const { edtf } = date;
    if (edtf.type === "interval") {
      this.between(start, this.ofEnd(edtf.start), origin);
      this.between(end, this.ofEnd(edtf.end), origin);
      return;
    }
    const { earliest, latest } = this.bounds(date);
    this.apart(start, EPOCH, earliest, null, origin);
    this.apart(end, EPOCH, null, latest, origin);
  }

  /** The days that a date allows under the reading. */
  bounds({ edtf }: CaseDate): DateBounds {
    return edtfBounds(edtf, this.reading);
  }

  /** The days that an end of a period allows. */
  ofEnd(end: EdtfEnd): DateBounds {
    return typeof end === "string" ? { earliest: null, latest: null } : edtfBounds(end, this.reading);
  }
}

/** A difference of days allows moments anywhere within both days; the epoch is the beginning of its day. */
function ticksOf(later: number, days: number): number {
  return later === EPOCH ? days * TICKS : (days + 1) * TICKS - 1;
}
