import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase } from "./amounts.ts";

/** Between two ways to say one figure ("412 deputies, or 42 per cent") stand at most this many tokens. */
const APPOSITION = 6;
/** What is said of the first figure before it is said again ("412 came on the day, 42 per cent") is no longer than this. */
const PREDICATE = 12;

/** Whether two figures stand side by side as one said twice: "412 (42 per cent)", "a third, 300 men,". */
export function restates(prose: Prose, a: FigureMention, b: FigureMention): boolean {
  const [first, second] = a.end <= b.first ? [a, b] : [b, a];
  const from = endOfPhrase(prose, first);
  if (second.first < from || second.first - from > APPOSITION) return false;
  return isApposition(prose, from, second.first);
}

/**
 * Whether the second figure says the first again after a few words about it: "76 were saved – 46 per cent –". Those
 * words hold no other figure and no mark; the second figure ends its clause, so that nothing else is said of it.
 */
export function restatesAfterwards(
  prose: Prose,
  passage: Passage,
  first: FigureMention,
  second: FigureMention,
): boolean {
  const { tokens } = prose;
  const from = endOfPhrase(prose, first);
  if (second.first <= from || second.first - from > PREDICATE + APPOSITION || !closes(prose, passage, second))
    return false;
  if (passage.figures.some((f) => f.first >= from && f.end <= second.first)) return false;
  let at = from;
  while (at < second.first && tokens.kind(at) !== TokenKind.punctuation) at += 1;
  return at - from <= PREDICATE && at < second.first && isApposition(prose, at, second.first);
}

/** Whether a mark, the end of the sentence, "of the total" or "of the 900" follows a figure. */
function closes(prose: Prose, passage: Passage, mention: FigureMention): boolean {
  const { tokens, language } = prose;
  const end = endOfPhrase(prose, mention);
  if (end >= passage.sentence.end || tokens.kind(end) === TokenKind.punctuation) return true;
  const opener = language.tables.wholeOpeners.longest(tokens, end, passage.sentence.end);
  if (opener === null) return false;
  const figured = passage.figures.some((f) => f.first > opener.end && f.first <= opener.end + 1);
  return figured || language.tables.totalNouns.longest(tokens, opener.end, passage.sentence.end) !== null;
}

/** Whether tokens [from, to) only say that what follows is the same in other terms. */
export function isApposition(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  let at = from;
  let said = false;
  while (at < to) {
    const match = language.tables.restatements.longest(tokens, at, to);
    if (match === null) return said && at === to - 1 && language.tables.definites.get(tokens, at) !== undefined;
    said = true;
    at = match.end;
  }
  return said;
}
