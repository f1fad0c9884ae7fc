import type { FigureMention, Mentions, NameEntry } from "../mention.ts";
import type { Prose } from "../prose.ts";
import { findQuotations, type Quotation } from "../quotations.ts";
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
  readonly quotations: readonly Quotation[];
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
  const places = placesOf(prose, found.names);
  const byToken = layOut(tokens.length, places);
  const quotations = findQuotations(tokens, prose.document.blocks);
  const quoted = layOut(tokens.length, quotations);
  const dateEnds = new Map<number, number>();
  for (const { first, end } of found.dates) dateEnds.set(first, end);
  return {
    prose,
    names: found.names,
    quotations,
    // As integers: see `Tokens`.
    nameAt: (i) => places[(byToken[i | 0] ?? 0) - 1] ?? null,
    quotationAt: (i) => quotations[(quoted[i | 0] ?? 0) - 1] ?? null,
    figureIn: (first, end) => firstFigure(found.figures, first, end),
    sentenceAt: (i) => sentenceOf(prose, i),
    blockAt: (i) => blockOf(prose, tokens.start(i)),
    blockRange: (block) => rangeOf(prose, block),
    pastDate: (i) => dateEnds.get(i) ?? i,
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

/** For each token, one more than the index of the range that covers it; 0 for none. */
function layOut(length: number, ranges: readonly { readonly first: number; readonly end: number }[]): Int32Array {
  const table = new Int32Array(length);
  for (const [index, range] of ranges.entries()) table.fill(index + 1, range.first, range.end);
  return table;
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
