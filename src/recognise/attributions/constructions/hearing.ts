import { isSure } from "../claimant.ts";
import type { Construction, Cue } from "../construction.ts";
import { contentAfter } from "../content.ts";
import { claimantAfter } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";

/** "In a pamphlet I read that the ship was lost": the author passes on what a writing says, or nobody named. */
export const hearing: Construction = {
  table: "hearings",
  read: (scene, cue) => {
    const content = contentAfter(scene, cue, "that", false);
    if (content === null) return [];
    return [
      { claimant: writingBefore(scene, cue), cue: { first: cue.first, end: cue.end }, content, stance: cue.stance },
    ];
  },
};

/** The first writing the sentence speaks of before the cue. */
function writingBefore(scene: Scene, cue: Cue) {
  for (let i = cue.from; i < cue.first; i += 1) {
    const claimant = claimantAfter(scene, i, cue.first);
    if (claimant === null) continue;
    if (isSure(claimant) && claimant.type === "source") return claimant;
    i = Math.max(i, claimant.phrase.end - 1);
  }
  return null;
}
