import type { VerdictLabel } from "../diagnostics/diagnostic.ts";
import { breakEven } from "../reason/break-even.ts";
import type { FigureMention } from "../recognise/mention.ts";
import { formatInterval, formatNumber, formatShare } from "../values/format-number.ts";
import { within } from "../values/hedge.ts";
import type { Interval } from "../values/interval.ts";

/** How every figure of a relation is read at once. */
export type Read = (mention: FigureMention) => Interval;

/** Whether a relation can hold, and from which tolerance on its hedged words it would. */
export interface Judgement {
  readonly verdict: Extract<VerdictLabel, "holds" | "strained" | "fails">;
  readonly breakEven: number | null;
}

/**
 * Tries a relation under the strict reading, then under the generous one. The break-even is the least relative
 * tolerance on the hedged words alone; it is sought only where the strict reading does not hold.
 */
export function judge(mentions: readonly FigureMention[], possible: (read: Read) => boolean): Judgement {
  if (possible((mention) => mention.figure.strict)) return { verdict: "holds", breakEven: null };
  const hedged = mentions.some(isHedged);
  const tolerance = hedged ? breakEven((t) => possible((mention) => within(mention.figure, t))) : null;
  const generous = possible((mention) => mention.figure.generous);
  return { verdict: generous ? "strained" : "fails", breakEven: tolerance };
}

/** Whether a hedge leaves the number open on both sides, so that a tolerance has a meaning. */
function isHedged(mention: FigureMention): boolean {
  return mention.figure.hedge === "about" || mention.figure.hedge === "nearly";
}

/** How each figure was read, a line each for those that leave room, and one for all that do not. */
export function readingNotes(text: string, mentions: readonly FigureMention[]): readonly string[] {
  const loose = mentions.filter((mention) => !sameInterval(mention.figure.strict, mention.figure.generous));
  if (loose.length === 0) {
    const hedged = mentions.some((mention) => mention.figure.hedge !== null);
    return hedged ? [] : ["none of the numbers is hedged or round, so no tolerance would help"];
  }
  return loose.map((mention) => {
    const format = formatOf(mention);
    const { strict, generous } = mention.figure;
    const words = text.slice(mention.span.start, mention.span.end);
    return `“${words}” is read strictly as ${formatInterval(strict, format)}, generously as ${formatInterval(generous, format)}`;
  });
}

/** Shares are written as percentages, everything else as plain numbers. */
export function formatOf(mention: FigureMention): (x: number) => string {
  return mention.figure.kind === "share" ? formatShare : formatNumber;
}

function sameInterval(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}
