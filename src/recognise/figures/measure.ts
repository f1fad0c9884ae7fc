import { readNumeral } from "../numerals.ts";
import { TokenKind } from "../tokens.ts";
import type { Candidate } from "./candidate.ts";
import { plainDraft, withHedgeAfter } from "./candidate.ts";
import { type Draft, measuredIn } from "./draft.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { singularOf } from "./plural.ts";
import { Dated, isHyphen, isParticle, isPunctuation, isWord, particleAt, pastHyphen, type Scan } from "./scan.ts";
import type { UnitWord } from "./tables.ts";

/** From so many on, "foot" are soldiers. */
const TROOPS = 100;

/** "20 years", "two-year", "300 km", "3 million roubles", "half a century". */
export function measured(candidate: Candidate): Draft | null {
  const { scan } = candidate;
  const at = unitStart(candidate);
  const unit = unitAt(scan, at);
  if (unit === null || isApart(candidate, at, unit.value) || isTroops(candidate, at, unit.value)) return null;
  if (isModifier(candidate, at, unit.end) || isSomeDay(candidate, unit.value, unit.end)) return null;
  const measure = isWeight(candidate, unit.value, unit.end) ? { kind: "measure" as const } : {};
  const whole = { ...plainDraft(candidate), ...measuredIn(unit.value), ...measure, end: unit.end, inWords: false };
  const draft = extended(scan, whole);
  return rate(scan, withHedgeAfter(scan, draft), draft.end);
}

/** "One day he left": a single unit of time is a length only where the words around it measure. */
function isSomeDay({ scan, quantity, opening, before }: Candidate, unit: UnitWord, end: number): boolean {
  const { tokens, tables } = scan;
  const { first, low, high, form } = quantity;
  if (unit.kind !== "duration" || form !== "words" || low !== 1 || high !== 1 || opening.hedge !== null) return false;
  if (isHyphen(scan, end - 2) || (before?.kind === "duration" && first - before.end <= 2)) return false;
  if (end < scan.end && tables.timeShifts.get(tokens, end) !== undefined) return false;
  if (first === scan.first) return true;
  const isCued =
    tables.durationCues.get(tokens, first - 1) !== undefined ||
    tables.whereOpeners.get(tokens, first - 1) !== undefined;
  return !isCued && !isParticle(scan, first - 1, "only");
}

/** "1,900 foot and 2,700 horse": nothing that long is measured in the singular without a hyphen. */
function isTroops({ scan, quantity }: Candidate, at: number, unit: UnitWord): boolean {
  return unit.kind === "measure" && unit.troops === true && quantity.low >= TROOPS && !isHyphen(scan, at - 1);
}

/** "5d." is a sum only where it touches its digits, and "20s." may be an age; other money never touches them. */
function isApart({ scan, quantity }: Candidate, at: number, unit: UnitWord): boolean {
  if (unit.kind !== "money") return false;
  const touches = quantity.form === "digits" && scan.tokens.touches(at);
  if (unit.attached) return !touches || (quantity.low >= 20 && quantity.low % 10 === 0);
  return touches;
}

/** "two pounds of bread", and "one pound" after it. */
function isWeight({ scan, before }: Candidate, unit: UnitWord, end: number): boolean {
  if (unit.kind !== "money" || unit.weight !== true) return false;
  return isParticle(scan, end, "of") || (before?.kind === "measure" && before.unit === unit.unit);
}

/** "four months and a half". */
function extended(scan: Scan, draft: Draft): Draft {
  const more = draft.end < scan.end ? scan.tables.unitExtensions.longest(scan.tokens, draft.end, scan.end) : null;
  if (more === null || more.value.low !== more.value.high || draft.low === null || draft.low !== draft.high)
    return draft;
  const value = draft.low - 1 + more.value.low;
  return { ...draft, end: more.end, low: value, high: value, place: 0.1, resolution: 0.1, round: false };
}

/** Where the unit begins: after the number, a hyphen, "of a" ("a quarter of a century"), or adjectives. */
function unitStart({ scan, quantity }: Candidate): number {
  if (quantity.form === "fraction") {
    const at = isParticle(scan, quantity.end, "of") ? quantity.end + 1 : pastHyphen(scan, quantity.end);
    return isParticle(scan, at, "article") ? at + 1 : isHyphen(scan, quantity.end) ? at : scan.end;
  }
  if (quantity.form === "vague" && isParticle(scan, quantity.end, "of")) return quantity.end + 1;
  const at = pastHyphen(scan, quantity.end);
  if (at > quantity.end || unitAt(scan, at) !== null) return at;
  const noun = nounPhraseAt(scan, quantity.end);
  return noun === null || noun.whole !== null ? at : noun.head;
}

export function unitAt(scan: Scan, i: number) {
  return isWord(scan, i) || isPunctuation(scan, i) ? scan.tables.figureUnits.longest(scan.tokens, i, scan.end) : null;
}

/** "100 foot soldiers", "two second homes": a unit in the singular before a noun, after a number that is not one. */
function isModifier({ scan, quantity }: Candidate, at: number, end: number): boolean {
  if (quantity.low === 1 || isHyphen(scan, at - 1) || quantity.form === "fraction") return false;
  if (singularOf(scan, at) !== null || scan.tokens.touches(at)) return false;
  const next = end < scan.end ? singularOf(scan, end) : null;
  return next !== null || scan.tables.figureOrdinals.get(scan.tokens, at) !== undefined;
}

export function money(candidate: Candidate, unit: string): Draft {
  return rate(candidate.scan, { ...plainDraft(candidate), kind: "money", unit }, candidate.quantity.end);
}

/** "40 a day", "£3 per ton", "5 per 1,000": the figure as a rate where one of these follows token `end`. */
export function rate(scan: Scan, draft: Draft, end: number): Draft {
  const found = rateAfter(scan, end);
  if (found === null) return draft;
  return { ...draft, kind: "rate", per: found.per, end: end === draft.end ? found.end : draft.end, taken: found.end };
}

/** What the figure before token `end` is a rate per, and the token after that. */
function rateAfter(scan: Scan, end: number): { readonly per: string; readonly end: number } | null {
  const { tokens, tables } = scan;
  const joint = particleAt(scan, end);
  if (joint === null || isHyphen(scan, end - 1)) return null;
  const at = joint.end;
  if (joint.value === "per") {
    const numeral = readNumeral(tokens, at, scan.language, scan.end);
    const stop = numeral === null ? at + 1 : numeral.end;
    if (numeral === null && !isWord(scan, at)) return null;
    return { end: stop, per: tokens.slice(at, stop) };
  }
  if (joint.value !== "article" && joint.value !== "each" && joint.value !== "every") return null;
  const unit = unitAt(scan, at);
  if (unit === null || scan.dated[end] !== Dated.no || tokens.kind(at) !== TokenKind.word) return null;
  const isTime = unit.value.kind === "duration" || joint.value === "each";
  const isLater = unit.end < scan.end && tables.notAfterRate.longest(tokens, unit.end, scan.end)?.value === true;
  if (!isTime || isLater || singularOf(scan, at) !== null) return null;
  return { end: unit.end, per: unit.value.unit };
}
