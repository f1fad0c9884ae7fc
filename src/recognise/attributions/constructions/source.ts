import type { Claimant } from "../claimant.ts";
import { clauseFrom, clauseUpTo, type Range } from "../clause.ts";
import type { Construction, Cue, Draft } from "../construction.ts";
import { claimantAfter, isPossessive } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";

/** "According to the register, 40 were lost"; "40 were lost, according to the register". */
export const source: Construction = {
  table: "sourcePhrases",
  read: (scene, cue) => {
    const claimant = claimantAfter(scene, cue.end, cue.to);
    if (claimant === null || !isSource(claimant)) return [];
    return around(scene, cue, claimant, { first: cue.first, end: cue.end }, claimant.end);
  },
};

/** "In Smith's view, 40 were lost". */
export const view: Construction = {
  table: "viewNouns",
  read: (scene, cue) => {
    const { tokens, language } = scene.prose;
    if (!isPossessive(scene, cue.first - 1)) return [];
    const place = scene.nameAt(cue.first - 2);
    const preposition = place === null ? -1 : place.first - 1;
    if (place === null || !language.tables.viewPrepositions.get(tokens, preposition)) return [];
    const claimant = claimantAfter(scene, place.first, place.end);
    return claimant === null
      ? []
      : around(scene, { ...cue, first: preposition }, claimant, { first: cue.first, end: cue.end }, cue.end);
  },
};

function isSource(claimant: Claimant): boolean {
  return claimant.pronoun !== "author" && claimant.type !== "unknown" && claimant.type !== "event";
}

/** What a phrase that names a source speaks of: the rest of the sentence if it opens it, else the clause before. */
function around(scene: Scene, cue: Cue, claimant: Claimant, words: Range, end: number): readonly Draft[] {
  const content = opens(scene, cue) ? contentFrom(scene, end, cue.to) : contentAround(scene, cue, end);
  return content === null ? [] : [{ claimant, cue: words, content, stance: cue.stance }];
}

/** Whether nothing but small words and a conjunction stands between the sentence's beginning and the phrase. */
function opens(scene: Scene, cue: Cue): boolean {
  const { tokens, language } = scene.prose;
  if (tokens.is(cue.first - 1, ";")) return true;
  let at = cue.first;
  while (at > cue.from && (tokens.is(at - 1, ",") || language.tables.clauseContrasts.get(tokens, at - 1))) at -= 1;
  if (at > cue.from && language.tables.phraseConjunctions.get(tokens, at - 1)) at -= 1;
  return at <= cue.from + 1 || (at < cue.first && tokens.is(at, ",") && !tokens.is(cue.first - 1, ","));
}

/** Behind the source and what describes it. */
function contentFrom(scene: Scene, end: number, to: number): Range | null {
  const { tokens } = scene.prose;
  if (!tokens.is(end, ",")) return clauseFrom(scene, end, to, false);
  return clauseFrom(scene, pastDescription(scene, end, to), to, false);
}

/** "according to Smith, a historian, 40": over the description between commas, which holds no verb. */
function pastDescription(scene: Scene, comma: number, to: number): number {
  const { tokens, language } = scene.prose;
  if (!language.tables.phraseOpeners.get(tokens, comma + 1)) return comma + 1;
  for (let i = comma + 1; i < to && i < comma + 14; i += 1) {
    if (tokens.is(i, ",")) return i + 1;
    if (language.tables.finiteVerbs.get(tokens, i) || scene.figureIn(i, i + 1) !== null) return comma + 1;
  }
  return comma + 1;
}

/** The clause before the phrase; with what follows, where the phrase stands inside it between commas. */
function contentAround(scene: Scene, cue: Cue, end: number): Range | null {
  const { tokens } = scene.prose;
  const before = clauseUpTo(scene, cue.first, cue.from);
  if (before === null || !tokens.is(cue.first - 1, ",") || !tokens.is(end, ",")) return before;
  const after = clauseFrom(scene, end + 1, cue.to, false);
  return after === null ? before : { first: before.first, end: after.end };
}
