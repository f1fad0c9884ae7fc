import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase } from "./amounts.ts";
import { endsWithPhrase, firstPhrase, lastPhrase } from "./gap.ts";
import { isApposition, restates } from "./restatement.ts";
import { isJoined } from "./series.ts";

/** "is" is said to be `multiple` times "of". */
export interface Multiple {
  readonly multiple: FigureMention;
  readonly is: FigureMention;
  readonly of: FigureMention;
}

/** From an amount to the ratio that is said of it, and from the ratio to what it is compared with, in tokens. */
const BEFORE = 6;
const AFTER = 5;
/** From an amount, over what is said of it, to the ratio; from the ratio to a named baseline; from the mark to the number in it. */
const PREDICATE = 12;
const BASELINE = 14;
const CLAUSE = 6;

/** Every ratio of a passage whose two amounts the words name. */
export function multiplesIn(prose: Prose, passage: Passage): readonly Multiple[] {
  const { amounts } = passage;
  return passage.ratios.flatMap((multiple) => {
    const is = amounts.filter((amount) => amount.end <= multiple.first).at(-1);
    const of = amounts.find((amount) => amount.first >= multiple.end);
    const pair = lastPair(prose, passage, multiple) ?? matched(prose, passage, multiple);
    if (pair !== null) return [pair];
    if (is === undefined || of === undefined || is.figure.kind !== of.figure.kind) return [];
    const isPair =
      (isSaidOf(prose, is, multiple) && isComparedWith(prose, multiple, of)) ||
      (saysAgain(prose, passage, is, multiple) && isBaseline(prose, passage, multiple, { is, of }));
    return isPair ? [{ multiple, is, of }] : [];
  });
}

/**
 * "They voted £28,000; the work took £84,000, or three times as much": nothing follows that it is compared with. The
 * noun of the second may be left out: "the north lost 3,000 men and the south 12,000, four times as many".
 */
function lastPair(prose: Prose, passage: Passage, multiple: FigureMention): Multiple | null {
  const [of, is] = passage.amounts.filter((amount) => amount.end <= multiple.first).slice(-2);
  if (of === undefined || is === undefined || !isSameThing(prose, passage, of, is)) return null;
  return restates(prose, is, multiple) && closesComparison(prose, passage, multiple) ? { multiple, is, of } : null;
}

/** Whether two amounts have one noun, or the second leaves it out in the same list. */
function isSameThing(prose: Prose, passage: Passage, a: FigureMention, b: FigureMention): boolean {
  if (a.unit !== null && a.unit === b.unit) return true;
  if (a.figure.kind !== "count" || b.figure.kind !== "count" || b.counted !== null || b.unit !== null) return false;
  const isNamed = a.unit !== null || a.frame.outcome !== null;
  return isNamed && passage.amounts.length === 2 && isJoined(prose, a.end, b.first);
}

/** "With 600 guns against 150 they had four times as many", "Against 3,000 rebels stood 12,000 men, four times their number". */
function matched(prose: Prose, passage: Passage, multiple: FigureMention): Multiple | null {
  const { tokens, language } = prose;
  const [a, b, ...more] = passage.amounts;
  if (a === undefined || b === undefined || more.length > 0 || b.end > multiple.first) return null;
  const opens = language.tables.oppositions.get(tokens, a.first - 1) === true;
  if (opens && a.first - 1 === passage.sentence.first) {
    const number = language.tables.theirNumber.longest(tokens, multiple.end, passage.sentence.end);
    const isClosed = number !== null && tokens.kind(number.end) === TokenKind.punctuation;
    return isClosed && restates(prose, b, multiple) ? { multiple, is: b, of: a } : null;
  }
  const isOpposed =
    language.tables.oppositions.get(tokens, b.first - 1) === true && endOfPhrase(prose, a) === b.first - 1;
  if (!isOpposed || b.counted !== null || !closesComparison(prose, passage, multiple)) return null;
  return firstMark(prose, b.end, multiple.first) === null ? { multiple, is: a, of: b } : null;
}

/** Whether the last words about an amount end in a mark, and the ratio says the amount again after it. */
function saysAgain(prose: Prose, passage: Passage, amount: FigureMention, multiple: FigureMention): boolean {
  const from = endOfPhrase(prose, amount);
  if (multiple.first <= from || multiple.first - from > PREDICATE) return false;
  if (passage.figures.some((f) => f.first >= from && f.end <= multiple.first)) return false;
  const at = firstMark(prose, from, multiple.first);
  return at !== null && isApposition(prose, at, multiple.first);
}

