import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { isAmount, type Passage } from "../passage.ts";
import { countsPeople, endOfPhrase } from "./amounts.ts";
import { endsWithPhrase } from "./gap.ts";
import { isApposition } from "./restatement.ts";

/** So much for each of so many, and what it comes to for all. */
export interface PerHead {
  readonly share: FigureMention;
  readonly heads: FigureMention;
  readonly amount: FigureMention;
}

/**
 * "9 million was shared among 3,000 families, 3,000 for each", "40 teachers had 1,200 pupils, or 30 pupils to each
 * teacher": the sentence has no other amounts, and the last says the whole again as so much for each.
 */
export function perHeadIn(prose: Prose, passage: Passage): PerHead | null {
  const figures = passage.figures.filter((f) => isAmount(f) || f.figure.kind === "rate");
  const [a, b, share] = figures;
  if (a === undefined || b === undefined || share === undefined || figures.length > 3) return null;
  for (const [amount, heads] of [
    [a, b],
    [b, a],
  ] as const) {
    if (amount.figure.kind !== "count" && share.unit !== amount.unit && share.unit !== null) continue;
    if (heads.figure.kind !== "count" || heads.unit === null || heads.unit === amount.unit) continue;
    if (amount.figure.kind === "count" && !countsTheSame(prose, share, amount)) continue;
    if (!closesWithEach(prose, passage, share, heads) || !isSaidAgain(prose, b, share)) continue;
    return { share, heads, amount };
  }
  return null;
}

/** "6,820 members, or 5.5 persons to a household": the same noun, or people in both. */
function countsTheSame(prose: Prose, share: FigureMention, amount: FigureMention): boolean {
  if (share.unit === null) return false;
  return share.unit === amount.unit || (countsPeople(prose, share) === true && countsPeople(prose, amount) === true);
}

/** Whether "each" ends the clause of a figure, and means those counted by `heads`. */
function closesWithEach(prose: Prose, passage: Passage, share: FigureMention, heads: FigureMention): boolean {
  const { tokens, language } = prose;
  const limit = passage.sentence.end;
  const each = language.tables.perHeads.longest(tokens, endOfPhrase(prose, share), limit);
  if (each === null) return false;
  if (each.end >= limit || tokens.kind(each.end) === TokenKind.punctuation) {
    return countsPeople(prose, heads) === true || isSharing(prose, heads) || isSubject(prose, passage, heads);
  }
  const isNamed = tokens.at(each.end).toLowerCase() === heads.unit;
  return isNamed && (each.end + 1 >= limit || tokens.kind(each.end + 1) === TokenKind.punctuation);
}

/** "The 12 families received 3,600 crowns". */
function isSubject({ tokens, language }: Prose, { sentence }: Passage, { first }: FigureMention): boolean {
  if (first === sentence.first) return true;
  return first === sentence.first + 1 && language.tables.articles.get(tokens, sentence.first) === true;
}

/** "among (3,000 families)". */
function isSharing({ tokens, language }: Prose, heads: FigureMention): boolean {
  return endsWithPhrase(language.tables.sharers, tokens, Math.max(0, heads.first - 3), heads.first) !== null;
}

/** Whether only a mark and "or" stand between the last words about a figure and the next. */
function isSaidAgain(prose: Prose, last: FigureMention, share: FigureMention): boolean {
  const { tokens } = prose;
  let at = share.first - 1;
  while (at > endOfPhrase(prose, last) && tokens.kind(at) !== TokenKind.punctuation) at -= 1;
  return at >= endOfPhrase(prose, last) && isApposition(prose, at, share.first);
}
