import type { Language } from "../language.ts";
import type { Numeral } from "../numerals.ts";
import type { Tokens } from "../tokens.ts";
import type { NumeralWord } from "./tables.ts";

/** What a number is read from, and the token it must end before. */
export interface Reader {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly limit: number;
}

/** The part that the word at token i plays in a number; null where it plays none. */
export function wordAt(reader: Reader, i: number): NumeralWord | null {
  if (i >= reader.limit) return null;
  const table = reader.language.tables.numeralWords;
  if (!table.startsWith(reader.tokens.word(i))) return null;
  return table.get(reader.tokens, i) ?? null;
}

/** The token after a hyphen that joins the words at i, or i. */
export function skipHyphen(reader: Reader, i: number): number {
  const { tokens, limit } = reader;
  if (i + 1 >= limit || !tokens.touches(i) || !tokens.touches(i + 1)) return i;
  return tokens.is(i, "-") || tokens.is(i, "\u2010") || tokens.is(i, "\u2011") ? i + 1 : i;
}

/** A number that has been read in words. */
export function numeralOf(exact: number, scale: number, resolution: number, end: number): Numeral {
  const value = tidy(exact);
  const place = scale === 12 ? 6 : placeOf(value, scale / 10);
  return { value, place, resolution, round: scale > 1 || place >= 100, digits: false, scale, end };
}

/** Drops what binary fractions leave behind: 1.1 million is 1,100,000. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The place of the last non-zero digit; `least` for a number that has none, such as a third. */
export function placeOf(value: number, least: number): number {
  if (value === 0) return 1;
  if (Number.isInteger(value)) {
    let place = 1;
    while (value % (place * 10) === 0) place *= 10;
    return place;
  }
  const written = String(value);
  const decimals = written.length - written.indexOf(".") - 1;
  return decimals <= 6 ? 10 ** -decimals : least;
}
