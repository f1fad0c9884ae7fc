import type { DateKind } from "../../values/date.ts";
import type { EdtfDate } from "../../values/edtf.ts";
import type { Language } from "../language.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Meaning } from "./meaning.ts";

/** One sentence being read for dates. */
export interface Reader {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly tables: Language["tables"];
  /** Per word number, what can begin with the word (see `DateStart`). */
  readonly starts: Uint16Array;
  readonly first: number;
  readonly limit: number;
  /** The text parts thousands ("1,234"), so that four bare digits are rather a year than a count. */
  readonly grouped: boolean;
  /** Singulars that were worked out before. */
  readonly singulars: Map<string, string | null>;
  /** A title, a heading or a line by itself, where a year needs no verb. */
  readonly bare: boolean;
}

/** A date as far as its words give it. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly meaning: Meaning;
  /** 1 (Monday) to 7, where a weekday stands beside the date. */
  readonly weekday: number | null;
  /** Where the words give the day in the Julian calendar: that day, and the Gregorian one if it stands beside it. */
  readonly oldStyle: OldStyle | null;
  /** Dates inside the words of this one that stand for themselves: "60 years after the Great Terror". */
  readonly inner: readonly Expression[];
}

/** A day of the Julian calendar, and what the words say it is in the Gregorian. */
export interface OldStyle {
  readonly julian: EdtfDate;
  readonly gregorian: EdtfDate | null;
}

/** An expression with what most have not. */
export function expression(
  first: number,
  end: number,
  meaning: Meaning,
  more: Partial<Omit<Expression, "first" | "end" | "meaning">> = {},
): Expression {
  return { first, end, kind: "calendar", meaning, weekday: null, oldStyle: null, inner: [], ...more };
}

const ZERO = 0x30;

/** The number that the digits at token i make; -1 where there are none. */
export function digitsAt(r: Reader, i: number): number {
  if (i < r.first || i >= r.limit || r.tokens.kind(i) !== TokenKind.digits || widthOf(r, i) > 9) return -1;
  const { text } = r.tokens;
  const end = r.tokens.end(i);
  let value = 0;
  for (let at = r.tokens.start(i); at < end; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

/** How many code units token i has. */
export function widthOf(r: Reader, i: number): number {
  return r.tokens.end(i) - r.tokens.start(i);
}

export function isWord(r: Reader, i: number): boolean {
  return i >= r.first && i < r.limit && r.tokens.kind(i) === TokenKind.word;
}

/** Whether token i is a word that begins with a capital. */
export function isCapital(r: Reader, i: number): boolean {
  return isWord(r, i) && r.tokens.shape(i) !== Shape.lower;
}

/** Whether token i is a word in small letters. */
export function isLower(r: Reader, i: number): boolean {
  return isWord(r, i) && r.tokens.shape(i) === Shape.lower;
}

/** Whether this mark stands at token i, inside the sentence. */
export function isMark(r: Reader, i: number, mark: string): boolean {
  return i >= r.first && i < r.limit && r.tokens.is(i, mark);
}

/** Whether token i is a hyphen or dash of any length. */
export function isDash(r: Reader, i: number): boolean {
  if (i < r.first || i >= r.limit || r.tokens.kind(i) !== TokenKind.punctuation) return false;
  const code = r.tokens.text.charCodeAt(r.tokens.start(i));
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Whether a dash at i joins what stands on either side of it, without spaces. */
export function isJoint(r: Reader, i: number): boolean {
  return isDash(r, i) && r.tokens.touches(i) && r.tokens.touches(i + 1) && i > r.first && i + 1 < r.limit;
}

/** Whether an article stands at token i. */
export function isArticle(r: Reader, i: number): boolean {
  return i >= r.first && i < r.limit && r.tables.dateArticles.get(r.tokens, i) !== undefined;
}

/** Whether the definite article stands at token i. */
export function isDefinite(r: Reader, i: number): boolean {
  return i >= r.first && i < r.limit && r.tables.dateArticles.get(r.tokens, i) === "definite";
}

/** The token after an article at i, or i. */
export function pastArticle(r: Reader, i: number): number {
  return isArticle(r, i) ? i + 1 : i;
}

/** The token after a comma at i, or i. */
export function pastComma(r: Reader, i: number): number {
  return isMark(r, i, ",") ? i + 1 : i;
}
