import type { Options } from "minisearch";
import type { SearchEntry } from "./entries.ts";

/** Words and figures; a figure keeps its commas, so that 700,000 is one. */
const WORD = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;

/** A word of a text, as it stands there. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order. */
export function* wordsOf(text: string): Generator<FoundWord> {
  for (const match of text.matchAll(WORD)) {
    yield { word: match[0], start: match.index, end: match.index + match[0].length };
  }
}

/** A word as it is looked for: in small letters, without diacritics, and a figure without its commas. */
export function folded(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return /^\p{N}/u.test(plain) ? plain.replace(/[.,\s]/gu, "") : plain;
}

/** How a casebook is searched: the same wherever the index is made, and wherever it is asked. */
export const searchOptions: Options<SearchEntry> = {
  fields: ["title", "text"],
  storeFields: ["kind", "title", "text", "address"],
  tokenize: (text) => [...wordsOf(text)].map(({ word }) => word),
  processTerm: folded,
  searchOptions: {
    prefix: (term) => term.length > 1,
    // A slip of one letter in a short word, of two in a long one; in a figure every digit counts.
    fuzzy: (term) => (/^\p{N}/u.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
    boost: { title: 2 },
    combineWith: "AND",
  },
};
