import { type Claimant, pronounClaimant } from "../claimant.ts";
import { clauseFrom, clauseUpTo, type Range } from "../clause.ts";
import type { Construction, Cue, Draft } from "../construction.ts";
import { contentAround } from "../content.ts";
import { claimantAfter, claimantBefore, isPossessive } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";

/** "According to the register, 40 were lost"; "40 were lost, according to the register". */
export const source: Construction = {
  table: "sourcePhrases",
  read: (scene, cue) => {
    const claimant = claimantAfter(scene, cue.end, cue.to);
    if (claimant === null || !isSource(claimant)) return [];
    return around(scene, cue, claimant, { first: cue.first, end: cue.end }, claimant.phrase.end);
  },
};

/** "In Smith's view, 40 were lost"; "by his own account". */
export const view: Construction = {
  table: "viewNouns",
  read: (scene, cue) => {
    const { tokens, language } = scene.prose;
    const { phraseOpeners, ownMarks, viewPrepositions } = language.tables;
    const end = ownMarks.get(tokens, cue.first - 1) ? cue.first - 1 : cue.first;
    const claimant = isPossessive(scene, end - 1)
      ? claimantBefore(scene, end - 1, cue.from)
      : ownerByPronoun(scene, end - 1);
    if (claimant === null || !isSource(claimant)) return [];
    let preposition = claimant.phrase.first - 1;
    while (phraseOpeners.get(tokens, preposition)) preposition -= 1;
    if (!viewPrepositions.get(tokens, preposition)) return [];
    return around(scene, { ...cue, first: preposition }, claimant, { first: cue.first, end: cue.end }, cue.end);
  },
};

/** Whom "his" means. */
function ownerByPronoun(scene: Scene, i: number): Claimant | null {
  const pronoun = scene.prose.language.tables.possessivePronouns.get(scene.prose.tokens, i);
  return pronoun === undefined ? null : pronounClaimant(scene, i, pronoun);
}

function isSource(claimant: Claimant): boolean {
  return claimant.pronoun !== "author" && claimant.type !== "unknown" && claimant.type !== "event";
}

/** What a phrase that names a source speaks of: the rest of the sentence if it opens it, else the clause before. */
function around(scene: Scene, cue: Cue, claimant: Claimant, words: Range, end: number): readonly Draft[] {
  const content = opens(scene, cue) ? contentFrom(scene, end, cue.to) : contentBesides(scene, cue, end);
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
function contentBesides(scene: Scene, cue: Cue, end: number): Range | null {
  return contentAround(scene, cue.from, cue.first, end, cue.to) ?? clauseUpTo(scene, cue.first, cue.from);
}
