import type { Block } from "../read/document.ts";
import type { PhraseTable, Words } from "./phrase-table.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

/** What a language says of its sentences. */
export interface SentenceTables {
  /** Abbreviations, with their full stop, after which a sentence usually goes on. */
  readonly abbreviations: Words<true>;
}

/** A sentence: tokens `first` up to but not including `end`, inside one block. */
export interface Sentence {
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly first: number;
  readonly end: number;
}

/** Cuts every block but boilerplate into sentences. */
export function splitSentences(
  tokens: Tokens,
  blocks: readonly Block[],
  abbreviations: PhraseTable<true>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let i = 0;
  for (const [b, block] of blocks.entries()) {
    while (i < tokens.length && tokens.start(i) < block.span.start) i += 1;
    let first = i;
    let sheltered = i;
    while (i < tokens.length && tokens.start(i) < block.span.end) {
      const abbreviation = abbreviations.longest(tokens, i);
      if (abbreviation !== null) sheltered = Math.max(sheltered, abbreviation.end);
      const ends = isStop(tokens, i) && closes(tokens, i, block.span.end, i < sheltered || isInitial(tokens, i));
      i += 1;
      if (!ends) continue;
      i = pastClosers(tokens, i, block.span.end);
      if (block.kind !== "boilerplate") sentences.push({ block: b, first, end: i });
      first = i;
    }
    if (i > first && block.kind !== "boilerplate") sentences.push({ block: b, first, end: i });
  }
  return sentences;
}

function isStop(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.punctuation) return false;
  return tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?") || tokens.is(i, "\u2026");
}

/** Whether the stop at i follows an initial, as in "V. I. Lenin"; a lone "I" ends "World War I." */
function isInitial(tokens: Tokens, i: number): boolean {
  if (!tokens.touches(i) || tokens.shape(i - 1) !== Shape.initial) return false;
  return !tokens.is(i - 1, "I") || (tokens.is(i - 2, ".") && tokens.shape(i - 3) === Shape.initial);
}

/** Whether a sentence can end with the stop at i: what follows begins a new one. */
function closes(tokens: Tokens, i: number, limit: number, sheltered: boolean): boolean {
  const next = pastClosers(tokens, i + 1, limit);
  if (next >= tokens.length || tokens.start(next) >= limit) return true;
  if (sheltered) return false;
  if (tokens.touches(i + 1) && tokens.kind(i + 1) !== TokenKind.punctuation) return false;
  if (tokens.kind(next) === TokenKind.digits) return true;
  if (tokens.kind(next) === TokenKind.punctuation) return !tokens.is(next, ",") && !tokens.is(next, ";");
  return tokens.shape(next) !== Shape.lower;
}

/** Skips closing quotation marks, brackets and further stops that belong to the sentence before. */
function pastClosers(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  while (i < tokens.length && tokens.start(i) < limit && tokens.touches(i) && isCloser(tokens, i)) i += 1;
  return i;
}

function isCloser(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.punctuation) return false;
  return isStop(tokens, i) || "\"'\u2019\u201d\u00bb)]".includes(tokens.at(i));
}
