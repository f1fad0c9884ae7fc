import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { speakerOf } from "../speaker.ts";
import { firstPhrase } from "./gap.ts";
import type { ShareOf } from "./share.ts";

/** A total and the part that is spoken of again stand within this many sentences with figures. */
const REACH = 6;
/** Between a share and the words that name its whole stand at most this many tokens. */
const NEAR = 3;

/**
 * "Half of the total were taken in those two years … Of the two million taken in that time": a share of a total
 * named before, and the amount, pointed back at, for the same time. Both belong to one speaker.
 */
export function sharesOfTotals(evidence: Evidence, i: number): readonly ShareOf[] {
  const { prose, passages } = evidence;
  const passage = passages[i];
  if (passage === undefined) return [];
  return passage.shares.flatMap((share) => {
    if (!namesTotal(prose, passage, share)) return [];
    const whole = totalBefore(evidence, i, share);
    if (whole === null) return [];
    return [{ share, whole, part: partAfter(evidence, i, share, whole), loose: true }];
  });
}

/** Whether "of the total" follows, without a figure for it. */
function namesTotal(prose: Prose, passage: Passage, share: FigureMention): boolean {
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, share.end, passage.sentence.end);
  if (opener === null) return false;
  const noun = firstPhrase(language.tables.totalNouns, tokens, opener.end, opener.end + NEAR);
  const figured = passage.amounts.some((f) => f.first >= opener.end && f.first < opener.end + NEAR);
  return noun !== null && !figured;
}

/** The largest amount of the same speaker in the sentences before that is not itself said to be a part. */
function totalBefore(evidence: Evidence, i: number, share: FigureMention): FigureMention | null {
  const { prose, passages } = evidence;
  const { tokens, language } = prose;
  const speaker = speakerOf(evidence, share);
  const wholes = passages
    .slice(Math.max(0, i - REACH), i)
    .filter(
      (passage) => language.tables.partOpeners.longest(tokens, passage.sentence.first, passage.sentence.end) === null,
    )
    .flatMap((passage) =>
      passage.amounts.filter((f) => f.figure.number.high !== null && speakerOf(evidence, f) === speaker),
    );
  const size = (f: FigureMention) => f.figure.number.low ?? 0;
  return wholes.reduce<FigureMention | null>(
    (largest, f) => (largest !== null && size(largest) >= size(f) ? largest : f),
    null,
  );
}

/** "the two million … in that time": an amount pointed back at whose time is the share's. */
function partAfter(evidence: Evidence, i: number, share: FigureMention, whole: FigureMention): FigureMention | null {
  const { prose, passages } = evidence;
  const { tokens, language } = prose;
  const speaker = speakerOf(evidence, share);
  if (share.frame.when === null) return null;
  const after = passages.slice(i + 1, i + 1 + REACH).flatMap((passage) => passage.amounts);
  const part = after.find(
    (f) =>
      speakerOf(evidence, f) === speaker &&
      f.unit === whole.unit &&
      f.frame.when === share.frame.when &&
      language.tables.definites.get(tokens, f.first - 1) !== undefined,
  );
  return part ?? null;
}
