import type { Block } from "../read/document.ts";
import type { PhraseTable, Words } from "./phrase-table.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

/** When a sentence goes on after the full stop of an abbreviation: a title before a name always does. */
export type Shelter = "always" | "before-number" | "unless-opener";

/** What a language says of its sentences. */
export interface SentenceTables {
  /** Abbreviations, with their full stop. */
  readonly abbreviations: Words<Shelter>;
  /** Words that begin sentences and are no names: after "U.S." they tell whether the sentence ended. */
  readonly sentenceOpeners: Words<true>;
}

/** The same, indexed. */
export type SentenceLookup = { readonly [K in keyof SentenceTables]: PhraseTable<SentenceTables[K][string]> };

/** A sentence: tokens `first` up to but not including `end`, inside one block. */
export interface Sentence {
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly first: number;
  readonly end: number;
}

/** A block on its way into sentences. */
interface Stretch {
  readonly tokens: Tokens;
  readonly lookup: SentenceLookup;
  /** The block's first token, and where in the text the block ends. */
  readonly first: number;
  readonly limit: number;
}

/** Cuts every block but boilerplate into sentences; a row of a table is one. */
export function splitSentences(tokens: Tokens, blocks: readonly Block[], lookup: SentenceLookup): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let i = 0;
  for (const [b, { kind, span }] of blocks.entries()) {
    while (i < tokens.length && tokens.start(i) < span.start) i += 1;
    if (kind === "boilerplate") continue;
    const stretch = { tokens, lookup, first: i, limit: span.end };
    while (i < tokens.length && tokens.start(i) < span.end) {
      const end = sentenceEnd(stretch, i, kind === "table");
      sentences.push({ block: b, first: i, end });
      i = end;
    }
  }
  return sentences;
}

/** The token after the sentence that begins at `first`. */
function sentenceEnd(stretch: Stretch, first: number, isTable: boolean): number {
  const { tokens, lookup, limit } = stretch;
  let shelter: Shelter | null = null;
  let sheltered = first;
  let i = first;
  for (; i < tokens.length && tokens.start(i) < limit; i += 1) {
    if (isTable && i > first && breaksLine(tokens, i)) return i;
    const abbreviation = lookup.abbreviations.longest(tokens, i);
    if (abbreviation !== null && abbreviation.end > sheltered) {
      sheltered = abbreviation.end;
      shelter = abbreviation.value;
    }
    if (!isStop(tokens, i)) continue;
    const held = i < sheltered - 1 || (i === sheltered - 1 && goesOn(stretch, i, shelter));
    if (!held && closes(stretch, first, i)) return pastEnd(stretch, i + 1);
  }
  return i;
}

function isStop(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.punctuation) return false;
  return tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?") || tokens.is(i, "\u2026");
}

/** Whether a sentence goes on after the abbreviation that the stop at i belongs to. */
function goesOn(stretch: Stretch, i: number, shelter: Shelter | null): boolean {
  const { tokens, limit } = stretch;
  const next = pastEnd(stretch, i + 1);
  if (next >= tokens.length || tokens.start(next) >= limit) return false;
  if (shelter === "before-number") return tokens.kind(i + 1) === TokenKind.digits || isRoman(tokens, i + 1);
  return shelter === "always" || !isOpener(stretch, next);
}

/** Whether a sentence that began at `first` ends with the stop at i: what follows begins a new one. */
function closes(stretch: Stretch, first: number, i: number): boolean {
  const { tokens, limit } = stretch;
  const next = pastEnd(stretch, i + 1);
  if (next >= tokens.length || tokens.start(next) >= limit) return true;
  if (tokens.is(i - 1, "[") || tokens.is(i - 1, "(")) return false;
  if (isInitial(tokens, i) && !(i - 1 > first && isOpener(stretch, next))) return false;
  if (tokens.kind(i - 1) === TokenKind.digits && tokens.touches(i) && isNumbering(stretch, i, next)) return false;
  if (next === i + 1 && tokens.touches(next)) return isMissingSpace(tokens, i);
  return opens(tokens, next);
}

