import type { FigureMention, Mentions, NameEntry } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Quotation } from "../quotations.ts";
import type { Tokens } from "../tokens.ts";

/** A name where it stands, in tokens. */
export interface NamePlace {
  readonly first: number;
  readonly end: number;
  /** Index in the list of names. */
  readonly name: number;
}

/** A prose with what was found in it, to be asked by token. */
export class Scene {
  readonly prose: Prose;
  readonly names: readonly NameEntry[];
  readonly #figures: readonly FigureMention[];
  readonly #places: Layout<NamePlace>;
  readonly #quotations: Layout<Quotation>;
  /** Per token: the end of the date that begins there, or 0. */
  readonly #dateEnds: Int32Array;

  constructor(prose: Prose, { names, figures, dates }: Mentions) {
    this.prose = prose;
    this.names = names;
    this.#figures = figures;
    this.#places = new Layout(prose.tokens.length, placesOf(prose, names));
    this.#quotations = new Layout(prose.tokens.length, prose.quotations);
    this.#dateEnds = new Int32Array(prose.tokens.length);
    for (const { first, end } of dates) this.#dateEnds[first] = end;
  }

  /** The name that covers token i. */
  nameAt(i: number): NamePlace | null {
    return this.#places.at(i);
  }

  /** The quotation that token i stands in. */
  quotationAt(i: number): Quotation | null {
    return this.#quotations.at(i);
  }

  /** The first figure that begins at a token from `first` up to but not including `end`; its first token. */
  figureIn(first: number, end: number): number | null {
    return firstFigure(this.#figures, first, end);
  }

  /** The sentence that token i stands in, as an index; the last before it where it stands in none. */
  sentenceAt(i: number): number {
    return sentenceOf(this.prose, i);
  }

  /** The block that token i stands in, as an index. */
  blockAt(i: number): number | null {
    return blockOf(this.prose, this.prose.tokens.start(i));
  }

  /** The tokens of a block. */
  blockRange(block: number): { readonly first: number; readonly end: number } | null {
    return rangeOf(this.prose, block);
  }

  /** The token after the date that begins at token i; i where none does. */
  pastDate(i: number): number {
    // As an integer: see `Tokens`.
    return this.#dateEnds[i | 0] || i;
  }
}

/** The block that holds an offset, by binary search; null between blocks and past the last. */
function blockOf({ document: { blocks } }: Prose, offset: number): number | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const span = blocks[low]?.span;
  return span !== undefined && span.start <= offset && offset < span.end ? low : null;
}

/** Binary search for the last sentence that begins no later than a token. */
function sentenceOf({ sentences }: Prose, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The tokens of a block, from its first sentence to its last. */
function rangeOf({ sentences }: Prose, block: number): { first: number; end: number } | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  if (first === undefined || first.block !== block) return null;
  let last = first;
  for (let i = low; sentences[i]?.block === block; i += 1) last = sentences[i] ?? last;
  return { first: first.first, end: last.end };
}

/** Tells which range covers a token, if any does. */
class Layout<T extends { readonly first: number; readonly end: number }> {
  readonly #ranges: readonly T[];
  /** Per token, counted from 1. To ask a list for its element -1 is to look up a property, which takes fifty times as long. */
  readonly #numbers: Int32Array;

  constructor(length: number, ranges: readonly T[]) {
    this.#ranges = ranges;
    this.#numbers = new Int32Array(length);
    ranges.forEach(({ first, end }, index) => {
      this.#numbers.fill(index + 1, first, end);
    });
  }

  at(i: number): T | null {
    const number = this.#numbers[i | 0] ?? 0;
    return number === 0 ? null : (this.#ranges[number - 1] ?? null);
  }
}

/** The mentions of all names by token. */
function placesOf({ tokens }: Prose, names: readonly NameEntry[]): readonly NamePlace[] {
  const places: NamePlace[] = [];
  for (const [name, entry] of names.entries()) {
    for (const { start, end } of entry.mentions) {
      const first = tokenFrom(tokens, start);
      let last = first + 1;
      while (last < tokens.length && tokens.start(last) < end) last += 1;
      places.push({ first, end: last, name });
    }
  }
  return places;
}

/** The first token that begins at an offset or after it, by binary search. */
function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Binary search in the list of figures, which is in order. */
function firstFigure(figures: readonly FigureMention[], first: number, end: number): number | null {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const at = figures[low]?.first;
  return at !== undefined && at < end ? at : null;
}
