import type { Construction } from "../construction.ts";
import { contentAfter } from "../content.ts";
import { claimantAfter } from "../noun-phrase.ts";

/** "He left, saying that the ship was lost": the first person or body of the sentence speaks. */
export const participle: Construction = {
  table: "sayingParticiples",
  read: (scene, cue) => {
    const { tokens } = scene.prose;
    if (!tokens.is(cue.first - 1, ",")) return [];
    const content = contentAfter(scene, cue, "clause", false);
    const claimant = content === null ? null : claimantAfter(scene, cue.from, cue.first);
    if (content === null || claimant === null || claimant.pronoun === "author" || claimant.type === "unknown")
      return [];
    return [{ claimant, cue: { first: cue.first, end: cue.end }, content, stance: cue.stance }];
  },
};