/** Whether a sentence can begin with token i. */
function opens(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === TokenKind.digits) return true;
  if (tokens.kind(i) !== TokenKind.punctuation) return tokens.shape(i) !== Shape.lower;
  if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":")) return false;
  const isDash = tokens.is(i, "-") || tokens.is(i, "\u2013") || tokens.is(i, "\u2014");
  return !isDash || tokens.kind(i + 1) !== TokenKind.word || tokens.shape(i + 1) !== Shape.lower;
}

function isOpener({ tokens, lookup }: Stretch, i: number): boolean {
  if (tokens.kind(i) === TokenKind.punctuation) return true;
  return tokens.shape(i) === Shape.capitalised ? lookup.sentenceOpeners.get(tokens, i) === true : tokens.is(i, "A");
}

/** Whether the stop at i follows an initial, as in "V. I. Lenin"; a lone "I" ends "World War I." */
function isInitial(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, ".") || !tokens.touches(i) || tokens.shape(i - 1) !== Shape.initial) return false;
  return !tokens.is(i - 1, "I") || (tokens.is(i - 2, ".") && tokens.shape(i - 3) === Shape.initial);
}

/** Whether the number before the stop numbers its block, as in "1. The", or lost its decimals, as in "0. 5". */
function isNumbering({ tokens, first }: Stretch, i: number, next: number): boolean {
  if (i - 1 === first && tokens.end(i - 1) - tokens.start(i - 1) <= 3) return true;
  return tokens.is(i - 1, "0") && tokens.kind(next) === TokenKind.digits;
}

/** Whether the stop at i ends a sentence although no space follows: "the war.In 1943". */
function isMissingSpace(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === TokenKind.punctuation) return opens(tokens, i + 1);
  if (tokens.kind(i + 1) !== TokenKind.word || tokens.shape(i + 1) !== Shape.capitalised) return false;
  return tokens.kind(i - 1) === TokenKind.word && tokens.shape(i - 1) === Shape.lower && tokens.touches(i);
}

/** Whether token i is a Roman number; "I" is one only where no verb follows. */
function isRoman(tokens: Tokens, i: number): boolean {
  if (!/^[IVXLC]{1,7}$/u.test(tokens.at(i))) return false;
  return !tokens.is(i, "I") || tokens.kind(i + 1) !== TokenKind.word || tokens.shape(i + 1) !== Shape.lower;
}

/** Skips closing quotation marks, brackets, further stops and the marks of notes that belong to the sentence before. */
function pastEnd({ tokens, limit }: Stretch, from: number): number {
  let i = from;
  while (i < tokens.length && tokens.start(i) < limit && tokens.touches(i)) {
    const note = noteEnd(tokens, i, limit);
    if (note === i && !isCloser(tokens, i)) break;
    i = Math.max(note, i + 1);
  }
  return i;
}

function isCloser(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.punctuation) return false;
  return (
    isStop(tokens, i) ||
    "\"'\u2019\u201d\u00bb)]*\u2020\u2021\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".includes(tokens.at(i))
  );
}

/** The token after the mark of a note at i, "[3]" or "3" right after a word's full stop; i itself where there is none. */
function noteEnd(tokens: Tokens, i: number, limit: number): number {
  if (tokens.is(i, "[") && tokens.kind(i + 1) === TokenKind.digits && tokens.is(i + 2, "]")) return i + 3;
  if (tokens.kind(i) !== TokenKind.digits || tokens.end(i) - tokens.start(i) > 3) return i;
  if (tokens.kind(i - 2) !== TokenKind.word || tokens.shape(i - 2) === Shape.initial || !tokens.touches(i - 1))
    return i;
  const isLast = i + 1 >= tokens.length || tokens.start(i + 1) >= limit;
  return isLast || (!tokens.touches(i + 1) && opens(tokens, i + 1)) ? i + 1 : i;
}

/** Whether a line break stands before token i. */
function breaksLine(tokens: Tokens, i: number): boolean {
  for (let at = tokens.end(i - 1); at < tokens.start(i); at += 1) if (tokens.text.charCodeAt(at) === 0x0a) return true;
  return false;
}
