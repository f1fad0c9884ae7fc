/** What a token is made of. */
export const TokenKind = { word: 0, digits: 1, punctuation: 2 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is written. `initial`: one capital letter; `upper`: two or more letters, all capitals. */
export const Shape = { lower: 0, capitalised: 1, upper: 2, mixed: 3, initial: 4 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/**
 * The tokens of a running text, in typed arrays, so that fifty megabytes fit. A token is a word, a run of digits, or
 * one mark of punctuation; white space is not a token. Words keep inner apostrophes ("don't") but give up "'s";
 * hyphens are marks of their own, so "two-year" is three adjacent tokens.
 *
 * Every index goes through `| 0`. One that has been kept beside fractions may be a boxed number, for which V8 throws
 * its optimised code away each time, unless an operation here has told it to expect one: ten times the time in all.
 */
export class Tokens {
  readonly text: string;
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #words: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #shapes: Uint8Array;

  constructor(
    text: string,
    starts: Int32Array,
    ends: Int32Array,
    words: Int32Array,
    kinds: Uint8Array,
    shapes: Uint8Array,
  ) {
    this.text = text;
    this.length = starts.length;
    this.#starts = starts;
    this.#ends = ends;
    this.#words = words;
    this.#kinds = kinds;
    this.#shapes = shapes;
  }

  /** Offset in the running text; past the last token, the end of the text. */
  start(i: number): number {
    return this.#starts[i | 0] ?? this.text.length;
  }

  end(i: number): number {
    return this.#ends[i | 0] ?? this.text.length;
  }

  /** The word's number in the language's vocabulary, whatever its case; 0 for a word no table knows. */
  word(i: number): number {
    return this.#words[i | 0] ?? 0;
  }

  kind(i: number): TokenKind {
    return (this.#kinds[i | 0] ?? TokenKind.punctuation) as TokenKind;
  }

  shape(i: number): Shape {
    return (this.#shapes[i | 0] ?? Shape.lower) as Shape;
  }

  /** The words of token i as written. */
  at(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** The words from token `first` up to but not including token `end`. */
  slice(first: number, end: number): string {
    return end > first ? this.text.slice(this.start(first), this.end(end - 1)) : "";
  }

  /** Whether nothing stands between token i and the token before it. */
  touches(i: number): boolean {
    return i > 0 && this.#ends[(i | 0) - 1] === this.#starts[i | 0];
  }

  /** Whether token i is this one mark of punctuation (or this word, exactly as written). */
  is(i: number, written: string): boolean {
    const start = this.start(i);
    if (this.end(i) - start !== written.length) return false;
    for (let at = 0; at < written.length; at += 1) {
      if (this.text.charCodeAt(start + at) !== written.charCodeAt(at)) return false;
    }
    return true;
  }
}
