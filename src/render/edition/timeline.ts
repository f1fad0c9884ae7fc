import type { DateMention } from "../../recognise/mention.ts";
import { grouped } from "./grouped.ts";

/** The least width of a bar, as a fraction: a day in a century is still seen. */
const LEAST_WIDTH = 0.008;

/** Bars that find no room below share the last row. */
const MOST_ROWS = 12;

/** Days of a mean Gregorian year. */
const YEAR = 365.2425;

/** A bar of the timeline: all mentions of one stretch of time. Places are fractions of the width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly edtf: string;
  readonly mentions: number;
}

/** The dates of a text on a line of time. */
export interface Timeline {
  /** Years, the last one past the end. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly bars: readonly Bar[];
  readonly rows: number;
  /** Mentions that lie so far off that the rest could not be told apart if they were drawn. */
  readonly earlier: number;
  readonly later: number;
}

interface Period {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

/** Lays dates out on a line of time; null where none has both ends. Durations have no place on it. */
export function timelineOf(dates: readonly DateMention[]): Timeline | null {
  const periods = dates.flatMap(({ date }) => {
    const { earliest, latest, edtf } = date;
    if (date.kind === "duration" || earliest === null || latest === null || edtf === null) return [];
    return [{ start: yearOf(earliest), end: yearOf(latest + 1), edtf }];
  });
  if (periods.length === 0) return null;
  const { from, to } = rangeOf(periods);
  const step = stepFor(to - from);
  const first = Math.floor(from / step) * step;
  const last = Math.max(first + step, Math.ceil(to / step) * step);
  const at = (year: number) => (year - first) / (last - first);
  const shown = periods.filter(({ start, end }) => end > first && start < last);
  const ticks: { year: number; at: number }[] = [];
  for (let year = first; year <= last; year += step) ticks.push({ year, at: at(year) });
  const bars = barsOf(shown, at);
  return {
    from: first,
    to: last,
    ticks,
    bars,
    rows: bars.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
    earlier: periods.filter(({ end }) => end <= first).length,
    later: periods.filter(({ start }) => start >= last).length,
  };
}

/** A day number as a year with a fraction. */
function yearOf(day: number): number {
  return 1970 + day / YEAR;
}

/** The years to draw: all of them, or where a few lie far off, those that hold nine in ten of the dates. */
function rangeOf(periods: readonly Period[]): { from: number; to: number } {
  const middles = periods.map(({ start, end }) => (start + end) / 2).sort((a, b) => a - b);
  const all = { from: Math.min(...middles), to: Math.max(...middles) };
  const quantile = (q: number) => middles[Math.round(q * (middles.length - 1))] ?? 0;
  const most = { from: quantile(0.05), to: quantile(0.95) };
  const far = all.to - all.from > 4 * Math.max(5, most.to - most.from);
  const { from, to } = far && periods.length >= 8 ? most : all;
  const room = Math.max(1, (to - from) * 0.03);
  return { from: from - room, to: to + room };
}

/** A round number of years that gives at most six ticks. */
function stepFor(years: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (years / step <= 5) return step;
  }
}

/** Merges equal periods and puts each on the lowest row where it has room, the longest first. */
function barsOf(periods: readonly Period[], at: (year: number) => number): readonly Bar[] {
  const taken: Pick<Bar, "from" | "to">[][] = [];
  return [...grouped(periods, ({ edtf }) => edtf)]
    .map(([edtf, own]) => ({ edtf, mentions: own.length, start: own[0]?.start ?? 0, end: own[0]?.end ?? 0 }))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .map(({ edtf, mentions, start, end }) => {
      const from = Math.max(0, Math.min(at(start), 1 - LEAST_WIDTH));
      const to = Math.max(from + LEAST_WIDTH, Math.min(1, at(end)));
      let row = 0;
      while (row < MOST_ROWS - 1 && (taken[row] ?? []).some((other) => from < other.to && other.from < to)) row += 1;
      taken[row] = [...(taken[row] ?? []), { from, to }];
      return { edtf, mentions, from, to, row };
    });
}
