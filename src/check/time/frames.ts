import type { Prose } from "../../recognise/prose.ts";
import type { Series } from "../lists/ordinal-series.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import { instantOf, stretchOf } from "./instant.ts";
import type { Interval } from "./interval.ts";
import type { Length } from "./length.ts";

/** Words between a number of things and the time they are put in: "three wars in the space of". */
const REACH = 6;

/** A time that several things are said to lie within, and the dates the text goes on to give them. */
export interface Framed {
  readonly length: Length;
  readonly interval: Interval;
}

/** "three wars in the space of 20 years", where the text goes on to date at least two of them. */
export function framedIn(prose: Prose, passage: Passage, lengths: readonly Length[], series: readonly Series[]) {
  return lengths.flatMap((length): Framed[] => {
    const { timeFrames } = prose.language.tables;
    const from = Math.max(passage.sentence.first, length.first - REACH);
    const frame = endsWithPhrase(timeFrames, prose.tokens, from, length.first);
    const framed = series.find(({ announced }) => {
      const { figure, end } = announced;
      return frame !== null && figure.sentence === passage.index && end <= frame.at && frame.at - end <= REACH;
    });
    const interval = framed === undefined ? null : spanOf(framed);
    return interval === null ? [] : [{ length, interval }];
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
