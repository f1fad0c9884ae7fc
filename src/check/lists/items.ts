import type { Prose } from "../../recognise/prose.ts";
import { Shape, TokenKind } from "../../recognise/tokens.ts";
import { firstPhrase } from "../ties/gap.ts";

/** One item of a list: tokens [first, end). */
export interface Item {
  readonly first: number;
  readonly end: number;
}

/** How the items of a list begin: all in one way, or the list cannot be told from what else stands there. */
export type Style = "name" | "definite" | "indefinite" | "bare";

/** A list that could be read, with the least and the largest number of items it may have. */
export interface List {
  readonly items: readonly Item[];
  readonly least: number;
  readonly most: number;
  readonly style: Style;
}

const LONGEST_ITEM = 6;

/**
 * Reads tokens [from, to) as a list with commas and one conjunction before its last item. Null where it is anything
 * else: items of different make, clauses, figures, brackets, quotation marks, or a list that says it is not complete.
 */
export function listIn(prose: Prose, from: number, to: number): List | null {
  if (isUnreadable(prose, from, to)) return null;
  const segments = split(prose, from, to);
  const { listConjunctions } = prose.language.tables;
  const joined = segments.findIndex(
    ({ first, end }) => firstPhrase(listConjunctions, prose.tokens, first, end) !== null,
  );
  const last = segments[joined];
  if (last === undefined) return null;
  const conjunction = firstPhrase(listConjunctions, prose.tokens, last.first, last.end);
  if (conjunction === null || firstPhrase(listConjunctions, prose.tokens, conjunction.end, to) !== null) return null;
  const serial = conjunction.at === last.first;
  const tail = { first: conjunction.end, end: last.end };
  const head = serial ? [] : [{ first: last.first, end: conjunction.at }];
  const items = [...segments.slice(0, joined), ...head, tail];
  const style = commonStyle(prose, items);
  if (style === null || items.length < 2) return null;
  const pair = serial || style === "name" || items.length === 2 ? 0 : 1;
  return { items, least: items.length - pair, most: items.length, style };
}

/** Whether tokens [from, to) hold what a plain list does not. */
function isUnreadable(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  const { clauseSigns, collectives, openLists } = language.tables;
  for (let i = from; i < to; i += 1) {
    if (tokens.kind(i) === TokenKind.digits) return true;
    if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, ",") && !isInside(prose, i)) return true;
    if (clauseSigns.longest(tokens, i, to) !== null || collectives.longest(tokens, i, to) !== null) return true;
    if (openLists.longest(tokens, i, to) !== null) return true;
  }
  return false;
}

/** A hyphen or full stop inside a word or after an initial. */
function isInside({ tokens }: Prose, i: number): boolean {
  if (tokens.is(i, "-")) return tokens.touches(i) && tokens.touches(i + 1);
  return tokens.is(i, ".") && tokens.touches(i) && tokens.shape(i - 1) === Shape.initial;
}

function split(prose: Prose, from: number, to: number): readonly Item[] {
  const items: Item[] = [];
  let first = from;
  for (let i = from; i <= to; i += 1) {
    if (i < to && !prose.tokens.is(i, ",")) continue;
    items.push({ first, end: i });
    first = i + 1;
  }
  return items;
}

/** The one way in which all items begin; null where they differ, or one is empty or long. */
function commonStyle(prose: Prose, items: readonly Item[]): Style | null {
  const styles = new Set(items.map((item) => styleOf(prose, item)));
  const [style] = styles;
  return styles.size === 1 && style !== undefined ? style : null;
}

function styleOf({ tokens, language }: Prose, { first, end }: Item): Style | null {
  if (end <= first || end - first > LONGEST_ITEM) return null;
  if (language.tables.definiteArticles.longest(tokens, first, end) !== null) return "definite";
  if (language.tables.indefiniteArticles.longest(tokens, first, end) !== null) return "indefinite";
  if (tokens.shape(first) === Shape.lower) return "bare";
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) === TokenKind.word && tokens.shape(i) === Shape.lower) return null;
  }
  return "name";
}
