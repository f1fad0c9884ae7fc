import { TokenKind } from "../tokens.ts";
import type { Candidate } from "./candidate.ts";
import { plainDraft, withHedgeAfter } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { unitAt } from "./measure.ts";
import { nounPhraseAt, skipDeterminers } from "./noun-phrase.ts";
import { Dated, endsBefore, isCapital, isParticle, isPunctuation, pastHyphen, type Scan } from "./scan.ts";

/** "aged 58", "58 years old", "58-year-old", "Smith, 58, said". */
export function age(candidate: Candidate): Draft | null {
  const { scan, quantity, opening } = candidate;
  if (quantity.form === "fraction" || quantity.form === "vague") return null;
  const unit = unitAt(scan, pastHyphen(scan, quantity.end));
  const isTime = unit !== null && unit.value.kind === "duration";
  const mark = isTime ? scan.tables.ageMarks.longest(scan.tokens, pastHyphen(scan, unit.end), scan.end) : null;
  const named = isTime ? unit.value.unit : "year";
  if (mark !== null) return withHedgeAfter(scan, ageUpTo(candidate, mark.end, named));
  if (opening.aged) return withHedgeAfter(scan, ageUpTo(candidate, isTime ? unit.end : quantity.end, named));
  if (unit !== null) return null;
  const isAge = isAgeInApposition(candidate) || isAgeOf(candidate) || isLimit(candidate) || isAgeBand(candidate);
  return isAge ? ageUpTo(candidate, quantity.end, named) : null;
}

function ageUpTo(candidate: Candidate, end: number, unit: string | null): Draft {
  return { ...plainDraft(candidate), kind: "age", unit, end };
}

/** Nobody is older than this. */
const OLDEST = 115;

/** Up to this hour "at ten" is a time of day. */
const LAST_HOUR = 12;

/** "He was forty-six.", "when Maria was ten", "left school at fifteen, …". */
function isAgeOf({ scan, quantity, opening, first }: Candidate): boolean {
  const { tokens, tables } = scan;
  const { low, high, end } = quantity;
  if (low !== high || low > OLDEST || opening.hedge?.loose || first - 1 < scan.first) return false;
  const isClosed = end >= scan.end || isPunctuation(scan, end) || tables.countedEnds.get(tokens, end) !== undefined;
  if (!isClosed || isParticle(scan, end, "of")) return false;
  if (endsBefore(scan, tables.agePrepositions, first)) {
    if (quantity.form === "words" && low > LAST_HOUR) return true;
    return end < scan.end && tables.agedPronouns.get(tokens, end) !== undefined && low > LAST_HOUR;
  }
  let at = first - 1;
  while (at > scan.first && tables.outcomeAdverbs.get(tokens, at) !== undefined) at -= 1;
  if (isParticle(scan, at, "of")) return tables.agedPronouns.get(tokens, at - 1) !== undefined;
  if (tables.outcomeAuxiliaries.get(tokens, at) !== "passive") return false;
  if (end < scan.end && tables.ageFollowers.longest(tokens, end, scan.end) !== null) return true;
  if (tables.agedPronouns.get(tokens, at - 1) !== undefined) return true;
  return isCapital(scan, at - 1) && tables.figureClauseOpeners.get(tokens, at - 2) !== undefined;
}

/** "33 per cent were under fifteen, 40 per cent between fifteen and fifty": of people told off by age. */
function isAgeBand({ scan, quantity, opening, first, before }: Candidate): boolean {
  const { hedge, joiner } = opening;
  const isBand = joiner === "and" || hedge?.kind === "under" || (hedge?.kind === "over" && hedge.loose);
  if (!isBand || before === null || quantity.high === null || quantity.high > OLDEST) return false;
  if (before.kind !== "share" && before.kind !== "count") return false;
  if (nounPhraseAt(scan, quantity.end) !== null || isParticle(scan, quantity.end, "of")) return false;
  if (before.end === first) return true;
  if (scan.tables.outcomeAuxiliaries.get(scan.tokens, first - 1) !== "passive") return false;
  return first - before.end <= 2 || isPeople(scan, before.end, first - 1);
}

/** "Nineteen (of the dead) were over seventy", "two (men) were": no more than a word for people between number and verb. */
function isPeople(scan: Scan, from: number, verb: number): boolean {
  const { tokens, tables } = scan;
  const at = isParticle(scan, from, "of") ? skipDeterminers(scan, from + 1) : from;
  return at === verb - 1 && tables.personNouns.get(tokens, at) === true;
}

/** "children under five", "those over 65". */
function isLimit({ scan, quantity, opening, first }: Candidate): boolean {
  const { hedge } = opening;
  if (quantity.high === null || quantity.high > OLDEST || hedge === null || hedge.first !== first) return false;
  if (hedge.kind !== "under" && hedge.kind !== "over") return false;
  if (first <= scan.first || scan.tables.agedNouns.get(scan.tokens, first - 1) === undefined) return false;
  return nounPhraseAt(scan, quantity.end) === null;
}

/** "Mr Ngeno, 34, said": a small number between commas after a name, where no list goes on. */
function isAgeInApposition({ scan, quantity, first }: Candidate): boolean {
  const { tokens, end } = scan;
  const { low, form } = quantity;
  if (form !== "digits" || first !== quantity.first || low !== quantity.high || low < 1 || low > OLDEST) return false;
  if (!Number.isInteger(low) || first - 2 < scan.first || !tokens.is(first - 1, ",")) return false;
  if (scan.dated[first - 2] !== Dated.no || tokens.kind(first - 2) !== TokenKind.word) return false;
  if (tokens.shape(first - 2) === 0 || quantity.end >= end || !tokens.is(quantity.end, ",")) return false;
  const next = quantity.end + 1;
  return next >= end || (tokens.kind(next) === TokenKind.word && !tokens.is(next + 1, ","));
}
