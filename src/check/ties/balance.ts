import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase, isSameSort } from "./amounts.ts";
import { endsWithPhrase, lastPhrase } from "./gap.ts";

/** Two amounts that are set against each other by their names, and what is left when the smaller is taken away. */
export interface Balance {
  readonly more: FigureMention;
  readonly less: FigureMention;
  readonly difference: FigureMention;
}

/** Words that call an amount a balance begin at most this many tokens before it. */
const LEAD = 6;

/** "Exports came to 21.4 billion and imports to 19.8 billion, so that the surplus was 1.6 billion". */
export function balancesIn(prose: Prose, passage: Passage): readonly Balance[] {
  return passage.amounts.flatMap((difference, i) => {
    const [a, b] = [passage.amounts[i - 2], passage.amounts[i - 1]];
    if (a === undefined || b === undefined || !isBalance(prose, passage, difference)) return [];
    if (!isSameSort(a, b) || !isSameSort(b, difference) || !areOpposed(prose, passage, a, b)) return [];
    const [more, less] = (a.figure.number.low ?? 0) < (b.figure.number.low ?? 0) ? [b, a] : [a, b];
    return [{ more, less, difference }];
  });
}

/** Whether words before a figure call it a balance, and no noun or time of its own after it another one. */
function isBalance(prose: Prose, { sentence, dates }: Passage, difference: FigureMention): boolean {
  const { tokens, language } = prose;
  const from = Math.max(sentence.first, difference.first - LEAD);
  const lead = endsWithPhrase(language.tables.balances, tokens, from, difference.first);
  let close = difference.end;
  while (close < sentence.end && tokens.kind(close) !== TokenKind.punctuation) close += 1;
  if (lead === null || dates.some((date) => date.first >= lead.at && date.first < close)) return false;
  const { counted } = difference;
  return counted === null || opposedName(prose, difference.end, endOfPhrase(prose, difference)) !== null;
}

/** Whether the names of two amounts are a pair: "exports" and "imports". */
function areOpposed(prose: Prose, { sentence }: Passage, a: FigureMention, b: FigureMention): boolean {
  const first = nameOf(prose, sentence.first, a, b.first);
  const second = nameOf(prose, endOfPhrase(prose, a), b, sentence.end);
  if (first === null || second === null) return false;
  const [pair, side] = first.split(":");
  const [otherPair, otherSide] = second.split(":");
  return pair === otherPair && side !== otherSide;
}

/** What an amount is called: by its own noun, or by the last such word before it. */
function nameOf(prose: Prose, from: number, amount: FigureMention, limit: number): string | null {
  const own = opposedName(prose, amount.end, Math.min(limit, endOfPhrase(prose, amount)));
  return own ?? opposedName(prose, from, amount.first);
}

function opposedName({ tokens, language }: Prose, from: number, to: number): string | null {
  return lastPhrase(language.tables.opposedFlows, tokens, from, to)?.value ?? null;
}
