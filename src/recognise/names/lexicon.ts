import { foldName } from "../../values/name.ts";
import type { Match } from "../phrase-table.ts";
import type { Prose } from "../prose.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { NameType, WordEnding } from "./tables.ts";

/** A known name, or a known part of one, where it stands. */
export interface Known {
  readonly type: NameType;
  /** The form that stands for all variants. */
  readonly canonical: string;
  readonly end: number;
}

/** Whether token i is a word that begins with a capital letter. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape(i);
  if (shape === Shape.lower || tokens.kind(i) !== TokenKind.word) return false;
  if (shape !== Shape.mixed) return true;
  const first = tokens.text[tokens.start(i)] ?? "";
  return first !== first.toLowerCase();
}

/** The longest known name that begins at token i, or null. */
export function knownAt({ tokens, language }: Prose, i: number, limit: number): Known | null {
  const { knownPlaces, knownGroups, knownEvents, knownPersons } = language.tables;
  const word = tokens.word(i);
  if (word === 0) return null;
  const place = longerOf(null, "place", knownPlaces.longest(tokens, i, limit));
  const group = longerOf(place, "group", knownGroups.longest(tokens, i, limit));
  const event = longerOf(group, "event", knownEvents.longest(tokens, i, limit));
  return longerOf(event, "person", knownPersons.longest(tokens, i, limit));
}

function longerOf(best: Known | null, type: NameType, found: Match<string> | null): Known | null {
  if (found === null || (best !== null && found.end <= best.end)) return best;
  return { type, canonical: found.value, end: found.end };
}

/** What the ending of token i tells of it. */
export function endingOf({ tokens, language }: Prose, i: number): WordEnding | undefined {
  const start = tokens.start(i);
  const end = tokens.end(i);
  for (let length = Math.min(4, end - start - 3); length >= 1; length -= 1) {
    const word = language.vocabulary.idOfLetters(tokens.text, end - length, end);
    const meaning = word === 0 ? undefined : language.tables.nameEndings.meaningOf(word);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** What remains of token i without the ending of a demonym, in lower case; null where it has none. */
export function demonymStem({ tokens, language }: Prose, i: number): string | null {
  const start = tokens.start(i);
  const end = tokens.end(i);
  for (let length = Math.min(4, end - start - 3); length >= 2; length -= 1) {
    const word = language.vocabulary.idOfLetters(tokens.text, end - length, end);
    if (language.tables.nameEndings.meaningOf(word) !== "demonym") continue;
    return tokens.text.slice(start, end - length).toLowerCase();
  }
  return null;
}

/** The words from token `first` to `end` as names are compared; an event goes by the singular. */
export function keyOf({ tokens }: Prose, first: number, end: number, type: NameType | null): string {
  if (end - first === 1) return foldName(tokens.at(first));
  let key = "";
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) !== TokenKind.punctuation)
      key += key === "" ? foldName(tokens.at(i)) : ` ${foldName(tokens.at(i))}`;
  }
  return type === "event" && key.endsWith("s") ? key.slice(0, -1) : key;
}

/** Whether token i is a Roman numeral. */
export function isRomanNumeral(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape(i);
  return (shape === Shape.upper || shape === Shape.initial) && /^[IVXLC]+$/u.test(tokens.at(i));
}

/** Whether token i is an acronym: two or more capitals that are no Roman numeral. */
export function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.shape(i) === Shape.upper && !isRomanNumeral(tokens, i);
}
