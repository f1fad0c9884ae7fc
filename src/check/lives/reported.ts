import type { AttributionMention } from "../../recognise/mention.ts";

/** Tells whether a place in the text lies in the words of somebody else. */
export type IsReported = (offset: number) => boolean;

/**
 * Finds the words that the text gives to somebody who could disagree with its author. What "records show" the author
 * says himself, unless it is denied or doubted.
 */
export function reportedIn(attributions: readonly AttributionMention[]): IsReported {
  const starts: number[] = [];
  const ends: number[] = [];
  const reported = attributions.filter(({ name, stance }) => name !== null || stance !== "asserts");
  for (const { content } of reported.toSorted((a, b) => a.content.start - b.content.start)) {
    const last = ends.length - 1;
    if (content.start <= (ends[last] ?? -1)) ends[last] = Math.max(ends[last] ?? 0, content.end);
    else {
      starts.push(content.start);
      ends.push(content.end);
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
