import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase, isSameSort } from "./amounts.ts";
import { restatesAfterwards } from "./restatement.ts";
import type { ShareOf } from "./share.ts";

/**
 * "It brought in 4,800 bushels, a third of it, 1,600 bushels, from two villages": the pronoun stands for the one amount
 * before that is measured in what the part is, in the same sentence or the one before.
 */
export function shareOfIt(prose: Prose, passages: readonly Passage[], i: number, share: FigureMention): ShareOf | null {
  const passage = passages[i];
  if (passage === undefined || !isOfPronoun(prose, passage, share)) return null;
  const part = passage.amounts.find((f) => f.first > share.end && restatesAfterwards(prose, passage, share, f));
  if (part === undefined || part.unit === null) return null;
  const isLike = (f: FigureMention) => f.end <= share.first && f.unit === part.unit && isSameSort(f, part);
  const before = passages[i - 1];
  const earlier = before?.index === passage.index - 1 ? before.amounts.filter(isLike) : [];
  const [whole, ...more] = [...earlier, ...passage.amounts.filter(isLike)];
  return whole === undefined || more.length > 0 ? null : { share, whole, part, loose: false };
}

/** Whether "of it" or "of them" follows the share. */
function isOfPronoun({ tokens, language }: Prose, { sentence }: Passage, share: FigureMention): boolean {
  const opener = language.tables.wholeOpeners.longest(tokens, share.end, sentence.end);
  return opener !== null && language.tables.countedPronouns.get(tokens, opener.end) === true;
}

/**
 * "We asked 15 witnesses; 72 per cent of them …": the pronoun stands for those counted right before a mark, in the same
 * sentence or at the end of the one before, where nothing else is counted.
 */
export function shareOfThem(
  prose: Prose,
  passages: readonly Passage[],
  i: number,
  share: FigureMention,
): ShareOf | null {
  const passage = passages[i];
  if (passage === undefined || !isOfPronoun(prose, passage, share)) return null;
  const own = passage.amounts.filter((f) => f.end <= share.first);
  const before = passages[i - 1];
  const opens = share.first === passage.sentence.first && before?.index === passage.index - 1;
  const [whole, ...more] = opens ? before.amounts : own;
  if (whole === undefined || more.length > 0 || whole.figure.kind !== "count" || whole.counted === null) return null;
  const end = endOfPhrase(prose, whole);
  if (opens) return end + 1 === before.sentence.end || end === before.sentence.end ? ofAll(share, whole) : null;
  const isNext = prose.tokens.kind(end) === TokenKind.punctuation && share.first - end <= 2;
  return isNext ? ofAll(share, whole) : null;
}

function ofAll(share: FigureMention, whole: FigureMention): ShareOf {
  return { share, whole, part: null, loose: false };
}
