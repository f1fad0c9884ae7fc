import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { depthAfter, firstPhrase } from "./gap.ts";

/** Between two items of one list stand at most this many tokens. */
const LONGEST_ITEM = 16;

/** Whether a figure counts or measures something, so that it can be a part or a whole. */
export function isAmount(mention: FigureMention): boolean {
  const { kind } = mention.figure;
  return kind === "count" || kind === "money" || kind === "measure";
}

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
    if (!isJoined(prose, last.end, next.first)) break;
    series.push(next);
  }
  return series;
}

/** Whether tokens [from, to) join two items: a separator, and nothing that opens something new. */
export function isJoined(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  let joined = false;
  for (let i = from; i < to; i += 1) {
    if (tokens.is(i, ":") || tokens.is(i, "\u2014") || (tokens.is(i, "\u2013") && !tokens.touches(i))) return false;
    if (tokens.is(i, ",") || tokens.is(i, ";")) joined = true;
  }
  return joined || firstPhrase(language.tables.conjunctions, tokens, from, to) !== null;
}
