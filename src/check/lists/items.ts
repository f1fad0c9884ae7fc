import type { Prose } from "../../recognise/prose.ts";
import { Shape, TokenKind } from "../../recognise/tokens.ts";
import { firstPhrase } from "../ties/gap.ts";

/** One item of a list: tokens [first, end). */
export interface Item {
  readonly first: number;
  readonly end: number;
}

/** How the items of a list begin: all with a capital, an article, or neither; or each as it likes. */
export type Style = "name" | "definite" | "indefinite" | "bare" | "mixed";

/** A list that could be read. */
export interface List {
  readonly items: readonly Item[];
  readonly style: Style;
  /** An item may be several things: "a couple". */
  readonly collective: boolean;
}

const LONGEST_ITEM = 6;
/** An item between semicolons may be longer. */
const LONGEST_PARTED = 12;

/**
 * Reads tokens [from, to) as a list with commas and one conjunction before its last item, or with semicolons. Null where it is anything
 * else: clauses, digits, brackets, quotation marks, or a list that says it is not complete.
 */
export function listIn(prose: Prose, from: number, to: number): List | null {
  const parted = split(prose, from, to, ";");
  if (parted.length > 1) return semicolonList(prose, parted);
  if (isUnreadable(prose, from, to)) return null;
  const { tokens, language } = prose;
  const { collectives, listConjunctions } = language.tables;
  const segments = split(prose, from, to, ",");
  const joined = segments.findIndex(({ first, end }) => firstPhrase(listConjunctions, tokens, first, end) !== null);
  const last = segments[joined];
  if (last === undefined) return null;
  const conjunction = firstPhrase(listConjunctions, tokens, last.first, last.end);
  if (conjunction === null || firstPhrase(listConjunctions, tokens, conjunction.end, to) !== null) return null;
  const tail = { first: conjunction.end, end: last.end };
  const head = conjunction.at === last.first ? [] : [{ first: last.first, end: conjunction.at }];
  const items = [...segments.slice(0, joined), ...head, tail];
  const style = commonStyle(prose, items);
  if (style === null || items.length < 2) return null;
  return { items, style, collective: firstPhrase(collectives, tokens, from, to) !== null };
}

/** "the lakes; the coast; the people": needs no conjunction, and its items may have commas. */
function semicolonList(prose: Prose, items: readonly Item[]): List | null {
  const plain = items.every(
    ({ first, end }) => end > first && end - first <= LONGEST_PARTED && !isUnreadable(prose, first, end),
  );
  return plain ? { items, style: "mixed", collective: false } : null;
}

/** Whether tokens [from, to) hold what a plain list does not. */
function isUnreadable({ tokens, language }: Prose, from: number, to: number): boolean {
  const { clauseSigns, openLists } = language.tables;
  for (let i = from; i < to; i += 1) {
    if (tokens.kind(i) === TokenKind.digits) return true;
    if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, ",") && !isInside(tokens, i)) return true;
    if (clauseSigns.longest(tokens, i, to) !== null || openLists.longest(tokens, i, to) !== null) return true;
  }
  return false;
}

/** A hyphen or full stop inside a word or after an initial. */
function isInside(tokens: Prose["tokens"], i: number): boolean {
  if (tokens.is(i, "-")) return tokens.touches(i) && tokens.touches(i + 1);
  return tokens.is(i, ".") && tokens.touches(i) && tokens.shape(i - 1) === Shape.initial;
}

function split({ tokens }: Prose, from: number, to: number, mark: "," | ";"): readonly Item[] {
  const items: Item[] = [];
  let first = from;
  for (let i = from; i <= to; i += 1) {
    if (i < to && !tokens.is(i, mark)) continue;
    items.push({ first, end: i });
    first = i + 1;
  }
  return items;
}

/** The way in which the items begin; null where one is empty or long. */
function commonStyle(prose: Prose, items: readonly Item[]): Style | null {
  const styles = items.map((item) => styleOf(prose, item));
  const [style] = styles;
  if (style === undefined || styles.includes(null)) return null;
  return styles.every((other) => other === style) ? style : "mixed";
}

function styleOf({ tokens, language }: Prose, { first, end }: Item): Style | null {
  if (end <= first || end - first > LONGEST_ITEM) return null;
  if (language.tables.definiteArticles.longest(tokens, first, end) !== null) return "definite";
  if (language.tables.indefiniteArticles.longest(tokens, first, end) !== null) return "indefinite";
  if (tokens.shape(first) === Shape.lower) return "bare";
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) === TokenKind.word && tokens.shape(i) === Shape.lower && !tokens.is(i, "'s")) return "mixed";
  }
  return "name";
}
