import { endingOf } from "../names/lexicon.ts";
import type { Gender, NameType } from "../names/tables.ts";
import type { Prose } from "../prose.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { NamePlace, Scene } from "./scene.ts";
import type { Pronoun } from "./tables.ts";

/** Who says something, as far as the words around the verb tell. */
export interface Claimant {
  /** As the text names him; an entry's label where he is one of the names. */
  readonly label: string;
  readonly first: number;
  readonly end: number;
  /** The whole noun phrase, titles, descriptions and asides included. */
  readonly phrase: { readonly first: number; readonly end: number };
  /** Index in the list of names. */
  readonly name: number | null;
  /** `unknown`: a noun phrase that no table vouches for. */
  readonly type: NameType | "source" | "unknown";
  readonly gender: Gender;
  /** The noun that introduces a name: "director" in "the director, Colonel Mbaye"; null where there is none. */
  readonly description: string | null;
  /** Set where the words are a pronoun that is still to be resolved. */
  readonly pronoun: Pronoun | null;
}

/** A claimant that is one of the names. */
export function namedClaimant({ names, prose }: Scene, place: NamePlace): Claimant {
  const entry = names[place.name];
  const { nameTitles, nameGiven } = prose.language.tables;
  const given = nameGiven.get(prose.tokens, place.first);
  const gender = given ?? nameTitles.longest(prose.tokens, place.first, place.end)?.value ?? "either";
  return {
    label: entry?.label ?? prose.tokens.slice(place.first, place.end),
    first: place.first,
    end: place.end,
    phrase: { first: place.first, end: place.end },
    name: place.name,
    type: entry?.type ?? "unknown",
    gender,
    description: null,
    pronoun: null,
  };
}

/** A claimant described by a noun phrase whose head is the noun at token `head`. */
export function describedClaimant(scene: Scene, first: number, end: number, head: number): Claimant {
  const { tokens, language } = scene.prose;
  const { claimantNouns, nameTitles, nameAdjectives, nounGenders } = language.tables;
  const isPeople = nameAdjectives.get(tokens, head) && endingOf(scene.prose, head) === "plural";
  const noun =
    claimantNouns.get(tokens, head) ??
    (isPeople ? "group" : nameTitles.get(tokens, head) === undefined ? undefined : "person");
  const stop = end === head + 1 && isNumbered(scene, head) ? end + 1 : end;
  return {
    label: wordsOf(scene, first, stop),
    first,
    end: stop,
    phrase: { first, end: stop },
    name: null,
    type: noun ?? "unknown",
    gender: nounGenders.get(tokens, head) ?? "either",
    description: null,
    pronoun: null,
  };
}

/** "Witness 7": whether the noun at token i has a number for a name. */
export function isNumbered({ prose: { tokens, language } }: Scene, i: number): boolean {
  const isPerson = language.tables.claimantNouns.get(tokens, i) === "person" && tokens.shape(i) === Shape.capitalised;
  return isPerson && tokens.kind(i + 1) === TokenKind.digits;
}

/** A claimant that a pronoun stands for. */
export function pronounClaimant(scene: Scene, i: number, pronoun: Pronoun): Claimant {
  const gender = pronoun === "male" || pronoun === "female" ? pronoun : "either";
  const type = gender === "either" ? "group" : "person";
  const words = { first: i, end: i + 1 };
  return {
    label: wordsOf(scene, i, i + 1),
    ...words,
    phrase: words,
    name: null,
    type,
    gender,
    description: null,
    pronoun,
  };
}

/** The same claimant in a longer phrase. */
export function within(claimant: Claimant, first: number, end: number): Claimant {
  if (claimant.phrase.first === first && claimant.phrase.end === end) return claimant;
  return { ...claimant, phrase: { first, end } };
}

/** Whether a table or a name vouches for a claimant; "its report" counts, "it" does not. */
export function isSure(claimant: Claimant): boolean {
  const isBarePronoun = claimant.pronoun !== null && claimant.phrase.end - claimant.phrase.first === 1;
  return claimant.type !== "unknown" && claimant.type !== "event" && !isBarePronoun;
}

/** The words of a token range on one line. */
export function wordsOf({ prose }: Scene, first: number, end: number): string {
  return prose.tokens.slice(first, end).replace(/\s+/gu, " ");
}

/** What a token may be inside a noun phrase. */
export type PhrasePart = "opener" | "word" | "none";

/** The apostrophe of "survivors' groups". */
function isPluralPossessive(prose: Prose, i: number): boolean {
  const { tokens } = prose;
  if (!tokens.touches(i) || (!tokens.is(i, "'") && !tokens.is(i, "\u2019"))) return false;
  return tokens.kind(i + 1) === TokenKind.word && !tokens.touches(i + 1) && endingOf(prose, i - 1) === "plural";
}

/** Whether token i can stand inside a noun phrase, and whether it begins one. */
export function phrasePart(scene: Scene, i: number): PhrasePart {
  const { prose } = scene;
  const { tokens, language } = prose;
  const { phraseOpeners, phraseLinks, phraseConjunctions, nameOpeners, speechPronouns, complementisers } =
    language.tables;
  const kind = tokens.kind(i);
  if (kind === TokenKind.punctuation)
    return isPluralPossessive(prose, i) || (tokens.is(i, "-") && tokens.touches(i) && tokens.touches(i + 1))
      ? "word"
      : "none";
  if (kind === TokenKind.digits) {
    const isCounted = scene.pastDate(i) === i && scene.figureIn(i, i + 1) !== null;
    return isCounted || phraseOpeners.get(tokens, i - 1) ? "word" : "none";
  }
  const word = tokens.word(i);
  if (word === 0) return endingOf(prose, i) === "adverb" && tokens.shape(i) === Shape.lower ? "none" : "word";
  if (phraseOpeners.get(tokens, i)) return "opener";
  if (phraseLinks.get(tokens, i) || phraseConjunctions.get(tokens, i) || complementisers.get(tokens, i)) return "none";
  if (speechPronouns.get(tokens, i) !== undefined) return "none";
  return nameOpeners.get(tokens, i) === "always" ? "none" : "word";
}
