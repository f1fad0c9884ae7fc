import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { isAmount } from "../passage.ts";
import { startOfDefinites } from "./definites.ts";
import { depthAfter, endsWithPhrase, firstPhrase } from "./gap.ts";

/** Between two items of one list stand at most this many tokens. */
const LONGEST_ITEM = 24;

/**
 * The figures of one list, from `figures[from]` on: each is joined to the one before by a comma, a semicolon or a
 * conjunction. What stands in brackets inside an item is not an item, nor is what is counted among an item ("of whom").
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
    if (last === undefined) break;
    const rest = isRest(prose, next);
    if (!rest && next.first - last.end > LONGEST_ITEM) break;
    const depth = depthAfter(prose.tokens, last.end, next.first);
    if (depth > 0) continue;
    if (depth < 0) break;
    if (!belongs(next) || isNested(prose, last.end, next.first) || isAside(prose, last, next)) continue;
    if (!isJoined(prose, last.end, next.first)) break;
    if (isPartOfItem(prose, next)) continue;
    if (!rest && (isWhole(prose, last.end, next.first) || isPartitive(prose, next))) break;
    series.push(next);
    if (rest) break;
  }
  return series;
}

/** Whether "of whom" or "including" stands between two figures: the second is part of the first. */
function isNested({ tokens, language }: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const opener = language.tables.partOpeners.longest(tokens, at, to);
    if (opener !== null && (opener.value === "relative" || opener.end === to)) return true;
  }
  return false;
}

/** "five of sixty feet", "drawn from three regiments": the second figure says of what sort or from where the first are. */
function isAside({ tokens, language }: Prose, item: FigureMention, next: FigureMention): boolean {
  const opener = language.tables.wholeOpeners.longest(tokens, item.end, next.first);
  if (opener?.end === next.first && next.figure.kind !== "count") return true;
  return language.tables.circumstances.get(tokens, next.first - 1) !== undefined;
}

/** Whether "of the" stands right before a figure: it is what others are part of. */
function isWhole(prose: Prose, from: number, first: number): boolean {
  const at = startOfDefinites(prose, from, first);
  return at < first && endsWithPhrase(prose.language.tables.wholeOpeners, prose.tokens, from, at) !== null;
}

/** Whether "the other", "the remaining" or "all the others," stands before a figure: nothing is left to list after it. */
export function isRest({ tokens, language }: Prose, mention: FigureMention): boolean {
  const end = tokens.is(mention.first - 1, ",") ? mention.first - 1 : mention.first;
  return endsWithPhrase(language.tables.rests, tokens, Math.max(0, end - 3), end) !== null;
}

/** Whether "of them" follows a figure: it counts some of what was named before. */
export function isPartitive({ tokens, language }: Prose, mention: FigureMention | undefined): boolean {
  return mention !== undefined && language.tables.partOpeners.longest(tokens, mention.end)?.value === "anaphoric";
}

/** Whether "of whom" follows a figure: it counts some of what was named right before. */
export function isPartOfItem({ tokens, language }: Prose, mention: FigureMention): boolean {
  return language.tables.partOpeners.longest(tokens, mention.end)?.value === "relative";
}

/** Whether a figure is itself one of several listed: "three sons and five daughters, of whom six". */
export function isListed(prose: Prose, amounts: readonly FigureMention[], i: number): boolean {
  const [before, item] = [amounts[i - 1], amounts[i]];
  return before !== undefined && item !== undefined && isJoined(prose, before.end, item.first);
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
