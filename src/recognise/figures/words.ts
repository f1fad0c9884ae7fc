import type { HedgeKind } from "../../values/figure.ts";
import { type Draft, measuredIn, phraseDraft } from "./draft.ts";
import { headAt, nounPhraseAt, skipDeterminers } from "./noun-phrase.ts";
import { hedgeAfter, type Opening } from "./opening.ts";
import { singularOf } from "./plural.ts";
import { Dated, isCapital, isHyphen, isParticle, isPunctuation, isWord, type Scan } from "./scan.ts";
import type { QuantifierWord, UnitWord } from "./tables.ts";

/** "not a single one", "none of them", "virtually no", "almost all". */
export function nothingAt(scan: Scan, i: number): Draft | null {
  const { tokens, tables, end } = scan;
  const all = tables.nearlyAll.longest(tokens, i, end);
  if (all !== null) return nearly(scan, i, all.end, 1, "share");
  const hardly = tables.nearlyNone.longest(tokens, i, end);
  if (hardly !== null) return nearly(scan, i, hardly.end, 0, isParticle(scan, hardly.end, "of") ? "share" : "count");
  const zero = tables.zeros.longest(tokens, i, end);
  if (zero === null || !isZero(scan, i, zero.end)) return null;
  const noun = nounPhraseAt(scan, zero.end, true);
  return { ...phraseDraft(i, zero.end, 0), noun, unit: noun === null ? null : noun.unit };
}

/** "none" stands for nobody only before "of", a verb or the end: not in "none other", "second to none". */
function isZero(scan: Scan, first: number, end: number): boolean {
  const { tokens, tables } = scan;
  if (end > first + 1) {
    const next = end < scan.end ? tables.ratioComparatives.get(tokens, end) : undefined;
    return next === undefined && !isParticle(scan, end, "only");
  }
  if (isParticle(scan, first - 1, "to")) return false;
  return isParticle(scan, end, "of") || (end < scan.end && tables.outcomeAuxiliaries.get(tokens, end) !== undefined);
}

function nearly(scan: Scan, first: number, end: number, x: number, kind: "share" | "count"): Draft {
  const noun = nounPhraseAt(scan, isParticle(scan, end, "of") ? end : skipDeterminers(scan, end));
  const hedge: HedgeKind = "nearly";
  const hedgeWords = { first, end: first + 1 };
  return { ...phraseDraft(first, end, x), kind, hedge, hedgeWords, noun, unit: noun === null ? null : noun.unit };
}

/** "many people", "most of the men", "the vast majority": a quantity without a number. */
export function quantifierAt(scan: Scan, i: number): Draft | null {
  const { tokens, tables } = scan;
  const match = tables.quantifiers.longest(tokens, i, scan.end);
  if (match === null || isCompared(scan, i, match.end)) return null;
  const { needs, low, high } = match.value;
  const end = quantifiedEnd(scan, match.end, match.value);
  if (end === null) return null;
  const unit = tables.figureUnits.longest(tokens, match.end, scan.end);
  if (unit?.value.kind === "duration") return fewUnits(scan, i, match.end, unit.value, unit.end);
  const limits = low === undefined || high === undefined ? null : { low, high };
  const noun = needs === "nothing" ? nounAfterOf(scan, match.end) : nounPhraseAt(scan, match.end, needs === "noun");
  const named = needs !== "plural" && isArticle(scan, i - 1) ? i - 1 : i;
  return { ...phraseDraft(named, end, null), kind: "indefinite", noun, unit: noun === null ? null : noun.unit, limits };
}

/** "the vast majority": the article belongs to the words. */
function isArticle(scan: Scan, i: number): boolean {
  return i >= scan.first && scan.tables.countedDeterminers.get(scan.tokens, i) !== undefined;
}

function nounAfterOf(scan: Scan, i: number) {
  return isParticle(scan, i, "of") ? nounPhraseAt(scan, i) : null;
}

/** "as many", "the most important": a comparison or a superlative. */
function isCompared(scan: Scan, first: number, end: number): boolean {
  const { tokens, tables } = scan;
  if (first === scan.first || end - first > 1) return false;
  if (tables.notBeforeQuantifier.get(tokens, first - 1) === undefined) return false;
  return !(
    tables.countedDeterminers.get(tokens, first - 1) && tables.quantifiers.get(tokens, first)?.high === undefined
  );
}

/** Where the words of the quantity end: at their noun, or at themselves. Null where what they need does not follow. */
function quantifiedEnd(scan: Scan, i: number, { needs }: QuantifierWord): number | null {
  const of = isParticle(scan, i, "of");
  if (needs === "nothing") return of ? (partitiveEnd(scan, i) ?? i) : i;
  if (of) return partitiveEnd(scan, i);
  if (needs === "of") return null;
  if (needs === "noun") return isWord(scan, i) && !isEnd(scan, i) ? (headAt(scan, i, true)?.at ?? i) + 1 : null;
  if (!isWord(scan, i) || scan.dated[i] === Dated.fixed) return null;
  const head = headAt(scan, i, false);
  return head === null || head.at - i > 3 ? null : head.at + 1;
}

