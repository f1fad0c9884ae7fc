import { age } from "./age.ts";
import { type Candidate, plainDraft, withHedgeAfter } from "./candidate.ts";
import { type Draft, scaledBy } from "./draft.ts";
import { measured, money, rate } from "./measure.ts";
import { changed, multiple } from "./multiple.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { singularOf } from "./plural.ts";
import type { Quantity } from "./quantity.ts";
import { endsBefore, isHyphen, isParticle, pastHyphen, type Scan } from "./scan.ts";
import { isJoinedBefore, isNamedUnit, isTrap } from "./traps.ts";

/**
 * What a quantity is by the words after it, tried from the most telling on. Null for a number that is no figure:
 * a label, a time of day, so many occasions.
 */
export function classify(candidate: Candidate): Draft | null {
  const { scan, quantity } = candidate;
  if (isNamedUnit(candidate) || (candidate.currency === null && isJoinedBefore(scan, quantity.first))) return null;
  if (candidate.currency !== null) return withHedgeAfter(scan, money(candidate, candidate.currency));
  const special =
    percentage(candidate) ?? multiple(candidate) ?? age(candidate) ?? measured(candidate) ?? fraction(candidate);
  if (special !== null) return special;
  if (isParticle(scan, quantity.end, "times") || isTrap(candidate)) return null;
  return counted(candidate);
}

/** "31 per cent", "percentage points". */
function percentage(candidate: Candidate): Draft | null {
  const { scan, quantity, first } = candidate;
  const percent = scan.tables.percents.longest(scan.tokens, pastHyphen(scan, quantity.end), scan.end);
  if (percent === null) return null;
  const { divisor, unit } = percent.value;
  const ofChange = unit !== null || endsBefore(scan, scan.tables.changeBy, first);
  const whole: Draft = { ...plainDraft(candidate), end: percent.end, kind: "share", unit, inWords: false, ofChange };
  return withNoun(scan, withHedgeAfter(scan, scaledBy(whole, 1 / divisor)));
}

/** "half the men", "a third of them"; "half as many" and "a fifth larger" are ratios. */
function fraction(candidate: Candidate): Draft | null {
  const { scan, quantity, first } = candidate;
  if (quantity.form !== "fraction") return null;
  const larger = scan.tables.ratioComparatives.longest(scan.tokens, quantity.end, scan.end);
  if (larger !== null) return changed(candidate, larger.value, larger.end);
  if (isParticle(scan, quantity.end, "as")) return { ...plainDraft(candidate), kind: "ratio", inWords: false };
  const ofChange = endsBefore(scan, scan.tables.changeBy, first);
  return withNoun(scan, withHedgeAfter(scan, { ...plainDraft(candidate), kind: "share", ofChange }));
}

/** A count of what the noun after it names, or of nothing that is named. */
function counted(candidate: Candidate): Draft {
  const { scan, quantity } = candidate;
  const compound = isHyphen(scan, quantity.end)
    ? scan.tables.compoundUnits.get(scan.tokens, quantity.end + 1)
    : undefined;
  if (compound !== undefined) return { ...plainDraft(candidate), unit: compound };
  const draft = withHedgeAfter(scan, plainDraft(candidate));
  const noun = nounPhraseAt(scan, pastQuotation(scan, draft), quantity.low === 1 && quantity.high === 1);
  const unit = noun === null ? predicate(scan, draft.end) : noun.unit;
  const named = unit === null ? draft : { ...draft, noun, unit };
  return rate(scan, noun === null ? named : likelier(quantity, named), noun === null ? draft.end : noun.head + 1);
}

/** Where the noun of a figure begins: after the mark where the figure alone is quoted ("no more than sixty" prisoners). */
function pastQuotation({ tokens, first: start }: Scan, { first, end }: Draft): number {
  if (first === start || !'"\u201c\u201e\u00ab'.includes(tokens.at(first - 1))) return end;
  return '"\u201d\u201c\u00bb'.includes(tokens.at(end)) ? end + 1 : end;
}

/** "41 were men", "23 of them women": the noun that is said of those counted. */
function predicate(scan: Scan, end: number): string | null {
  const { tokens, tables } = scan;
  const isVerb = end < scan.end && tables.outcomeAuxiliaries.get(tokens, end) === "passive";
  const isThem = isParticle(scan, end, "of") && tables.countedPronouns.get(tokens, end + 1) !== undefined;
  const at = isVerb ? end + 1 : end + 2;
  if ((!isVerb && !isThem) || at >= scan.end || tables.outcomes.get(tokens, at) !== undefined) return null;
  return singularOf(scan, at);
}

/** A lone "1.234" before people or things that come whole is read with the point as a mark of thousands. */
function likelier({ otherwise }: Quantity, draft: Draft): Draft {
  return otherwise === undefined ? draft : { ...draft, low: otherwise, high: otherwise, place: 1, resolution: 1 };
}

/** The noun a share is taken of: "a third of the men". */
function withNoun(scan: Scan, draft: Draft): Draft {
  const noun = isParticle(scan, draft.end, "of") ? nounPhraseAt(scan, draft.end, true) : null;
  return noun === null || draft.unit !== null ? draft : { ...draft, noun, unit: noun.unit };
}