/**
 * Whether the amount after a ratio is the one it compares with: "the monthly average of 96 millimetres", "the usual 60
 * centimetres", or, after a mark, "as in February, when there were 310", "the old one, which measured 210 metres".
 */
function isBaseline(
  prose: Prose,
  passage: Passage,
  multiple: FigureMention,
  { is, of }: Pick<Multiple, "is" | "of">,
): boolean {
  const { tokens, language } = prose;
  if (of.first - multiple.end > BASELINE || (of.unit !== null && of.unit !== is.unit)) return false;
  if (passage.figures.some((f) => f.first >= multiple.end && f.end <= of.first)) return false;
  const mark = firstMark(prose, multiple.end, of.first);
  const closes = closesAfter(prose, passage, of);
  if (mark !== null)
    return (closes || (of.unit === null && isLast(passage, of))) && isSaidThere(prose, mark, multiple, of);
  if (!closes) return false;
  const norm = lastPhrase(language.tables.norms, tokens, multiple.end, of.first);
  return norm !== null && of.first - norm.end <= 1 && opensWithDefinite(prose, multiple.end);
}

/** "as in 1912, when 2,100 (had come out)": nothing else is counted after it. */
function isLast({ figures }: Passage, amount: FigureMention): boolean {
  return figures.at(-1) === amount;
}

/** "as in February, (when there were) 310": a comparison, a mark, and a clause about what it is compared with. */
function isSaidThere(prose: Prose, mark: number, multiple: FigureMention, of: FigureMention): boolean {
  const { tokens, language } = prose;
  if (!tokens.is(mark, ",") || firstMark(prose, mark + 1, of.first) !== null || of.first - mark > CLAUSE) return false;
  const compared = language.tables.comparisons.longest(tokens, multiple.end, mark);
  return compared !== null && language.tables.baselines.get(tokens, mark + 1) === true;
}

function opensWithDefinite({ tokens, language }: Prose, at: number): boolean {
  return language.tables.articles.get(tokens, at) === true;
}

/** Whether a mark follows an amount: no more is said of it. */
function closesAfter(prose: Prose, passage: Passage, amount: FigureMention): boolean {
  const end = endOfPhrase(prose, amount);
  return end >= passage.sentence.end || prose.tokens.kind(end) === TokenKind.punctuation;
}

/** The first mark in tokens [from, to), or null. */
function firstMark({ tokens }: Prose, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (tokens.kind(at) === TokenKind.punctuation) return at;
  return null;
}

/** "Three times more", "four times fewer", "half as many again": the figure itself ends in a comparison. */
function endsCompared({ tokens, language }: Prose, { first, end }: FigureMention): boolean {
  return endsWithPhrase(language.tables.ratioComparatives, tokens, first, end) !== null;
}

/** Whether "n times fewer" is said: the amount is the other one divided by n. */
export function isFewer({ tokens, language }: Prose, multiple: FigureMention): boolean {
  const { first, end, figure } = multiple;
  return (
    (figure.number.low ?? 0) > 1 && language.tables.ratioComparatives.get(tokens, end - 1) === "less" && end - 1 > first
  );
}

/** Whether "as much" and the end of a clause follow a ratio. */
function closesComparison(prose: Prose, passage: Passage, multiple: FigureMention): boolean {
  const { tokens, language } = prose;
  const limit = passage.sentence.end;
  const comparison = language.tables.bareComparisons.longest(tokens, multiple.end, limit);
  const end = comparison?.end ?? multiple.end;
  if (comparison === null && !endsCompared(prose, multiple)) return false;
  return end >= limit || tokens.kind(end) === TokenKind.punctuation;
}

/** Whether a comma, a bracket or "was" alone stands between the amount's noun and the ratio. */
function isSaidOf(prose: Prose, amount: FigureMention, multiple: FigureMention): boolean {
  const { tokens, language } = prose;
  const from = endOfPhrase(prose, amount);
  if (multiple.first - from > BEFORE) return false;
  const restated = firstPhrase(language.tables.restatements, tokens, from, multiple.first);
  const equated = firstPhrase(language.tables.equalities, tokens, from, multiple.first);
  return (restated ?? equated) !== null;
}

/** Whether the words before the second amount say that it is what the first is compared with. */
function isComparedWith(prose: Prose, multiple: FigureMention, amount: FigureMention): boolean {
  if (amount.first - multiple.end > AFTER) return false;
  let end = amount.first;
  while (end > multiple.end && prose.language.tables.definites.get(prose.tokens, end - 1) === true) end -= 1;
  if (end === multiple.end) return end < amount.first;
  return endsWithPhrase(prose.language.tables.comparisons, prose.tokens, multiple.end, end) !== null;
}
