import type { RunningTextBuilder } from "../text/running-text.ts";
import { isSpace } from "./white-space.ts";

/** Stretches of a source, and words that stand for stretches, in reading order: what blocks are made of. */
export class Pieces {
  readonly text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** What stands for a piece; null where it is kept as it is. */
  readonly #words: (string | null)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.#starts.length;
  }

  /** Adds a stretch of the source, or the words that stand for it. Empty ones are left out. */
  push(start: number, end: number, words: string | null): void {
    if (words === null ? end <= start : words === "") return;
    this.#starts.push(start);
    this.#ends.push(end);
    this.#words.push(words);
  }

  /** Where in the source piece i begins. */
  start(i: number): number {
    return this.#starts[i] ?? 0;
  }

  end(i: number): number {
    return this.#ends[i] ?? 0;
  }

  /** Whether piece i is kept as it is. */
  isKept(i: number): boolean {
    return this.#words[i] === null;
  }

  lengthOf(i: number): number {
    return this.#words[i]?.length ?? this.end(i) - this.start(i);
  }

  /** The words of pieces `first` up to but not including `end`, or the first `limit` code units of them. */
  slice(first: number, end: number, limit = Number.POSITIVE_INFINITY): string {
    let words = "";
    for (let i = first; i < end && words.length < limit; i += 1) {
      words += this.#words[i] ?? this.text.slice(this.start(i), Math.min(this.end(i), this.start(i) + limit));
    }
    return words;
  }

  /** At least the last `limit` code units of the words of these pieces, if they have as many. */
  tail(first: number, end: number, limit: number): string {
    let words = "";
    for (let i = end - 1; i >= first && words.length < limit; i -= 1) {
      const start = Math.max(this.start(i), this.end(i) - limit);
      words = (this.#words[i] ?? this.text.slice(start, this.end(i))) + words;
    }
    return words;
  }

  /** Whether the last piece ends in white space. */
  endsInSpace(): boolean {
    const last = this.length - 1;
    const words = this.#words[last] ?? null;
    return isSpace(words === null ? this.text.charCodeAt(this.end(last) - 1) : words.charCodeAt(words.length - 1));
  }

  /** Takes the last code unit from piece i: the hyphen of a word that a line break cut in two. */
  shorten(i: number): void {
    this.#ends[i] = Math.max(this.start(i), this.end(i) - 1);
  }

  /** Adds the first `length` code units of pieces `first` up to `end` once more. */
  copy(first: number, end: number, length: number): void {
    let left = length;
    for (let i = first; i < end && left > 0; i += 1) {
      const words = this.#words[i] ?? null;
      const taken = Math.min(left, this.lengthOf(i));
      if (words === null) this.push(this.start(i), this.start(i) + taken, null);
      else this.push(this.start(i), this.end(i), words.slice(0, taken));
      left -= taken;
    }
  }

  /** Takes `length` code units from the beginning of pieces `first` up to `end`, and tells which piece is first then. */
  behead(first: number, end: number, length: number): number {
    let left = length;
    let i = first;
    for (; i < end && left >= this.lengthOf(i); i += 1) left -= this.lengthOf(i);
    if (i < end && this.isKept(i)) this.#starts[i] = this.start(i) + left;
    return i;
  }

  /** Forgets all pieces from `first` on. */
  truncate(first: number): void {
    this.#starts.length = Math.min(first, this.length);
    this.#ends.length = this.#starts.length;
    this.#words.length = this.#starts.length;
  }

  /** Takes white space from the end, back to piece `first`. */
  trim(first: number): void {
    while (this.length > first && this.endsInSpace()) {
      const last = this.length - 1;
      if (this.isKept(last) && this.lengthOf(last) > 1) this.shorten(last);
      else {
        this.#starts.pop();
        this.#ends.pop();
        this.#words.pop();
      }
    }
  }

  /** Writes pieces `first` up to but not including `end` into a running text. */
  write(first: number, end: number, builder: RunningTextBuilder): void {
    for (let i = first; i < end; i += 1) {
      const words = this.#words[i] ?? null;
      if (words === null) builder.keep(this.start(i), this.end(i));
      else builder.replace(words, this.start(i), this.end(i));
    }
  }
}
