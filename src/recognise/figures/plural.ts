import type { Language } from "../language.ts";
import type { PhraseTable } from "../phrase-table.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Scan } from "./scan.ts";

/** Endings are looked up from this many letters down. */
const LONGEST_ENDING = 6;

/** The singular of a plural noun ("deputies": "deputy"), or null for a word that is none. */
export function singularOf(
  { tokens, language, singulars }: Pick<Scan, "tokens" | "language" | "singulars">,
  i: number,
): string | null {
  if (tokens.kind(i) !== TokenKind.word) return null;
  const written = tokens.at(i);
  const known = singulars.get(written);
  if (known !== undefined) return known;
  const singular = workOut(tokens, i, language);
  singulars.set(written, singular);
  return singular;
}

function workOut(tokens: Tokens, i: number, language: Language): string | null {
  const { irregularPlurals, notPlurals, notPluralEndings, pluralEndings } = language.tables;
  const irregular = irregularPlurals.get(tokens, i);
  if (irregular !== undefined) return irregular;
  if (notPlurals.get(tokens, i) !== undefined) return null;
  const word = tokens.shape(i) === Shape.upper ? tokens.at(i).toLowerCase() : tokens.at(i);
  if (word.length < 3 || hasEnding(word, notPluralEndings, language)) return null;
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    if (word.length < length + 2) continue;
    const instead = ending(word, length, pluralEndings, language);
    if (instead !== undefined) return word.slice(0, -length) + instead;
  }
  return null;
}

/** Whether a word ends in one of the table's endings. */
export function hasEnding(word: string, endings: PhraseTable<true>, language: Language): boolean {
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    if (word.length > length && ending(word, length, endings, language) === true) return true;
  }
  return false;
}

function ending<T>(word: string, length: number, table: PhraseTable<T>, language: Language): T | undefined {
  return table.meaningOf(language.vocabulary.idOfLetters(word, word.length - length, word.length));
}
