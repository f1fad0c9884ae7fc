import { Character, characterOf } from "./character.ts";
import { Shape, TokenKind, Tokens } from "./tokens.ts";
import { hashed, type Vocabulary } from "./vocabulary.ts";

/** Cuts a text into tokens in one pass, and looks every word up in the vocabulary. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const table = new TokenTable(Math.max(16, text.length >> 2));
  const end = text.length;
  let at = 0;
  while (at < end) {
    const character = characterOf(text.charCodeAt(at));
    if (character === Character.space) at += 1;
    else if (character === Character.digit) at = digits(text, at, table);
    else if (character === Character.mark || character === Character.apostrophe) at = mark(text, at, table, vocabulary);
    else at = word(text, at, table, vocabulary);
  }
  return table.seal(text);
}

function digits(text: string, start: number, table: TokenTable): number {
  let at = start + 1;
  while (at < text.length && characterOf(text.charCodeAt(at)) === Character.digit) at += 1;
  table.push(start, at, 0, TokenKind.digits, Shape.lower);
  return at;
}

function mark(text: string, start: number, table: TokenTable, vocabulary: Vocabulary): number {
  const code = text.charCodeAt(start);
  const pair = code >= 0xd800 && code <= 0xdbff && start + 1 < text.length;
  const end = pair ? start + 2 : start + 1;
  const id = pair ? vocabulary.idOf(text.slice(start, end)) : vocabulary.idOfUnit(code);
  table.push(start, end, id, TokenKind.punctuation, Shape.lower);
  return end;
}

function word(text: string, start: number, table: TokenTable, vocabulary: Vocabulary): number {
  let at = start;
  let uppers = 0;
  let lowers = 0;
  let apostrophes = 0;
  let codes = 0;
  let hash = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const character = characterOf(code);
    if (character === Character.lower) lowers += 1;
    else if (character === Character.upper) uppers += 1;
    else if (character === Character.apostrophe && isInnerApostrophe(text, at)) apostrophes += 1;
    else break;
    codes |= code;
    hash = hashed(hash, code);
    at += 1;
  }
  const startsUpper = characterOf(text.charCodeAt(start)) === Character.upper;
  const isPlain = codes < 0x80 && apostrophes === 0;
  const id = isPlain ? vocabulary.idOfPlain(text, start, at, hash) : vocabulary.idOf(folded(text.slice(start, at)));
  table.push(start, at, id, TokenKind.word, shapeOf(startsUpper, uppers, lowers));
  return isPossessive(text, at) ? possessive(at, table, vocabulary) : at;
}

/** A word as the tables have it. */
function folded(written: string): string {
  return written.toLowerCase().replace(/[\u2019\u02bc]/gu, "'");
}

function shapeOf(startsUpper: boolean, uppers: number, lowers: number): Shape {
  if (uppers === 0) return Shape.lower;
  if (lowers === 0) return uppers === 1 ? Shape.initial : Shape.upper;
  return startsUpper && uppers === 1 ? Shape.capitalised : Shape.mixed;
}

/** Whether the apostrophe here stands between two letters and does not begin a possessive. */
function isInnerApostrophe(text: string, at: number): boolean {
  const next = characterOf(text.charCodeAt(at + 1));
  return (next === Character.lower || next === Character.upper) && at + 1 < text.length && !isPossessive(text, at);
}

function isPossessive(text: string, at: number): boolean {
  if (at >= text.length || characterOf(text.charCodeAt(at)) !== Character.apostrophe) return false;
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  const after = at + 2 < text.length ? characterOf(text.charCodeAt(at + 2)) : Character.space;
  return after !== Character.lower && after !== Character.upper && after !== Character.digit;
}

function possessive(at: number, table: TokenTable, vocabulary: Vocabulary): number {
  table.push(at, at + 2, vocabulary.idOf("'s"), TokenKind.word, Shape.lower);
  return at + 2;
}

/** Grows by doubling; sealed into exact arrays. */
class TokenTable {
  #length = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #words: Int32Array;
  #kinds: Uint8Array;
  #shapes: Uint8Array;

  constructor(capacity: number) {
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#words = new Int32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#shapes = new Uint8Array(capacity);
  }

  push(start: number, end: number, word: number, kind: TokenKind, shape: Shape): void {
    const i = this.#length;
    if (i === this.#starts.length) this.#grow();
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#words[i] = word;
    this.#kinds[i] = kind;
    this.#shapes[i] = shape;
    this.#length = i + 1;
  }

  seal(text: string): Tokens {
    const n = this.#length;
    return new Tokens(
      text,
      this.#starts.subarray(0, n),
      this.#ends.subarray(0, n),
      this.#words.subarray(0, n),
      this.#kinds.subarray(0, n),
      this.#shapes.subarray(0, n),
    );
  }

  #grow(): void {
    this.#starts = wider(this.#starts, Int32Array);
    this.#ends = wider(this.#ends, Int32Array);
    this.#words = wider(this.#words, Int32Array);
    this.#kinds = wider(this.#kinds, Uint8Array);
    this.#shapes = wider(this.#shapes, Uint8Array);
  }
}

function wider<T extends Int32Array | Uint8Array>(array: T, make: new (length: number) => T): T {
  const grown = new make(array.length * 2);
  grown.set(array);
  return grown;
}
