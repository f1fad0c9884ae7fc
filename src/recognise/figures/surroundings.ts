import type { DateMention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { Dated, isCapital, isHyphen, isParticle, isPunctuation, isWord, type Scan } from "./scan.ts";

/** A place named after the figure, up to the next one; else before it. */
export function placeAround(scan: Scan, draft: Draft, before: number, after: number): string | null {
  const end = clauseEnd(scan, draft.end, after);
  return placeIn(scan, draft.end, end) ?? placeIn(scan, clauseStart(scan, draft.first, before), draft.first);
}

function placeIn(scan: Scan, from: number, to: number): string | null {
  const { tokens, tables } = scan;
  for (let at = from; at + 1 < to; at += 1) {
    if (tables.whereOpeners.get(tokens, at) === undefined) continue;
    const opened = tables.countedDeterminers.get(tokens, at + 1) === undefined ? at + 1 : at + 2;
    let end = opened;
    while (end < to && (isPlaceWord(scan, end) || joinsPlace(scan, end))) end += 1;
    if (end > opened && !isModifier(scan, end)) return tokens.slice(opened, end);
  }
  return null;
}

function isPlaceWord(scan: Scan, i: number): boolean {
  return isCapital(scan, i) && scan.dated[i] === Dated.no && scan.tables.countedEnds.get(scan.tokens, i) === undefined;
}

/** Whether the word at i shows the capitalised words before it to stand for no place: "in Ivan's", "in the Party press". */
function isModifier(scan: Scan, i: number): boolean {
  const { tokens, tables } = scan;
  if (!isWord(scan, i)) return isHyphen(scan, i);
  if (scan.dated[i] !== Dated.no || tables.countedEnds.get(tokens, i) !== undefined) return false;
  const isVerb =
    tables.outcomes.get(tokens, i) ??
    tables.outcomeAuxiliaries.get(tokens, i) ??
    tables.outcomeRelatives.get(tokens, i);
  return isVerb === undefined;
}

/** "the Republic of Latvia". */
function joinsPlace(scan: Scan, i: number): boolean {
  return isParticle(scan, i, "of") && isPlaceWord(scan, i - 1) && isWord(scan, i + 1) && isPlaceWord(scan, i + 1);
}

/** A time that stands before its clause begins no later than this in it: "During those two years …". */
const FRONT = 2;

/** The time the clause names: right before the figure, after it, or at the front of the clause. */
export function dateAround(
  scan: Scan,
  draft: Draft,
  dates: readonly DateMention[],
  before: number,
  after: number,
): string | null {
  const usable = dates.filter(({ date }) => date.kind !== "duration" && date.edtf !== null);
  const start = clauseStart(scan, draft.first, before);
  const end = clauseEnd(scan, draft.end, after);
  const adjacent = usable.find(
    (d) => d.end === draft.first || (d.end === draft.first - 1 && scan.tokens.is(d.end, ",")),
  );
  const found =
    adjacent ??
    usable.find((d) => d.first >= draft.end && d.end <= end) ??
    usable.findLast((d) => d.first >= start && d.first <= start + FRONT && d.end <= draft.first);
  return found === undefined ? null : found.date.edtf;
}

/** The token before which the clause with the figure began, no further back than the figure before. */
function clauseStart(scan: Scan, first: number, before: number): number {
  for (let at = first - 1; at >= before; at -= 1) if (isBoundary(scan, at)) return at + 1;
  return before;
}

function clauseEnd(scan: Scan, from: number, after: number): number {
  for (let at = from; at < after; at += 1) {
    if (isBoundary(scan, at)) return at;
    if (isParticle(scan, at, "and") && after < scan.end) return at;
  }
  return after;
}

function isBoundary(scan: Scan, i: number): boolean {
  const { tokens, tables } = scan;
  if (isPunctuation(scan, i)) return "();:\u2014".includes(tokens.at(i));
  return tables.figureClauseOpeners.get(tokens, i) !== undefined;
}