function isEnd({ tokens, tables }: Scan, i: number): boolean {
  return tables.countedEnds.get(tokens, i) !== undefined;
}

/** "of the Soviet people", "of these people", "of them", "of those". */
function partitiveEnd(scan: Scan, of: number): number | null {
  const { tokens, tables } = scan;
  const at = skipDeterminers(scan, of + 1);
  const head = at < scan.end ? headAt(scan, at, false) : null;
  if (head !== null) return head.at + 1;
  const isPronoun = of + 1 < scan.end && tables.countedPronouns.get(tokens, of + 1) !== undefined;
  if (isPronoun) return of + 2;
  return at > of + 1 && isWord(scan, at) && !isEnd(scan, at) ? at + 1 : null;
}

/** "a few days", "several years": a length of time without a number. */
function fewUnits(scan: Scan, first: number, at: number, unit: UnitWord, end: number): Draft | null {
  const few = scan.tables.fewWords.longest(scan.tokens, first, scan.end);
  if (few === null || few.end !== at) return null;
  return { ...phraseDraft(first, end, null), ...measuredIn(unit), next: few.value.low };
}

/** "doubled", "twice as many", "threefold". */
export function factorAt(scan: Scan, opening: Opening, first: number): Draft | null {
  const { tokens, tables } = scan;
  if (opening.at >= scan.end) return null;
  const match = tables.multipliers.longest(tokens, opening.at, scan.end);
  if (match === null || isHyphen(scan, match.end) || isHyphen(scan, opening.at - 1)) return null;
  const { factor, comparing } = match.value;
  const more = tables.ratioComparatives.longest(tokens, match.end, scan.end);
  const compared = match.end < scan.end && tables.ratioComparators.get(tokens, match.end) !== undefined;
  if (comparing && !compared && more === null && (opening.hedge === null || isWord(scan, match.end))) return null;
  if (more === null && !comparing && endsIdiom(scan, match.end)) return null;
  const resolution = factor < 1 ? 0.2 : 1;
  const hedge = opening.hedge === null ? null : opening.hedge.kind;
  return {
    ...phraseDraft(first, more !== null && comparing ? more.end : match.end, factor),
    kind: "ratio",
    hedge,
    hedgeWords: opening.hedge,
    place: resolution,
    resolution,
    alternative: more?.value === "more" && comparing ? factor + 1 : null,
  };
}

/** "doubled back", "doubled up". */
function endsIdiom(scan: Scan, i: number): boolean {
  return i < scan.end && scan.tables.notAfterMultiplier.get(scan.tokens, i) !== undefined;
}

/** "almost a year", "for a decade", "a year and a half", "a day or two": one unit of time after an article. */
export function unitLengthAt(scan: Scan, opening: Opening, first: number, before: Draft | null): Draft | null {
  const { tokens, tables } = scan;
  const { at } = opening;
  if (!isParticle(scan, at, "article") || at + 1 >= scan.end) return null;
  const unit = tables.figureUnits.longest(tokens, at + 1, scan.end);
  if (unit === null || singularOf(scan, at + 1) !== null) return null;
  if (isCapital(scan, at + 1) || isHyphen(scan, unit.end)) return null;
  const more = tables.unitExtensions.longest(tokens, unit.end, scan.end);
  if (unit.value.kind !== "duration" && more === null) return null;
  const hedge = opening.hedge ?? (more === null ? hedgeAfter(scan, unit.end) : null);
  const cued = at > scan.first && tables.durationCues.get(tokens, at - 1) !== undefined;
  const shifted = unit.end < scan.end && tables.timeShifts.get(tokens, unit.end) !== undefined;
  if (more === null && hedge === null && !shifted && !(cued && closesLength(scan, unit.end))) return null;
  const isWeight = before?.kind === "measure" && before.unit === unit.value.unit;
  const { low, high } = more === null ? { low: 1, high: 1 } : more.value;
  const end = Math.max(unit.end, more === null ? 0 : more.end, hedge === null ? 0 : hedge.end);
  return {
    ...phraseDraft(first, end, low),
    ...measuredIn(unit.value),
    ...(isWeight ? { kind: "measure" as const } : {}),
    high,
    hedge: low < high ? "from-to" : (hedge?.kind ?? null),
    hedgeWords: hedge,
  };
}

/** Whether nothing follows that makes "a year" something else: "for a day of mourning", "for a month's pay". */
function closesLength(scan: Scan, i: number): boolean {
  if (i >= scan.end || isPunctuation(scan, i)) return true;
  return !isParticle(scan, i, "of") && scan.tables.countedEnds.get(scan.tokens, i) !== undefined;
}
