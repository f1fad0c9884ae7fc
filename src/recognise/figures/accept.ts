import type { Candidate } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { isNamedItem } from "./named-item.ts";
import { skipDeterminers } from "./noun-phrase.ts";
import { isChange } from "./opening.ts";
import { endsBefore, isCapital, isParticle, isPunctuation, isWord, type Scan } from "./scan.ts";

/** Counts up to this are often written without counting anything: "the two", "on all fours". */
const SMALL = 12;

/** Digits from this on count something even where no noun follows. */
const TELLING = 10;

/** Between two figures of one list stand at most this many tokens. */
const LIST_REACH = 14;

/** "The number of … was eleven": the noun stands no further back than this. */
const SUBJECT_REACH = 7;

/** Whether a draft is a figure and no mere word: a count needs a noun, a hedge, or a verb that speaks of those counted. */
export function isAccepted(candidate: Candidate, draft: Draft): boolean {
  const { quantity, opening, scan } = candidate;
  if (draft.kind !== "count" || quantity.form === "vague" || quantity.form === "few") return true;
  const inWords = quantity.form === "words";
  if (inWords && quantity.low === 1 && quantity.high === 1) return isOneAlone(candidate, draft);
  if (inWords && opening.hedge?.loose && quantity.low <= SMALL) return false;
  if (draft.noun !== null || draft.unit !== null || draft.end > quantity.end) return true;
  if (opening.hedge !== null) return true;
  if (inWords && quantity.low <= SMALL && isPair(scan, draft.first)) return false;
  const speaks = verbFollows(scan, draft.end) || cueStands(scan, draft) || goesOnList(candidate, draft);
  if (quantity.form === "digits") return speaks || (quantity.low >= TELLING && !isIdentifier(candidate));
  return speaks || quantity.scale >= 1000;
}

/** Thousands without groups, and no verb that leads up to them, rather name than count: "Cd. 6352". */
function isIdentifier({ scan, quantity: { first, end, low } }: Candidate): boolean {
  if (low < 1000 || end > first + 1) return false;
  return first === scan.first || scan.tables.countingVerbs.get(scan.tokens, first - 1) === undefined;
}

/** "The two were friends": the number only points back. */
function isPair(scan: Scan, first: number): boolean {
  if (first === scan.first || scan.tables.countedDeterminers.get(scan.tokens, first - 1) === undefined) return false;
  return scan.tables.wholeOpeners.get(scan.tokens, first - 2) === undefined;
}

/** "One" counts only where the words stress it, or where what happened to one is said beside others. */
function isOneAlone({ scan, quantity, opening, counted }: Candidate, draft: Draft): boolean {
  const { first, end } = quantity;
  if (opening.hedge?.kind === "over" || isParticle(scan, end, "of")) return false;
  if (opening.hedge !== null || isParticle(scan, first - 1, "only")) return draft.noun !== null;
  const outcomeBefore = scan.tables.outcomes.get(scan.tokens, first - 1);
  if (outcomeBefore?.form === "active" || outcomeBefore?.form === "participle") return true;
  if (draft.noun !== null) return false;
  const isItem = isPunctuation(scan, first - 1) || isParticle(scan, first - 1, "and");
  const isNamed = isNamedItem(scan, first, counted) && isPunctuation(scan, end);
  return (isItem && verbFollows(scan, end) && isNear(draft, counted)) || isNamed || isCasualty(scan, end);
}

/** "(one) killed and two wounded". */
function isCasualty(scan: Scan, end: number): boolean {
  const outcome = end < scan.end ? scan.tables.outcomes.longest(scan.tokens, end, scan.end) : null;
  if (outcome === null || (outcome.value.form !== "participle" && outcome.value.form !== "state")) return false;
  return outcome.end >= scan.end || isPunctuation(scan, outcome.end) || isParticle(scan, outcome.end, "and");
}

