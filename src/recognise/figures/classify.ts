import { readNumeral } from "../numerals.ts";
import { TokenKind } from "../tokens.ts";
import { type Draft, draftOf, measuredIn, scaledBy } from "./draft.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { hedgeAfter, type Opening } from "./opening.ts";
import { singularOf } from "./plural.ts";
import type { Quantity } from "./quantity.ts";
import {
  Dated,
  endsBefore,
  isHyphen,
  isParticle,
  isPunctuation,
  isWord,
  particleAt,
  pastHyphen,
  type Scan,
} from "./scan.ts";
import { isTrap } from "./traps.ts";

/** A number with what stands around it, as it is being classified. */
export interface Candidate {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly opening: Opening;
  /** Where the figure begins: at its hedge, its currency, or its number. */
  readonly first: number;
  /** The unit that a mark before the number gives: "£". */
  readonly currency: string | null;
}

/**
 * What a quantity is by the words after it, tried from the most telling on. Null for a number that is no figure:
 * a label, a time of day, so many occasions.
 */
export function classify(candidate: Candidate): Draft | null {
  const { scan, quantity } = candidate;
  if (candidate.currency !== null) return withHedgeAfter(scan, money(candidate, candidate.currency));
  const special = share(candidate) ?? multiple(candidate) ?? age(candidate) ?? measured(candidate);
  if (special !== null) return special;
  if (isParticle(scan, quantity.end, "times") || isTrap(candidate)) return null;
  return counted(candidate);
}

function plain({ quantity, first, opening }: Candidate): Draft {
  return draftOf(quantity, first, opening.hedge);
}

/** Adds a hedge that follows the figure, unless one stands before it. */
function withHedgeAfter(scan: Scan, draft: Draft): Draft {
  const hedge = hedgeAfter(scan, draft.end);
  if (hedge === null) return draft;
  const clashes = hedge.kind === "at-least" || hedge.kind === "at-most";
  if (clashes && readNumeral(scan.tokens, hedge.end, scan.language, scan.end) !== null) return draft;
  const end = hedge.end;
  return draft.hedge === null ? { ...draft, end, hedge: hedge.kind, hedgeWords: hedge } : { ...draft, end };
}

/** "31 per cent", "half", "percentage points". */
function share(candidate: Candidate): Draft | null {
  const { scan, quantity, first } = candidate;
  const percent = scan.tables.percents.longest(scan.tokens, pastHyphen(scan, quantity.end), scan.end);
  const ofChange = endsBefore(scan, scan.tables.changeBy, first);
  if (percent !== null && percent.end <= scan.end) {
    const { divisor, unit } = percent.value;
    const draft = scaledBy({ ...plain(candidate), end: percent.end, kind: "share", unit, inWords: false }, 1 / divisor);
    return withNoun(scan, withHedgeAfter(scan, { ...draft, ofChange: ofChange || unit !== null }));
  }
  if (quantity.form !== "fraction") return null;
  const larger = scan.tables.ratioComparatives.longest(scan.tokens, quantity.end, scan.end);
  if (larger !== null) return changed(candidate, larger.value, larger.end);
  return withNoun(scan, withHedgeAfter(scan, { ...plain(candidate), kind: "share", ofChange }));
}

/** "half as many again", "a fifth larger", "a third fewer": so many times what it is compared with. */
function changed(candidate: Candidate, way: "more" | "less" | "again", end: number): Draft | null {
  const draft = plain(candidate);
  const { low, high } = draft;
  if (low === null || high === null) return null;
  const [from, to] = way === "less" ? [1 - high, 1 - low] : [1 + low, 1 + high];
  return { ...draft, end, kind: "ratio", low: from, high: to, inWords: false, place: 0.1, resolution: 0.1 };
}

/** "six times more", "by about 12 times", "12-fold", "a factor of three", "ten to one". */
function multiple(candidate: Candidate): Draft | null {
  const { scan, quantity, first } = candidate;
  const { tables, tokens } = scan;
  if (quantity.form === "fraction" || quantity.low < 1) return null;
  const ratio: Draft = { ...plain(candidate), kind: "ratio" };
  const fold = particleAt(scan, pastHyphen(scan, quantity.end));
  if (fold?.value === "fold") return { ...ratio, end: fold.end };
  const outnumbers = isParticle(scan, quantity.end, "to") && isOne(scan, quantity.end + 1);
  if (outnumbers && endsBefore(scan, tables.ratioCues, first)) return { ...ratio, end: quantity.end + 2 };
  if (fold?.value !== "times" || isHyphen(scan, quantity.end)) return null;
  const more = tables.ratioComparatives.longest(tokens, fold.end, scan.end);
  const comparedWith = fold.end < scan.end && tables.ratioComparators.get(tokens, fold.end) !== undefined;
  const draft = { ...ratio, end: fold.end };
  if (more !== null) {
    const isSingle = more.value === "more" && quantity.low === quantity.high;
    const noun = nounPhraseAt(scan, more.end);
    const unit = noun === null ? null : noun.unit;
    return { ...draft, end: more.end, alternative: isSingle ? quantity.low + 1 : null, noun, unit };
  }
  return comparedWith || endsBefore(scan, tables.ratioCues, first) ? draft : null;
}

function isOne(scan: Scan, i: number): boolean {
  const numeral = i < scan.end ? readNumeral(scan.tokens, i, scan.language, scan.end) : null;
  return numeral !== null && numeral.value === 1 && numeral.end === i + 1;
}

