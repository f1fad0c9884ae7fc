import { type DayLimit, daySpans } from "../../reason/day-spans.ts";
import { type Difference, timelinesOf } from "../../reason/difference.ts";
import type { DayNumber } from "../../values/date.ts";
import { EPOCH, TICKS, type TimeOrigin, type TimeRows } from "./time-rows.ts";

/** A day that something cannot be before or after, and what that rests on, in order from the calendar to the thing. */
export interface Limit {
  readonly day: DayNumber;
  readonly from: readonly TimeOrigin[];
}

/** The days that a point in time may be; null for an end that nothing limits. */
export interface PossibleDays {
  readonly earliest: Limit | null;
  readonly latest: Limit | null;
}

/**
 * Returns what tells the days on which something may have begun or ended: null where nothing is said of it, or where
 * what is said contradicts itself, so that nothing follows.
 */
export function possibleDays(time: TimeRows): (id: string, end: "start" | "end") => PossibleDays | null {
  const differences = time.rows.map(
    ({ later, earlier, most }, i): Difference => ({
      from: earlier === EPOCH ? null : earlier,
      to: later === EPOCH ? null : later,
      most,
      origin: { type: "common", id: String(i) },
    }),
  );
  const timelines = timelinesOf(differences);
  const limit = (found: DayLimit | null): Limit | null =>
    found === null
      ? null
      : { day: Math.floor(found.day / TICKS), from: found.from.flatMap(({ origin }) => originOf(origin, time)) };
  return (id, end) => {
    const point = time.find(id, end);
    const timeline = point === undefined ? undefined : timelines.find(({ keys }) => keys.includes(point));
    const spans = timeline === undefined ? null : daySpans(timeline);
    if (point === undefined || spans === null) return null;
    const { earliest, latest } = spans(point);
    return { earliest: limit(earliest), latest: limit(latest) };
  };
}

function originOf(origin: Difference["origin"], time: TimeRows): readonly TimeOrigin[] {
  const row = origin.type === "common" ? time.rows[Number(origin.id)] : undefined;
  return row === undefined ? [] : [row.origin];
}
