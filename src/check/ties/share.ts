import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { canBePart, endOfPhrase } from "./amounts.ts";
import { endsWithPhrase } from "./gap.ts";
import { opensWithWhole, type PartWhole } from "./part-whole.ts";

/** A share with the whole it is taken of, and the part it comes to where the text gives one. */
export interface ShareOf {
  readonly share: FigureMention;
  readonly whole: FigureMention;
  readonly part: FigureMention | null;
}

/** Between two ways to say one figure ("412 deputies, or 42 per cent") stand at most this many tokens. */
const APPOSITION = 6;

/** Every share in a passage whose whole has a figure in the same passage. */
export function sharesIn(prose: Prose, passage: Passage, ties: readonly PartWhole[]): readonly ShareOf[] {
  const { shares, amounts } = passage;
  return shares.flatMap((share) => {
    const leading = leadingWhole(prose, passage, amounts, share);
    const restated = amounts.find((amount) => amount !== leading && restates(prose, amount, share));
    const own = wholeAfter(prose, amounts, share);
    if (own !== null && restated !== own) {
      const part = restated ?? partAfter(prose, passage, amounts, own);
      return [{ share, whole: own, part: part !== null && canBePart(prose, own, part) ? part : null }];
    }
    if (restated !== undefined) {
      const ofWhole = ties.find(({ whole, parts }) => whole === restated && parts.length === 1);
      const tie = ofWhole ?? ties.find(({ parts }) => parts.includes(restated));
      return tie === undefined ? [] : [{ share, whole: tie.whole, part: ofWhole?.parts[0] ?? restated }];
    }
    return leading === null ? [] : [{ share, whole: leading, part: null }];
  });
}

/** Whether amount and share stand side by side as one figure said twice: "412 (42 per cent)", "a third, 300 men,". */
export function restates(prose: Prose, amount: FigureMention, share: FigureMention): boolean {
  const [from, to] =
    amount.end <= share.first ? [endOfPhrase(prose, amount), share.first] : [endOfPhrase(prose, share), amount.first];
  if (to < from || to - from > APPOSITION) return false;
  return isApposition(prose, from, to);
}

/** Whether tokens [from, to) only say that what follows is the same in other terms. */
function isApposition(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  let at = from;
  let said = false;
  while (at < to) {
    const match = language.tables.restatements.longest(tokens, at, to);
    if (match === null) return said && skipsDefinite(prose, at, to);
    said = true;
    at = match.end;
  }
  return said;
}

function skipsDefinite(prose: Prose, at: number, to: number): boolean {
  return at === to - 1 && prose.language.tables.definites.get(prose.tokens, at) !== undefined;
}

/** "a third of the 900 men": the amount right after the share. */
function wholeAfter(prose: Prose, amounts: readonly FigureMention[], share: FigureMention): FigureMention | null {
  const whole = amounts.find((amount) => amount.first >= share.end);
  if (whole === undefined || whole.first - share.end > APPOSITION) return null;
  return endsWithPhrase(
    prose.language.tables.wholeOpeners,
    prose.tokens,
    share.end,
    opening(prose, share.end, whole.first),
  ) === null
    ? null
    : whole;
}

/** The token at which the definites before a whole begin. */
function opening(prose: Prose, from: number, to: number): number {
  let at = to;
  while (at > from && prose.language.tables.definites.get(prose.tokens, at - 1) !== undefined) at -= 1;
  return at;
}

/** "half of the 4,000 prisoners, some 2,000 men": the amount that restates a share of a whole. */
function partAfter(
  prose: Prose,
  passage: Passage,
  amounts: readonly FigureMention[],
  whole: FigureMention,
): FigureMention | null {
  const part = amounts.find((amount) => amount.first > whole.first && amount.first < passage.sentence.end);
  if (part === undefined) return null;
  const from = endOfPhrase(prose, whole);
  return part.first - from <= APPOSITION && isApposition(prose, from, part.first) ? part : null;
}

/** "Of the 900 men, a third fell ill": the amount that opens the sentence. */
function leadingWhole(
  prose: Prose,
  passage: Passage,
  amounts: readonly FigureMention[],
  share: FigureMention,
): FigureMention | null {
  const [whole, next] = amounts;
  if (whole === undefined || whole.first > share.first || whole.figure.kind !== "count") return null;
  if (next !== undefined && next.first < share.first) return null;
  return opensWithWhole(prose, passage, whole) ? whole : null;
}