/** "aged 58", "58 years old", "58-year-old", "Smith, 58, said". */
function age(candidate: Candidate): Draft | null {
  const { scan, quantity, opening } = candidate;
  if (quantity.form === "fraction" || quantity.form === "vague") return null;
  const unit = unitAt(scan, pastHyphen(scan, quantity.end));
  const isTime = unit !== null && unit.value.kind === "duration";
  const mark = isTime ? scan.tables.ageMarks.longest(scan.tokens, pastHyphen(scan, unit.end), scan.end) : null;
  const draft: Draft = { ...plain(candidate), kind: "age", unit: isTime ? unit.value.unit : "year" };
  if (mark !== null) return withHedgeAfter(scan, { ...draft, end: mark.end });
  if (opening.aged) return withHedgeAfter(scan, { ...draft, end: isTime ? unit.end : quantity.end });
  return isAgeInApposition(candidate) ? draft : null;
}

/** "Mr Ngeno, 34, said": a small number between commas after a name, where no list goes on. */
function isAgeInApposition({ scan, quantity, first }: Candidate): boolean {
  const { tokens, end } = scan;
  const { low, form } = quantity;
  if (form !== "digits" || first !== quantity.first || low !== quantity.high || low < 1 || low > 115) return false;
  if (!Number.isInteger(low) || first - 2 < scan.first || !tokens.is(first - 1, ",")) return false;
  if (scan.dated[first - 2] !== Dated.no || tokens.kind(first - 2) !== TokenKind.word) return false;
  if (tokens.shape(first - 2) === 0 || quantity.end >= end || !tokens.is(quantity.end, ",")) return false;
  const next = quantity.end + 1;
  return next >= end || (tokens.kind(next) === TokenKind.word && !tokens.is(next + 1, ","));
}

/** "20 years", "two-year", "300 km", "3 million roubles", "half a century". */
function measured(candidate: Candidate): Draft | null {
  const { scan, quantity } = candidate;
  const at = unitStart(candidate);
  const unit = unitAt(scan, at);
  if (unit === null || (quantity.form === "digits" && scan.tokens.touches(at) && unit.value.kind === "money"))
    return null;
  if (isModifier(candidate, at, unit.end)) return null;
  const draft = { ...plain(candidate), ...measuredIn(unit.value), end: unit.end, inWords: false };
  return rate(scan, withHedgeAfter(scan, draft), unit.end);
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

function unitAt(scan: Scan, i: number) {
  return isWord(scan, i) || isPunctuation(scan, i) ? scan.tables.figureUnits.longest(scan.tokens, i, scan.end) : null;
}

/** "100 foot soldiers", "two second homes": a unit in the singular before a noun, after a number that is not one. */
function isModifier({ scan, quantity }: Candidate, at: number, end: number): boolean {
  if (quantity.low === 1 || isHyphen(scan, at - 1) || quantity.form === "fraction") return false;
  if (singularOf(scan.tokens, at, scan.language) !== null || scan.tokens.touches(at)) return false;
  const next = end < scan.end ? singularOf(scan.tokens, end, scan.language) : null;
  return next !== null || scan.tables.figureOrdinals.get(scan.tokens, at) !== undefined;
}

function money(candidate: Candidate, unit: string): Draft {
  return rate(candidate.scan, { ...plain(candidate), kind: "money", unit }, candidate.quantity.end);
}

/** A count of what the noun after it names, or of nothing that is named. */
function counted(candidate: Candidate): Draft {
  const { scan, quantity } = candidate;
  const compound = isHyphen(scan, quantity.end)
    ? scan.tables.compoundUnits.get(scan.tokens, quantity.end + 1)
    : undefined;
  if (compound !== undefined) return { ...plain(candidate), unit: compound };
  const draft = withHedgeAfter(scan, plain(candidate));
  const noun = nounPhraseAt(scan, draft.end, quantity.low === 1 && quantity.high === 1);
  const named = noun === null ? draft : { ...draft, noun, unit: noun.unit };
  return rate(scan, { ...named, ...likelier(quantity, noun !== null) }, noun === null ? draft.end : noun.head + 1);
}

/** A lone "1.234" before people or things that come whole is read with the point as a mark of thousands. */
function likelier({ otherwise }: Quantity, hasNoun: boolean): Partial<Draft> {
  if (otherwise === undefined || !hasNoun) return {};
  return { low: otherwise, high: otherwise, place: 1, resolution: 1 };
}

/** The noun a share is taken of: "a third of the men". */
function withNoun(scan: Scan, draft: Draft): Draft {
  const noun = isParticle(scan, draft.end, "of") ? nounPhraseAt(scan, draft.end, true) : null;
  return noun === null || draft.unit !== null ? draft : { ...draft, noun, unit: noun.unit };
}

/** "40 a day", "£3 per ton", "5 per 1,000": the figure as a rate where one of these follows token `end`. */
function rate(scan: Scan, draft: Draft, end: number): Draft {
  const { tokens, tables } = scan;
  const joint = particleAt(scan, end);
  if (joint === null || isHyphen(scan, end - 1)) return draft;
  const at = joint.end;
  if (joint.value === "per") {
    const numeral = readNumeral(tokens, at, scan.language, scan.end);
    const stop = numeral === null ? at + 1 : numeral.end;
    if (numeral === null && !isWord(scan, at)) return draft;
    return { ...draft, kind: "rate", end: stop, per: tokens.slice(at, stop) };
  }
  if (joint.value !== "article" && joint.value !== "each" && joint.value !== "every") return draft;
  const unit = unitAt(scan, at);
  if (unit === null || scan.dated[end] !== Dated.no || tokens.kind(at) !== TokenKind.word) return draft;
  const isTime = unit.value.kind === "duration" || joint.value === "each";
  const isLater = unit.end < scan.end && tables.notAfterRate.get(tokens, unit.end) !== undefined;
  if (!isTime || isLater || singularOf(tokens, at, scan.language) !== null) return draft;
  return { ...draft, kind: "rate", end: unit.end, per: unit.value.unit };
}
