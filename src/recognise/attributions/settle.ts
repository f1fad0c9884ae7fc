import type { Range } from "./clause.ts";
import type { Attributed } from "./find-drafts.ts";
import type { Scene } from "./scene.ts";

/** What is said is not so long that it reaches over more attributions than this. */
const NEIGHBOURS = 8;

/**
 * Settles the overlaps of one sentence's attributions: what one speaker says ends where another speaker's own clause
 * begins, and words that name nobody inside what somebody says are his.
 */
export function settle(scene: Scene, drafts: readonly Attributed[]): readonly Attributed[] {
  const kept = drafts.filter((draft, index) => {
    if (draft.claimant !== null) return true;
    return !drafts.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS).some((other) => isInside(draft, other));
  });
  return kept.map((draft, index) => {
    let content: Range = draft.content;
    for (const later of kept.slice(index + 1, index + NEIGHBOURS)) {
      const cut = cutBefore(scene, content, beginningOf(later));
      if (cut !== null && later.cue.first > draft.cue.first) content = { first: content.first, end: cut };
    }
    return content === draft.content ? draft : { ...draft, content };
  });
}

function isInside(draft: Attributed, other: Attributed): boolean {
  return other.claimant !== null && other.content.first <= draft.cue.first && draft.cue.end <= other.content.end;
}

function beginningOf(draft: Attributed): number {
  return Math.min(draft.cue.first, draft.spoken?.phrase.first ?? draft.cue.first);
}

/** Where a content ends before another clause that begins at token `start`: at a comma and a conjunction, or a comma and "according to". */
function cutBefore(scene: Scene, content: Range, start: number): number | null {
  const { tokens, language } = scene.prose;
  if (start <= content.first || start >= content.end) return null;
  const { phraseConjunctions, clauseContrasts } = language.tables;
  let at = start;
  if (clauseContrasts.get(tokens, at - 1)) return at - 1;
  if (phraseConjunctions.get(tokens, at - 1)) at -= 1;
  else if (language.tables.sourcePhrases.longest(tokens, start) === null) return null;
  return tokens.is(at - 1, ",") && at - 1 > content.first ? at - 1 : null;
}
