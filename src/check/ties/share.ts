import { meet, multiply } from "../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { canBePart, endOfPhrase, isSameSort } from "./amounts.ts";
import { opensWithWhole, startOfDefinites } from "./definites.ts";
import { endsWithPhrase } from "./gap.ts";
import type { PartWhole } from "./part-whole.ts";
import { isApposition, restates, restatesAfterwards } from "./restatement.ts";
import { shareOfIt, shareOfThem } from "./share-of-it.ts";

/** A share with the whole it is taken of, and the part it comes to where the text gives one. */
export interface ShareOf {
  readonly share: FigureMention;
  readonly whole: FigureMention;
  readonly part: FigureMention | null;
  /** The words do not name the whole: that it fits is worth showing, and nothing follows where none does. */
  readonly loose: boolean;
}

/** Between a share and its whole, and from a whole to the part that restates the share, stand at most this many tokens. */
const NEAR = 6;
/** Two shares set against each other stand at most this many tokens apart. */
const PAIR = 2;
/** A whole that the words leave out is sought this many sentences with figures back. */
const REACH = 2;
/** A share known no more closely than this would fit too many wholes. */
const COARSE = 0.02;

/** Every share in a passage whose whole has a figure. */
export function sharesIn(
  prose: Prose,
  passages: readonly Passage[],
  i: number,
  ties: readonly PartWhole[],
): readonly ShareOf[] {
  const passage = passages[i];
  if (passage === undefined) return [];
  return passage.shares.flatMap((share) => {
    if (isPaired(prose, passage, share)) return [];
    const named = withNamedWhole(prose, passage, share, ties);
    const meant = named ?? shareOfIt(prose, passages, i, share) ?? shareOfThem(prose, passages, i, share);
    return meant ?? withFittingWhole(prose, passages, i, share) ?? [];
  });
}

/** "33 per cent against 8 per cent": which of them belongs to which amounts the words leave to the reader. */
function isPaired({ tokens }: Prose, { shares }: Passage, share: FigureMention): boolean {
  return shares.some((other) => {
    const [first, second] = other.first < share.first ? [other, share] : [share, other];
    if (first === second || second.first - first.end > PAIR) return false;
    for (let i = first.end; i < second.first; i += 1) if (tokens.kind(i) === TokenKind.punctuation) return false;
    return true;
  });
}

function withNamedWhole(
  prose: Prose,
  passage: Passage,
  share: FigureMention,
  ties: readonly PartWhole[],
): ShareOf | null {
  const { amounts } = passage;
  const leading = leadingWhole(prose, passage, share);
  const restated = amountRestated(prose, passage, share, leading);
  const own = wholeAfter(prose, amounts, share);
  if (own !== null && restated !== own) {
    const part = restated ?? partAfter(prose, passage, amounts, own);
    return { share, whole: own, part: part !== null && canBePart(prose, own, part) ? part : null, loose: false };
  }
  if (restated !== null) {
    const ofWhole = ties.find(({ whole, parts }) => whole === restated && parts.length === 1);
    const tie = ofWhole ?? ties.find(({ parts }) => parts.includes(restated));
    const part = ofWhole?.parts[0] ?? restated;
    if (tie === undefined) return null;
    const nearer = nearerWhole(passage, tie.whole, part, share);
    return nearer ?? { share, whole: tie.whole, part, loose: tie.loose };
  }
  const only = leading !== null && !amounts.some((f) => f.first > leading.first && f.first < share.first);
  return only ? { share, whole: leading, part: null, loose: false } : null;
}

/**
 * "18 of the 23 spoke of hunger, and 11 of them, or 61 per cent, of beatings": of whom the words leave open. Where they
 * are not so many of the whole, but are of a part of it, that is what is meant.
 */
function nearerWhole(
  { amounts }: Passage,
  whole: FigureMention,
  part: FigureMention,
  share: FigureMention,
): ShareOf | null {
  const fits = (one: FigureMention) => meet(part.figure.generous, multiply(share.figure.generous, one.figure.generous));
  if (fits(whole)) return null;
  const others = amounts.filter((one) => one !== whole && one.first < part.first && isSameSort(one, part));
  const nearer = others.findLast(fits);
  return nearer === undefined ? null : { share, whole: nearer, part, loose: true };
}

