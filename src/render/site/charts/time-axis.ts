import { scaleUtc } from "d3-scale";
import { isoDay } from "../../iso-day.ts";

const DAY = 86_400_000;

/** A line of time, for day numbers. Places on it are pixels. */
export interface TimeAxis {
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  at(day: number): number;
}

/** Lays out a line of time of some pixels from the first of some days to the last, with a little room at the ends. */
export function timeAxis(days: readonly number[], width: number): TimeAxis {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(20, (last - first) * 0.02);
  const scale = scaleUtc().domain([new Date((first - room) * DAY), new Date((last + room) * DAY)]);
  scale.range([0, width]);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  return {
    ticks: ticks.map((tick) => ({ at: round(scale(tick)), words: wordsFor(Math.round(tick.getTime() / DAY)) })),
    at: (day) => round(Math.min(width, Math.max(0, scale(new Date(day * DAY))))),
  };
}

/** A year by itself at its beginning, a month likewise. */
function wordsFor(day: number): string {
  const iso = isoDay(day) ?? "";
  const [, year = "", month = "", date = ""] = /^([+-]?\d+)-(\d\d)-(\d\d)$/u.exec(iso) ?? [];
  if (date !== "01") return iso;
  return month === "01" ? String(Number(year)) : `${year}-${month}`;
}

function round(x: number): number {
  return Number(x.toFixed(1));
}
