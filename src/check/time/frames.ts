import type { Prose } from "../../recognise/prose.ts";
import { type Series, seriesIn } from "../lists/ordinal-series.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import { instantOf, stretchOf } from "./instant.ts";
import type { Interval } from "./interval.ts";
import type { Length } from "./length.ts";

/** Words between a number of things and the time they are put in: "three wars in the space of". */
const REACH = 6;

/** A length of time that is the frame of what was counted before it, by its passage. */
export interface Frame {
  readonly passage: Passage;
  readonly length: Length;
  /** The token at which the words that make it a frame begin. */
  readonly at: number;
}

/** Several things that are said to lie within a time, with the dates the text goes on to give them. */
export interface Framed {
  readonly length: Length;
  readonly interval: Interval;
}

/** Whether a length is put as a frame: "in the space of 20 years". */
export function frameOf(prose: Prose, passage: Passage, length: Length): Frame | null {
  const from = Math.max(passage.sentence.first, length.first - REACH);
  const found = endsWithPhrase(prose.language.tables.timeFrames, prose.tokens, from, length.first);
  return found === null ? null : { passage, length, at: found.at };
}

/** "three wars in the space of 20 years", where the text goes on to date at least two of them. */
export function framedIn(evidence: Evidence, frames: readonly Frame[]): readonly Framed[] {
  if (frames.length === 0) return [];
  return seriesIn(evidence).flatMap((series) => {
    const { figure, end } = series.announced;
    const frame = frames.find(({ passage, at }) => passage.index === figure.sentence && at >= end && at - end <= REACH);
    const interval = frame === undefined ? null : spanOf(series);
    return frame === undefined || interval === null ? [] : [{ length: frame.length, interval }];
  });
}

/** From the first day to the last of the members that have a date; null where fewer than two have one. */
function spanOf({ members }: Series): Interval | null {
  const dates = members.flatMap(({ date }) => date ?? []);
  const ends = dates.flatMap(({ date }) => {
    const stretch = stretchOf(date);
    const instant = instantOf(date);
    return stretch ?? (instant === null ? [] : { from: instant, to: instant });
  });
  const [first] = ends;
  if (first === undefined || ends.length < 2 || ends.length !== dates.length) return null;
  const from = ends.reduce((least, end) => (end.from.earliest < least.earliest ? end.from : least), first.from);
  const to = ends.reduce((most, end) => (end.to.latest > most.latest ? end.to : most), first.to);
  return { from, to, first: 0, end: 0, labels: dates.map(({ span }) => ({ span, text: "one of those counted" })) };
}