/** The amount that the share says again, side by side or after a few words about it. */
function amountRestated(
  prose: Prose,
  passage: Passage,
  share: FigureMention,
  leading: FigureMention | null,
): FigureMention | null {
  const candidates = passage.amounts.filter((amount) => amount !== leading);
  const beside = candidates.find((amount) => restates(prose, amount, share) || isEquated(prose, amount, share));
  if (beside !== undefined) return beside;
  const before = candidates.filter((amount) => restatesAfterwards(prose, passage, amount, share)).at(-1);
  const after = candidates.find((amount) => restatesAfterwards(prose, passage, share, amount));
  return before ?? after ?? null;
}

/** "174 are 1.6 per cent": no more than a verb between the two. */
function isEquated(prose: Prose, amount: FigureMention, share: FigureMention): boolean {
  const from = endOfPhrase(prose, amount);
  return prose.language.tables.equalities.longest(prose.tokens, from, share.first)?.end === share.first;
}

/** "a third of the 900 men", "half the 900 men": the amount right after the share. */
function wholeAfter(prose: Prose, amounts: readonly FigureMention[], share: FigureMention): FigureMention | null {
  const whole = amounts.find((amount) => amount.first >= share.end);
  if (whole === undefined || whole.first - share.end > NEAR) return null;
  const { tokens } = prose;
  for (let i = share.end; i < whole.first; i += 1) if (tokens.kind(i) === TokenKind.punctuation) return null;
  const definites = startOfDefinites(prose, share.end, whole.first);
  if (definites === share.end) return definites < whole.first ? whole : null;
  const opener = endsWithPhrase(prose.language.tables.wholeOpeners, tokens, share.end, definites);
  return opener === null ? null : whole;
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
  if (part.first - from <= NEAR && isApposition(prose, from, part.first)) return part;
  return restatesAfterwards(prose, passage, whole, part) && part.unit !== null ? part : null;
}

/** "Of the 900 men, a third fell ill": the last amount before the share that opens a clause as a whole. */
function leadingWhole(prose: Prose, passage: Passage, share: FigureMention): FigureMention | null {
  const before = passage.amounts.filter(({ first, figure }) => first < share.first && figure.kind === "count");
  return before.filter((amount) => opensWithWhole(prose, passage, amount)).at(-1) ?? null;
}

/** "The survey found 216 that had been missed, 1.8 per cent": the one earlier amount of which that is the share. */
function withFittingWhole(prose: Prose, passages: readonly Passage[], i: number, share: FigureMention): ShareOf | null {
  const passage = passages[i];
  if (passage === undefined || !isFine(share)) return null;
  const part = amountRestated(prose, passage, share, null);
  if (part === null || part.first > share.first) return null;
  const earlier = passages
    .slice(Math.max(0, i - REACH), i + 1)
    .filter(({ sentence }) => sentence.block === passage.sentence.block)
    .flatMap(({ amounts }) => amounts)
    .filter((f) => f.first < part.first && isSameSort(f, part))
    .filter((f) => f.attribution === null || f.attribution === part.attribution)
    .filter((f) => isLargerWhole(f, part))
    .filter((f) => meet(part.figure.strict, multiply(share.figure.strict, f.figure.strict)));
  const whole = earlier.at(-1);
  return whole === undefined ? null : { share, whole, part, loose: true };
}

/** Whether a whole has an end, and its part is no more than it: "over seventy" would be a whole of anything. */
function isLargerWhole({ figure: { strict, number } }: FigureMention, part: FigureMention): boolean {
  return strict.high !== null && (number.low ?? 0) >= (part.figure.number.low ?? 0);
}

/** Whether a share is known closely enough that a whole fits it by no accident. */
function isFine({ figure: { strict, number } }: FigureMention): boolean {
  if (strict.low === null || strict.high === null || strict.lowOpen || strict.highOpen) return false;
  return strict.high - strict.low <= COARSE && number.low !== 1;
}
