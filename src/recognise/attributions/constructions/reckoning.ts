import type { Stance } from "../../mention.ts";
import { TokenKind } from "../../tokens.ts";
import type { Claimant } from "../claimant.ts";
import { clauseFrom, isClause, isComma, type Range } from "../clause.ts";
import type { Construction, Cue, Draft } from "../construction.ts";
import type { Scene } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

/** How many words may stand between the verb and its figure. */
const REACH = 14;

/** "The council counted 147"; "she gives the figure of 4,000". */
export const reckoning: Construction = {
  table: "reckonings",
  read: (scene, cue) => {
    const content = objectFrom(scene, cue);
    if (content === null) return [];
    const figure = scene.figureIn(content.first, Math.min(content.end, content.first + REACH));
    return figure === null || breaksBefore(scene, content.first, figure) ? [] : bySubject(scene, cue, cue, content);
  },
};

/** "The ledgers show 40": verbs that state a figure only where a writing is their subject. */
export const listing: Construction = {
  table: "listings",
  read: (scene, cue) => reckoning.read(scene, cue).filter(({ claimant }) => claimant?.type === "source"),
};

/** "Police put the number at 3,000": the cue reaches to the figure. */
export const putting: Construction = {
  table: "puttings",
  read: (scene, cue) => {
    const { tokens, language } = scene.prose;
    for (let i = cue.end; i < cue.to && i < cue.end + REACH; i += 1) {
      if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, "-")) return [];
      const link = language.tables.reckoningLinks.longest(tokens, i);
      if (link === null || scene.figureIn(link.end, link.end + 2) === null) continue;
      const content = clauseFrom(scene, link.end, cue.to, false);
      return content === null ? [] : bySubject(scene, cue, { first: cue.first, end: link.end }, content);
    }
    return [];
  },
};

/** What a verb reckons: to the end of the clause, without a further clause behind a comma and a conjunction. */
function objectFrom(scene: Scene, cue: Cue): Range | null {
  const { tokens, language } = scene.prose;
  const content = clauseFrom(scene, cue.end, cue.to, false);
  if (content === null) return null;
  for (let i = content.first; i < content.end; i += 1) {
    const joins = isComma(scene, i) && language.tables.phraseConjunctions.get(tokens, i + 1);
    if (joins && i > content.first && isClause(scene, { first: i, end: content.end }))
      return { first: content.first, end: i };
  }
  return content;
}

/** Whether a mark, a verb or "that" keeps a figure from being the object of the verb before it. */
function breaksBefore({ prose }: Scene, first: number, figure: number): boolean {
  const { tokens, language } = prose;
  const { finiteVerbs, complementisers, reckoningBreaks } = language.tables;
  for (let i = first; i < figure; i += 1) {
    if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, "-")) return true;
    if (finiteVerbs.get(tokens, i) || complementisers.get(tokens, i) || reckoningBreaks.get(tokens, i)) return true;
  }
  return false;
}

/** The author, and a bare "it", reckon nothing. */
function isIdle({ pronoun, phrase }: Claimant): boolean {
  return pronoun === "author" || (pronoun === "thing" && phrase.end - phrase.first === 1);
}

/** Gives a content to the subject of a verb that reckons, where that is somebody who can. */
function bySubject(scene: Scene, cue: Cue, range: Range, content: Range): readonly Draft[] {
  const subject = subjectBefore(scene, cue.first, cue.from);
  const { claimant } = subject;
  if (claimant === null || subject.passive || subject.infinitive || subject.negated) return [];
  if (claimant.type === "unknown" || claimant.type === "event" || isIdle(claimant)) return [];
  const stance: Stance = subject.supposed ? "hypothetical" : cue.stance;
  return [{ claimant, cue: { first: range.first, end: range.end }, content, stance }];
}
