import { type Frame, unknownFrame } from "../../values/frame.ts";
import type { DateMention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { outcomeOf } from "./outcome.ts";
import { phraseEnd } from "./phrase.ts";
import { Dated, isCapital, isHyphen, isParticle, isWord, type Scan } from "./scan.ts";

/** A figure's frame and unit as far as its own clause gives them. */
export interface Framed {
  readonly draft: Draft;
  readonly frame: Frame;
  readonly unit: string | null;
}

/** The frames of the figures of one sentence. `dates`: the date mentions of the sentence. */
export function framesOf(scan: Scan, drafts: readonly Draft[], dates: readonly DateMention[]): readonly Framed[] {
  return drafts.map((draft, k) => {
    const after = drafts[k + 1]?.first ?? scan.end;
    const before = drafts[k - 1]?.end ?? scan.first;
    const outcome = isFramed(draft) ? outcomeOf(scan, draft, after) : null;
    if (!isFramed(draft)) return { draft, frame: unknownFrame, unit: draft.unit };
    const frame = {
      outcome: outcome === null ? null : outcome.outcome,
      who: whoOf(scan, draft),
      where: placeAround(scan, draft, before, after),
      when: dateAround(scan, draft, dates, before, after),
      whole: wholeOf(scan, draft),
    };
    return { draft, frame, unit: draft.unit ?? (outcome === null ? null : outcome.unit) };
  });
}

function isFramed({ kind }: Draft): boolean {
  return kind !== "ordinal" && kind !== "age" && kind !== "duration";
}

/** Who is counted, where the words say more than the noun: "Yugoslav communist", "member of the party". */
function whoOf(scan: Scan, { noun, kind }: Draft): string | null {
  if (noun === null || kind === "share") return null;
  const { tokens, tables } = scan;
  let from = noun.first;
  while (from < noun.head && isPlain(scan, from)) from += 1;
  const modifiers = tokens.slice(from, noun.head);
  const end = isParticle(scan, noun.head + 1, "of") ? phraseEnd(scan, noun.head + 2) : noun.head + 1;
  const complement = end > noun.head + 2 ? tokens.slice(noun.head + 1, end) : "";
  if (modifiers === "" && complement === "") return null;
  const isOutcome = tables.outcomes.get(tokens, noun.head) !== undefined && modifiers === "";
  return isOutcome ? null : [modifiers, noun.unit, complement].filter((words) => words !== "").join(" ");
}

function isPlain({ tokens, tables }: Scan, i: number): boolean {
  return tables.plainModifiers.get(tokens, i) !== undefined || tables.outcomes.get(tokens, i) !== undefined;
}

/** The words of the whole that a figure is taken of: "of the 980 deputies", "half the population", "of whom". */
function wholeOf(scan: Scan, draft: Draft): string | null {
  const { tokens, tables } = scan;
  if (isParticle(scan, draft.end, "of") && draft.kind !== "indefinite") {
    const end = phraseEnd(scan, draft.end + 1);
    const isWhole = draft.kind === "share" || draft.noun === null || draft.noun.whole !== null;
    return end > draft.end + 1 && isWhole && !isVague(draft) ? tokens.slice(draft.end + 1, end) : null;
  }
  if (
    draft.kind === "share" &&
    draft.end < scan.end &&
    tables.countedDeterminers.get(tokens, draft.end) !== undefined
  ) {
    const end = phraseEnd(scan, draft.end);
    return end > draft.end + 1 ? tokens.slice(draft.end, end) : null;
  }
  return pronounBefore(scan, draft.first);
}

/** "thousands of people": what follows "of" is counted, and no whole. */
function isVague({ high, kind }: Draft): boolean {
  return kind === "count" && high === null;
}

/** "of whom 300", "Of those, 300". */
function pronounBefore(scan: Scan, first: number): string | null {
  const { tokens, tables } = scan;
  const at = tokens.is(first - 1, ",") ? first - 2 : first - 1;
  if (!isParticle(scan, at - 1, "of") || tables.countedPronouns.get(tokens, at) === undefined) return null;
  return tokens.at(at);
}

/** A place named after the figure, up to the next one; else before it. */
function placeAround(scan: Scan, draft: Draft, before: number, after: number): string | null {
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

/** The time the clause names: right before the figure, after it, or earlier in the clause. */
function dateAround(
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
    usable.findLast((d) => d.first >= start && d.end <= draft.first);
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
  if ("();:\u2014".includes(tokens.at(i))) return true;
  return tables.figureClauseOpeners.get(tokens, i) !== undefined;
}
