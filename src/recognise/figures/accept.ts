import { TokenKind } from "../tokens.ts";
import type { Candidate } from "./classify.ts";
import type { Draft } from "./draft.ts";
import { skipDeterminers } from "./noun-phrase.ts";
import { endsBefore, isCapital, isParticle, isPunctuation, isWord, type Scan } from "./scan.ts";

/** Counts up to this are often written without counting anything: "the two", "on all fours". */
const SMALL = 12;

/** Digits from this on count something even where no noun follows. */
const TELLING = 10;

/** Between two figures of one list stand at most this many tokens. */
const LIST_REACH = 14;

/** Whether a draft is a figure and no mere word: a count needs a noun, a hedge, or a verb that speaks of those counted. */
export function isAccepted(candidate: Candidate, draft: Draft, before: Draft | null): boolean {
  const { quantity, opening, scan } = candidate;
  if (draft.kind !== "count" || quantity.form === "vague" || quantity.form === "few") return true;
  const isOne = quantity.low === 1 && quantity.high === 1;
  const inWords = quantity.form === "words";
  if (isOne && inWords) return isOneAlone(candidate, draft, before);
  if (inWords && opening.hedge?.loose && quantity.low <= SMALL) return false;
  if (draft.noun !== null || draft.unit !== null || draft.end > quantity.end) return true;
  if (opening.hedge !== null) return true;
  const speaks = isSpokenOf(scan, draft, before);
  if (quantity.form === "digits") return quantity.low >= TELLING || speaks;
  return speaks || (quantity.scale >= 1000 && scan.tokens.kind(quantity.first) === TokenKind.word);
}

/** "One" counts only where the words stress it, or where others are counted beside it. */
function isOneAlone({ scan, quantity, opening }: Candidate, draft: Draft, before: Draft | null): boolean {
  const { first } = quantity;
  if (opening.hedge?.kind === "over") return false;
  if (isParticle(scan, quantity.end, "of")) return false;
  if (opening.hedge !== null || isParticle(scan, first - 1, "only")) return draft.noun !== null;
  const outcomeBefore = scan.tables.outcomes.get(scan.tokens, first - 1);
  if (outcomeBefore?.form === "active" || outcomeBefore?.form === "participle") return true;
  return draft.noun === null && isSpokenOf(scan, draft, before) && isInList(draft, before);
}

/** Whether the words around a bare number speak of those it counts. */
function isSpokenOf(scan: Scan, draft: Draft, before: Draft | null): boolean {
  const { tokens, tables } = scan;
  const { first, end } = draft;
  if (end < scan.end && tables.outcomeAuxiliaries.get(tokens, end) !== undefined && !isParticle(scan, end, "to"))
    return true;
  if (end < scan.end && tables.outcomes.longest(tokens, end, scan.end) !== null) return true;
  if (end < scan.end && tables.outcomeRelatives.get(tokens, end) !== undefined) return true;
  if (isParticle(scan, end, "of") && isPartitive(scan, end + 1)) return true;
  if (first > scan.first) {
    const outcome = tables.outcomes.get(tokens, first - 1);
    if (outcome !== undefined && outcome.form !== "noun") return true;
    if (isParticle(scan, first - 1, "of") && isWord(scan, first - 2) && !isCapital(scan, first - 2)) return true;
    if (endsBefore(scan, tables.bareCues, first)) return true;
  }
  return isInList(draft, before) && (isPunctuation(scan, end) || end >= scan.end || closes(scan, end));
}

/** "of the men", "of them". */
function isPartitive(scan: Scan, i: number): boolean {
  return (
    skipDeterminers(scan, i) > i || (i < scan.end && scan.tables.countedPronouns.get(scan.tokens, i) !== undefined)
  );
}

/** Whether the last figure was a count near enough that this one goes on its list. */
function isInList(draft: Draft, before: Draft | null): boolean {
  return before !== null && before.kind === "count" && draft.first - before.end <= LIST_REACH;
}

function closes(scan: Scan, i: number): boolean {
  return scan.tables.countedEnds.get(scan.tokens, i) !== undefined && !isParticle(scan, i, "of");
}
