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

/** So many dates before a figure are looked at. */
const NEAR = 4;

/** The dates of a sentence that fix a time, in order. */
export function timesOf(dates: readonly DateMention[]): readonly DateMention[] {
  return dates.filter(({ date }) => date.kind !== "duration" && date.edtf !== null);
}

/** The time the clause names: right before the figure, after it, or at the front of the clause. `times`: in order. */
export function dateAround(
  scan: Scan,
  draft: Draft,
  times: readonly DateMention[],
  before: number,
  after: number,
): string | null {
  if (times.length === 0) return null;
  const next = firstFrom(times, draft.first);
  const earlier = times.slice(Math.max(0, next - NEAR), next);
  const later = times[firstFrom(times, draft.end)];
  const adjacent = earlier.findLast((time) => isAdjacent(scan, time.end, draft.first));
  if (adjacent !== undefined && !isOwn(scan, draft, later)) return adjacent.date.edtf;
  if (later !== undefined && later.end <= clauseEnd(scan, draft.end, after)) return later.date.edtf;
  const start = clauseStart(scan, draft.first, before);
  const front = earlier.find((time) => time.first >= start && time.first <= start + FRONT && time.end <= draft.first);
  return front === undefined ? null : front.date.edtf;
}

/** "112 in 2007": no more than a preposition before its time, whatever stands before the figure. */
function isOwn({ tokens, tables }: Scan, { end }: Draft, time: DateMention | undefined): boolean {
  return time?.first === end + 1 && tables.whereOpeners.get(tokens, end) !== undefined;
}

function isAdjacent(scan: Scan, end: number, first: number): boolean {
  return end === first || (end === first - 1 && scan.tokens.is(end, ","));
}

/** The index of the first date that begins at a token or after it. */
function firstFrom(times: readonly DateMention[], token: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A clause reaches no further than this to either side of a figure. */
const REACH = 48;

/** The token before which the clause with the figure began, no further back than the figure before. */
function clauseStart(scan: Scan, first: number, before: number): number {
  const furthest = Math.max(before, first - REACH);
  for (let at = first - 1; at >= furthest; at -= 1) if (isBoundary(scan, at)) return at + 1;
  return furthest;
}

function clauseEnd(scan: Scan, from: number, after: number): number {
  const furthest = Math.min(after, from + REACH);
  for (let at = from; at < furthest; at += 1) {
    if (isBoundary(scan, at)) return at;
    if (isParticle(scan, at, "and") && after < scan.end) return at;
  }
  return furthest;
}

function isBoundary(scan: Scan, i: number): boolean {
  const { tokens, tables } = scan;
  if (isPunctuation(scan, i)) return "();:\u2014".includes(tokens.at(i));
  return tables.figureClauseOpeners.get(tokens, i) !== undefined;
}
