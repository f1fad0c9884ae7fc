import type { AttributionMention } from "../../recognise/mention.ts";
import { bySpan, type Span } from "../../text/span.ts";

/** Tells whether a place in the text lies in the words of somebody else. */
export type IsReported = (offset: number) => boolean;

/**
 * Finds the words that the text gives to somebody who could disagree with its author. What "records show" the author
 * says himself, unless it is denied or doubted.
 */
export function reportedIn(attributions: readonly AttributionMention[]): IsReported {
  const starts: number[] = [];
  const ends: number[] = [];
  const reported = attributions.filter(({ name, stance }) => name !== null || stance !== "asserts").map(surelySaid);
  for (const { start, end } of reported.sort(bySpan)) {
    const last = ends.length - 1;
    if (start <= (ends[last] ?? -1)) ends[last] = Math.max(ends[last] ?? 0, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < (ends[low - 1] ?? 0);
  };
}

/** "Weel, who was born in 1826 and who, by his own estimate, walked …": only what follows a cue in the midst is surely his. */
function surelySaid({ cue, content }: AttributionMention): Span {
  const isWithin = content.start < cue.start && cue.end < content.end;
  return isWithin ? { start: cue.end, end: content.end } : content;
}
