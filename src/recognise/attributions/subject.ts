import { endingOf } from "../names/lexicon.ts";
import { Shape, TokenKind } from "../tokens.ts";
import { type Claimant, isSure, phrasePart, within, wordsOf } from "./claimant.ts";
import { isComma } from "./clause.ts";
import { claimantAfter, claimantBefore } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** Who does what a verb says, and how the verb is put. */
export interface Subject {
  readonly claimant: Claimant | null;
  /** The first token of the clause: the subject, or the verb's own first word where it has none. */
  readonly first: number;
  readonly negated: boolean;
  /** "would say", "if he says". */
  readonly supposed: boolean;
  /** "was told", "is said": the one before it is not the speaker. */
  readonly passive: boolean;
  /** "to say". */
  readonly infinitive: boolean;
}

/** How many asides between subject and verb are skipped. */
const ASIDES = 3;
/** An aside is not longer than this, in tokens. */
const LONGEST_ASIDE = 40;

/** The subject of the verb at token `verb`, looked for no further back than `limit`. */
export function subjectBefore(scene: Scene, verb: number, limit: number): Subject {
  const manner = mannerBefore(scene, verb, limit);
  const claimant = manner.passive || manner.infinitive ? null : claimantAround(scene, manner.first, limit);
  const first = claimant?.phrase.first ?? manner.first;
  const supposed =
    manner.supposed || scene.prose.language.tables.conditions.get(scene.prose.tokens, first - 1) === true;
  const { negated, passive, infinitive } = manner;
  return { claimant, first, negated, supposed, passive, infinitive };
}

interface Manner {
  readonly first: number;
  readonly negated: boolean;
  readonly supposed: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** Reads auxiliaries and adverbs before a verb. */
function mannerBefore(scene: Scene, verb: number, limit: number): Manner {
  const { tokens, language } = scene.prose;
  const { verbCompanions, infinitiveMarks, infinitiveLeads } = language.tables;
  let [negated, supposed, passive, narrated] = [false, false, false, false];
  let first = verb;
  for (;;) {
    const companion = companionBefore(scene, first, limit);
    if (companion === null) break;
    const meaning = verbCompanions.longest(tokens, companion, first)?.value ?? "none";
    if (meaning === "negates") negated = true;
    if (meaning === "supposes") supposed = true;
    if (meaning === "passive") passive = true;
    if (meaning === "narrates") narrated = true;
    first = companion;
  }
  if (first === limit || !infinitiveMarks.get(tokens, first - 1))
    return { first, negated, supposed: supposed && !narrated, passive, infinitive: false };
  for (const start of [first - 2, first - 3, first - 4]) {
    const lead = start >= limit ? infinitiveLeads.longest(tokens, start, first - 1) : null;
    if (lead !== null && lead.end === first - 1) return { ...mannerBefore(scene, start, limit), passive: false };
  }
  return { first, negated, supposed, passive, infinitive: true };
}

/** Where an auxiliary or adverb that ends before token `end` begins; null where none does. */
function companionBefore({ prose }: Scene, end: number, limit: number): number | null {
  const { tokens, language } = prose;
  for (const start of [end - 2, end - 1]) {
    if (start < limit) continue;
    const match = language.tables.verbCompanions.longest(tokens, start, end);
    if (match !== null && match.end === end) return start;
  }
  const isAdverb = end - 1 > limit && tokens.kind(end - 1) === TokenKind.word && tokens.shape(end - 1) === Shape.lower;
  return isAdverb && tokens.word(end - 1) === 0 && endingOf(prose, end - 1) === "adverb" ? end - 1 : null;
}

/** The claimant before token `end`, over a relative pronoun and over asides between commas. */
function claimantAround(scene: Scene, end: number, limit: number): Claimant | null {
  const { tokens, language } = scene.prose;
  if (end > limit && language.tables.speechRelatives.get(tokens, end - 1)) {
    return antecedentOf(scene, tokens.is(end - 2, ",") ? end - 2 : end - 1, limit);
  }
  if (end > limit && tokens.is(end - 1, ")"))
    return claimantBefore(scene, beforeBrackets(scene, end - 1, limit), limit);
  if (end > limit && isComma(scene, end - 1)) return overAsides(scene, end - 1, limit) ?? shared(scene, end, limit);
  const nearest = claimantBefore(scene, end, limit);
  if (nearest !== null && (isSure(nearest) || nearest.pronoun !== null)) return nearest;
  return shared(scene, end, limit) ?? opening(scene, limit, end) ?? nearest;
}

/** Over "(ONS)" to the name it abbreviates. */
function beforeBrackets({ prose: { tokens } }: Scene, closing: number, limit: number): number {
  for (let i = closing - 1; i > limit && i > closing - LONGEST_ASIDE; i -= 1) if (tokens.is(i, "(")) return i;
  return limit;
}

/** "He came home and said": a verb behind a conjunction has the subject of the one before. */
function shared(scene: Scene, end: number, limit: number): Claimant | null {
  const { tokens, language } = scene.prose;
  const { phraseConjunctions, clauseContrasts } = language.tables;
  if (!phraseConjunctions.get(tokens, end - 1) && !clauseContrasts.get(tokens, end - 1)) return null;
  const subject = claimantAfter(scene, limit, end - 1);
  return subject !== null && (isSure(subject) || subject.pronoun !== null) ? within(subject, end, end) : null;
}

/** "A leaflet passed from hand to hand says": the phrase that opens the sentence, where no mark parts it from the verb. */
function opening(scene: Scene, limit: number, end: number): Claimant | null {
  const { tokens } = scene.prose;
  const { phraseLinks } = scene.prose.language.tables;
  if (end <= limit || phrasePart(scene, end - 1) === "opener" || phraseLinks.get(tokens, end - 1)) return null;
  const subject = claimantAfter(scene, limit, end);
  if (subject === null || !isSure(subject)) return null;
  for (let i = subject.end; i < end; i += 1) {
    if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, "-")) return null;
  }
  return subject;
}