/** "(twelve) were …", "(twelve) killed", "(twelve) of whom", "(twelve) more". */
function verbFollows(scan: Scan, end: number): boolean {
  if (end >= scan.end) return false;
  const { tokens, tables } = scan;
  if (tables.outcomeAuxiliaries.get(tokens, end) !== undefined && !isParticle(scan, end, "to")) return true;
  if (tables.outcomes.longest(tokens, end, scan.end) !== null) return true;
  if (tables.outcomeRelatives.get(tokens, end) !== undefined) return true;
  if (tables.ratioComparatives.get(tokens, end) !== undefined) return true;
  if (tables.totalsAfter.longest(tokens, end, scan.end) !== null) return true;
  return isParticle(scan, end, "of") && isPartitive(scan, end + 1);
}

/** "killed (twelve)", "a crew of (twelve)", "all but (twelve)", "of the (twelve), …", "the number was (twelve)". */
function cueStands(scan: Scan, { first, end }: Draft): boolean {
  const { tokens, tables } = scan;
  if (first === scan.first) return false;
  const outcome = tables.outcomes.get(tokens, first - 1);
  if (outcome !== undefined && outcome.form !== "noun") return true;
  if (isParticle(scan, first - 1, "of") && isGroup(scan, first - 2)) return true;
  if (endsBefore(scan, tables.bareCues, first)) return true;
  if (endsBefore(scan, tables.changeFrom, first) && (isParticle(scan, end, "to") || isChange(scan, first - 1)))
    return true;
  const isWhole = isParticle(scan, first - 2, "of") && tables.countedDeterminers.get(tokens, first - 1) !== undefined;
  if ((isWhole || isRemaining(scan, first)) && (isPunctuation(scan, end) || isParticle(scan, end, "only"))) return true;
  return tables.countingVerbs.get(tokens, first - 1) !== undefined && subjectCounts(scan, first);
}

/** "a crew (of twelve)", but not "one (of twelve)". */
function isGroup(scan: Scan, i: number): boolean {
  if (!isWord(scan, i) || isCapital(scan, i)) return false;
  return scan.tables.numeralWords.get(scan.tokens, i) === undefined;
}

/** "of the remaining (eight)". */
function isRemaining(scan: Scan, first: number): boolean {
  const { tokens, tables } = scan;
  const isPlain = tables.plainModifiers.get(tokens, first - 1) !== undefined;
  return isPlain && tables.countedDeterminers.get(tokens, first - 2) !== undefined && isParticle(scan, first - 3, "of");
}

/** "The number … was". */
function subjectCounts({ tokens, tables, first: start }: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(start, first - SUBJECT_REACH); at -= 1) {
    if (tables.countNouns.get(tokens, at) !== undefined) return true;
  }
  return false;
}

/** "of the men", "of them". */
function isPartitive(scan: Scan, i: number): boolean {
  if (skipDeterminers(scan, i) > i) return true;
  return i < scan.end && scan.tables.countedPronouns.get(scan.tokens, i) !== undefined;
}

/** "610 in the gale, (three) from fever": one more item of a list of counts. */
function goesOnList({ scan, counted, quantity }: Candidate, draft: Draft): boolean {
  if (!isNear(draft, counted)) return false;
  const { first, end } = draft;
  const isItem =
    isPunctuation(scan, first - 1) ||
    isNamedItem(scan, first, counted) ||
    isParticle(scan, first - 1, "and") ||
    isParticle(scan, first - 1, "only") ||
    scan.tables.outcomeAuxiliaries.get(scan.tokens, first - 1) === "other";
  if (end >= scan.end || isPunctuation(scan, end)) return isItem || quantity.form === "digits";
  return isItem && scan.tables.countedEnds.get(scan.tokens, end) !== undefined;
}

/** Whether the last count stands near enough for this one to go on its list. */
function isNear(draft: Draft, before: Draft | null): boolean {
  return before !== null && draft.first - before.end <= LIST_REACH;
}
