import { TokenKind } from "../../tokens.ts";
import { type Claimant, describedClaimant, isSure, namedClaimant } from "../claimant.ts";
import { clauseFrom, type Range } from "../clause.ts";
import type { Construction, Cue } from "../construction.ts";
import { claimantBefore, isPossessive } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";

/** "Smith's claim that the ship was lost"; "a police estimate of 3,000". */
export const claimNoun: Construction = {
  table: "claimNouns",
  read: (scene, cue) => {
    const { tokens, language } = scene.prose;
    const match = language.tables.claimNounLinks.longest(tokens, cue.end);
    if (match === null) return [];
    const { value: link, end } = match;
    const claimant = ownerOf(scene, cue) ?? (link === "figure" ? modifierOf(scene, cue) : null);
    if (claimant === null) return [];
    const content = link === "clause" ? clauseFrom(scene, end, cue.to, true) : figurePhrase(scene, end, cue.to);
    return content === null ? [] : [{ claimant, cue: { first: cue.first, end: cue.end }, content, stance: cue.stance }];
  },
};

/** Whose claim it is: a name or a noun with a possessive. */
function ownerOf(scene: Scene, cue: Cue): Claimant | null {
  let at = cue.first;
  while (at > cue.from && at > cue.first - 3 && !isPossessive(scene, at - 1) && isModifier(scene, at - 1)) at -= 1;
  if (!isPossessive(scene, at - 1)) return null;
  const owner = claimantBefore(scene, at - 1, cue.from);
  return owner !== null && isSure(owner) ? owner : null;
}

/** The body right before the noun: "a police estimate". */
function modifierOf(scene: Scene, cue: Cue): Claimant | null {
  const { tokens, language } = scene.prose;
  const place = scene.nameAt(cue.first - 1);
  if (place !== null) return namedClaimant(scene, place);
  const noun = language.tables.claimantNouns.get(tokens, cue.first - 1);
  return noun === "group" ? describedClaimant(scene, cue.first - 1, cue.first, cue.first - 1) : null;
}

function isModifier(scene: Scene, i: number): boolean {
  const { tokens, language } = scene.prose;
  const isWord = tokens.kind(i) === TokenKind.word && scene.nameAt(i) === null;
  return isWord && language.tables.nameOpeners.get(tokens, i) !== "always";
}

/** The figure that follows, with its noun: up to a mark or a verb. */
function figurePhrase(scene: Scene, first: number, limit: number): Range | null {
  const { tokens, language } = scene.prose;
  if (scene.figureIn(first, first + 3) === null) return null;
  let end = first;
  while (end < limit) {
    const isMark = tokens.kind(end) === TokenKind.punctuation && (!tokens.touches(end + 1) || tokens.is(end, "("));
    if (isMark || language.tables.finiteVerbs.get(tokens, end)) break;
    end += 1;
  }
  return end > first ? { first, end } : null;
}
