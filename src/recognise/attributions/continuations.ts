import type { Quotation } from "../quotations.ts";
import { wordsIn } from "./clause.ts";
import type { Attributed } from "./find-drafts.ts";
import type { Scene } from "./scene.ts";

/** A quotation of fewer tokens is a word in quotation marks. */
const SHORTEST = 4;

/** Who was quoted last, and the sentence his quotation or its cue ends in. */
interface Speaker {
  readonly draft: Attributed;
  readonly quotation: Quotation;
  readonly sentence: number;
}

/**
 * Gives quotations without a cue of their own to whoever was quoted just before: a sentence that opens with one, or a
 * paragraph that goes on with one that was not closed.
 */
export function continueQuotations(scene: Scene, drafts: readonly Attributed[]): readonly Attributed[] {
  const byContent = new Map(drafts.map((draft) => [draft.content.first, draft]));
  const cued = new Set(drafts.map((draft) => draft.sentence));
  const made: Attributed[] = [];
  let speaker: Speaker | null = null;
  for (const quotation of scene.prose.quotations) {
    const sentence = scene.sentenceAt(quotation.first - 1);
    const end = scene.sentenceAt(quotation.end - 1);
    const own = byContent.get(quotation.first);
    if (own !== undefined) {
      speaker = { draft: own, quotation, sentence: Math.max(end, own.sentence) };
    } else if (speaker !== null && !cued.has(sentence) && goesOn(scene, speaker, quotation, sentence)) {
      const draft: Attributed = { ...speaker.draft, content: wordsIn(scene, quotation), sentence };
      made.push(draft);
      speaker = { draft, quotation, sentence: end };
    }
  }
  return made;
}

function goesOn(scene: Scene, speaker: Speaker, quotation: Quotation, sentence: number): boolean {
  if (quotation.end - quotation.first < SHORTEST) return false;
  if (scene.prose.sentences[sentence]?.first !== quotation.first - 1) return false;
  if (quotation.block === speaker.quotation.block) return sentence - speaker.sentence <= 1;
  return speaker.quotation.goesOn && quotation.block === speaker.quotation.block + 1;
}
