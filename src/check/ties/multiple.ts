import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase } from "./amounts.ts";
import { endsWithPhrase, firstPhrase } from "./gap.ts";
import { restates } from "./restatement.ts";

/** "is" is said to be `multiple` times "of". */
export interface Multiple {
  readonly multiple: FigureMention;
  readonly is: FigureMention;
  readonly of: FigureMention;
}

/** From an amount to the ratio that is said of it, and from the ratio to what it is compared with, in tokens. */
const BEFORE = 6;
const AFTER = 5;

/** Every ratio of a passage that stands between the two amounts it compares. */
export function multiplesIn(prose: Prose, passage: Passage): readonly Multiple[] {
  const { amounts } = passage;
  return passage.ratios.flatMap((multiple) => {
    const is = amounts.filter((amount) => amount.end <= multiple.first).at(-1);
    const of = amounts.find((amount) => amount.first >= multiple.end);
    const pair = lastPair(prose, passage, multiple);
    if (pair !== null) return [pair];
    if (is === undefined || of === undefined || is.figure.kind !== of.figure.kind) return [];
    return isSaidOf(prose, is, multiple) && isComparedWith(prose, multiple, of) ? [{ multiple, is, of }] : [];
  });
}

/** "They voted £28,000; the work took £84,000, or three times as much": nothing follows that it is compared with. */
function lastPair(prose: Prose, passage: Passage, multiple: FigureMention): Multiple | null {
  const [of, is] = passage.amounts.filter((amount) => amount.end <= multiple.first).slice(-2);
  if (of === undefined || is === undefined || of.unit === null || of.unit !== is.unit) return null;
  return restates(prose, is, multiple) && closesComparison(prose, passage, multiple) ? { multiple, is, of } : null;
}

/** Whether "as much" and the end of a clause follow a ratio. */
function closesComparison({ tokens, language }: Prose, passage: Passage, multiple: FigureMention): boolean {
  const limit = passage.sentence.end;
  const comparison = language.tables.bareComparisons.longest(tokens, multiple.end, limit);
  const end = comparison?.end ?? multiple.end;
  if (comparison === null && multiple.figure.alternative === undefined) return false;
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
