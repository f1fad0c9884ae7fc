import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { isAmount } from "../passage.ts";
import { depthAfter, endsWithPhrase, firstPhrase } from "./gap.ts";

/** Between two items of one list stand at most this many tokens. */
const LONGEST_ITEM = 16;

/**
 * The figures of one list, from `figures[from]` on: each is joined to the one before by a comma, a semicolon or a
 * conjunction. What stands in brackets inside an item is not an item.
 */
export function seriesFrom(
  prose: Prose,
  figures: readonly FigureMention[],
  from: number,
  belongs: (mention: FigureMention) => boolean = isAmount,
): readonly FigureMention[] {
  const first = figures[from];
  if (first === undefined) return [];
  const series = [first];
  for (const next of figures.slice(from + 1)) {
    const last = series.at(-1);
    if (last === undefined || next.first - last.end > LONGEST_ITEM) break;
    const depth = depthAfter(prose.tokens, last.end, next.first);
    if (depth > 0) continue;
    if (depth < 0) break;
    if (!belongs(next)) continue;
    if (!isJoined(prose, last.end, next.first) || isWhole(prose, last.end, next.first)) break;
    if (isPartitive(prose, next)) break;
    series.push(next);
    if (isRest(prose, next)) break;
  }
  return series;
}

/** Whether "of the" stands right before a figure: it is what others are part of. */
function isWhole(prose: Prose, from: number, first: number): boolean {
  const { wholeOpeners, definites } = prose.language.tables;
  let at = first;
  while (at > from && definites.get(prose.tokens, at - 1) !== undefined) at -= 1;
  return at < first && endsWithPhrase(wholeOpeners, prose.tokens, from, at) !== null;
}

/** Whether "the other" or "the remaining" stands before a figure: nothing is left to list after it. */
export function isRest({ tokens, language }: Prose, mention: FigureMention): boolean {
  return endsWithPhrase(language.tables.rests, tokens, Math.max(0, mention.first - 3), mention.first) !== null;
}

/** Whether "of them" follows a figure: it counts some of what was listed. */
function isPartitive({ tokens, language }: Prose, mention: FigureMention): boolean {
  return language.tables.partOpeners.longest(tokens, mention.end)?.value === "anaphoric";
}

/** Whether tokens [from, to) join two items: a separator, and nothing that opens something new. */
export function isJoined(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  let joined = false;
  for (let i = from; i < to; i += 1) {
    if (tokens.is(i, ":") || isDash(prose, i)) return false;
    if (tokens.is(i, ",") || tokens.is(i, ";")) joined = true;
  }
  return joined || firstPhrase(language.tables.conjunctions, tokens, from, to) !== null;
}

/** A dash between words; a hyphen or dash inside one touches its neighbours. */
function isDash({ tokens }: Prose, i: number): boolean {
  if (tokens.is(i, "\u2014")) return true;
  return (tokens.is(i, "\u2013") || tokens.is(i, "-")) && !tokens.touches(i);
}
