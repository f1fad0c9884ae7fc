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
export interface Scene {
  readonly prose: Prose;
  readonly names: readonly NameEntry[];
  /** The name that covers token i. */
  nameAt(i: number): NamePlace | null;
  /** The quotation that token i stands in. */
  quotationAt(i: number): Quotation | null;
  /** The first figure that begins at a token from `first` up to but not including `end`; its first token. */
  figureIn(first: number, end: number): number | null;
  /** The sentence that token i stands in, as an index; the last before it where it stands in none. */
  sentenceAt(i: number): number;
  /** The block that token i stands in, as an index, and the tokens of a block. */
  blockAt(i: number): number | null;
  blockRange(block: number): { readonly first: number; readonly end: number } | null;
  /** The token after the date that begins at token i; i where none does. */
  pastDate(i: number): number;
}

/** Lays names, quotations, figures and dates out by token. */
export function sceneOf(prose: Prose, found: Mentions): Scene {
  const { tokens } = prose;
  const dateEnds = new Int32Array(tokens.length);
  for (const { first, end } of found.dates) dateEnds[first] = end;
  return {
    prose,
    names: found.names,
    nameAt: laidOut(tokens.length, placesOf(prose, found.names)),
    quotationAt: laidOut(tokens.length, prose.quotations),
    figureIn: (first, end) => firstFigure(found.figures, first, end),
    sentenceAt: (i) => sentenceOf(prose, i),
    blockAt: (i) => blockOf(prose, tokens.start(i)),
    blockRange: (block) => rangeOf(prose, block),
    // As an integer: see `Tokens`.
    pastDate: (i) => dateEnds[i | 0] || i,
  };
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
function laidOut<T extends { readonly first: number; readonly end: number }>(
  length: number,
  ranges: readonly T[],
): (i: number) => T | null {
  // Counted from 1. To ask a list for its element -1 is to look up a property, which takes fifty times as long.
  const places = new Int32Array(length);
  ranges.forEach(({ first, end }, index) => {
    for (let at = first; at < end; at += 1) places[at] = index + 1;
  });
  return (i) => {
    const place = places[i | 0] ?? 0;
    return place === 0 ? null : (ranges[place - 1] ?? null);
  };
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