/** Whom "who" or "which" means: the phrase before it or before an aside, else the subject of the sentence. */
function antecedentOf(scene: Scene, end: number, limit: number): Claimant | null {
  const nearest = claimantBefore(scene, end, limit);
  if (nearest !== null && isSure(nearest) && nearest.type !== "place") return nearest;
  const aside = isComma(scene, end) ? overAsides(scene, end, limit) : null;
  if (aside !== null) return aside;
  const subject = claimantAfter(scene, limit, end);
  return subject !== null && isSure(subject) ? subject : null;
}

/** "Blake, the wife of a leading communist, wrote": the claimant stands before the aside. */
function overAsides(scene: Scene, closing: number, limit: number): Claimant | null {
  const { tokens } = scene.prose;
  let count = 0;
  for (let i = closing - 1; i > limit && i > closing - LONGEST_ASIDE; i -= 1) {
    if (tokens.is(i, ";") || tokens.is(i, ":")) return null;
    if (!isComma(scene, i)) continue;
    const claimant = claimantBefore(scene, i, limit);
    const better = claimant === null ? null : inAside(scene, claimant, i + 1, closing);
    if (claimant !== null && (better !== null || isSure(claimant))) {
      return within(better ?? claimant, claimant.phrase.first, closing + 1);
    }
    count += 1;
    if (count === ASIDES) return null;
  }
  return null;
}

/** "the minister, Ivan Petrov, said"; "another opponent, a Ukrainian nationalist, said": the aside says it better. */
function inAside(scene: Scene, claimant: Claimant, first: number, end: number): Claimant | null {
  if (claimant.name !== null) return null;
  const aside = claimantBefore(scene, end, first);
  if (aside === null || aside.phrase.first !== first || !isSure(aside)) return null;
  if (aside.type !== "person") return null;
  return aside.name === null ? aside : { ...aside, description: wordsOf(scene, claimant.end - 1, claimant.end) };
}
