import search from "approx-string-match";
import type { Span } from "./span.ts";
import { WordIndex } from "./word-index.ts";

/** Words that are like a quote, and how like: 1 is the same. */
export interface Likeness {
  readonly span: Span;
  /** 1 − edits / length of the quote (edits as of Levenshtein 1966). */
  readonly score: number;
}

/** Marks that editions write differently, each with the one that stands for it here. */
const marks: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
]);

/** So many quotes are looked for one by one; for more an index is made. */
const FEW = 32;

/** The most edits that are looked for, as a share of the quote. */
const LOOSEST = 0.3;

/**
 * A text in which quotes are found whatever the white space, and the style of quotation marks and dashes. Spans are of
 * the text as it was given.
 */
export class QuotableText {
  readonly #folded: string;
  /** For each code unit of the folded text, where it stands in the text. */
  readonly #places: Int32Array;
  #asked = 0;
  #index: WordIndex | null = null;

  constructor(text: string) {
    const places = new Int32Array(text.length + 1);
    let folded = "";
    let kept = 0;
    let afterBlank = true;
    for (let i = 0; i < text.length; i += 1) {
      const blank = isBlank(text.charCodeAt(i));
      if (blank && afterBlank) continue;
      const unit = text[i] ?? "";
      folded += blank ? " " : (marks.get(unit) ?? unit);
      places[kept] = i;
      kept += 1;
      afterBlank = blank;
    }
    places[kept] = text.length;
    this.#folded = folded;
    this.#places = places.subarray(0, kept + 1);
  }

  /** Every place where the quote stands, in order; none for an empty quote. */
  find(quote: string): readonly Span[] {
    const wanted = fold(quote);
    if (wanted === "") return [];
    this.#asked += 1;
    if (this.#asked > FEW) this.#index ??= new WordIndex(this.#folded);
    const places = this.#index?.find(wanted) ?? this.#search(wanted);
    return places.map((at) => this.#spanOf(at, at + wanted.length));
  }

  #search(wanted: string): readonly number[] {
    const found: number[] = [];
    for (let at = this.#folded.indexOf(wanted); at >= 0; at = this.#folded.indexOf(wanted, at + 1)) {
      found.push(at);
    }
    return found;
  }

  /** The words most like a quote that does not stand in the text, or null where nothing is like it. */
  mostLike(quote: string): Likeness | null {
    const wanted = fold(quote);
    if (wanted === "") return null;
    const [first, ...others] = search(this.#folded, wanted, Math.floor(wanted.length * LOOSEST));
    if (first === undefined) return null;
    const best = others.reduce((least, match) => (match.errors < least.errors ? match : least), first);
    return { span: this.#spanOf(best.start, best.end), score: 1 - best.errors / wanted.length };
  }

  #spanOf(start: number, end: number): Span {
    return { start: this.#places[start] ?? 0, end: (this.#places[end - 1] ?? 0) + 1 };
  }
}

/** White space as ECMAScript has it, by code unit. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  const isWide = code === 160 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
  return isWide || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0xfeff;
}

function fold(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/./gsu, (unit) => marks.get(unit) ?? unit);
}
