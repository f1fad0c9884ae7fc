import type { FigureMention, Mentions } from "../recognise/mention.ts";

/**
 * Who answers for a figure: the index of an attribution, or null for the author. What "records show" the author says
 * himself: records are nobody who could disagree with him.
 */
export function speakerOf({ attributions }: Pick<Mentions, "attributions">, mention: FigureMention): number | null {
  if (mention.attribution === null) return null;
  const attribution = attributions[mention.attribution];
  const isRecord = attribution?.name === null && attribution.stance === "asserts";
  return isRecord ? null : mention.attribution;
}
