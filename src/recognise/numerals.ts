import { decimalComma, mixedFraction } from "./figures/decimals.ts";
import { readDigits } from "./figures/digits.ts";
import { fromFraction, fromWords, startOf } from "./figures/number-words.ts";
import { placeOf, type Reader, skipHyphen, wordAt } from "./figures/numeral-reader.ts";
import type { Language } from "./language.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** A number in digits or words, without hedge or unit. */
export interface Numeral {
  readonly value: number;
  /** The place of the last non-zero digit: 27 million gives 1,000,000; 4.5 gives 0.1. */
  readonly place: number;
  /** The place of the last digit written: 40 gives 1, 40.0 gives 0.1, 40 million gives 1,000,000. */
  readonly resolution: number;
  /** A magnitude word, or two or more trailing zeros. */
  readonly round: boolean;
  /** Whether it is written in digits only. */
  readonly digits: boolean;
  /** The magnitude word it ends in, as a factor; 1 without one. */
  readonly scale: number;
  /** A lone "1.234" that other conventions read otherwise; the other value. */
  readonly otherwise?: number;
  /** The token after the last. */
  readonly end: number;
}

/** Reads the longest number that begins at token i, or null: 1,234 · 1 234 · 1.2 million · forty-two · a quarter of a million. */
export function readNumeral(tokens: Tokens, i: number, language: Language, limit: number): Numeral | null {
  const isDigits = tokens.kind(i) === TokenKind.digits;
  if (i >= limit || !(isDigits || language.tables.numeralWords.startsWith(tokens.word(i)))) return null;
  const reader: Reader = { tokens, language, limit };
  if (isDigits) return fromDigits(reader, i);
  const first = wordAt(reader, i);
  if (first === null) return null;
  if (first.type === "cardinal") return fromWords(reader, startOf(first.value, i + 1), 1);
  if (first.type === "vulgar") return fromFraction(reader, first.value, i + 1, true);
  if (first.type === "fraction") return fromFraction(reader, 1 / first.denominator, i + 1, false);
  return first.type === "article" ? fromArticle(reader, i + 1) : null;
}

function fromDigits(reader: Reader, i: number): Numeral | null {
  const digits = readDigits(reader.tokens, i, reader.limit);
  if (digits === null) return null;
  const mixed = mixedFraction(reader, digits);
  if (mixed !== null) return fromWords(reader, startOf(digits.value + mixed.value, mixed.end), 0.1);
  const resolution = 10 ** -digits.decimals;
  const comma = decimalComma(reader, digits);
  if (comma !== null) return fromWords(reader, startOf(comma.value, comma.end), 10 ** -comma.decimals);
  const scale = wordAt(reader, skipHyphen(reader, digits.end));
  const isYear = digits.plainFour && scale?.type === "scale" && scale.plural === true;
  if (!isYear) {
    const read = fromWords(reader, startOf(digits.value, digits.end), resolution);
    if (read.end > digits.end) return read;
  }
  const place = placeOf(digits.value, resolution);
  const bare = { value: digits.value, place, resolution, round: place >= 100, digits: true, scale: 1, end: digits.end };
  return digits.otherwise === null ? bare : { ...bare, otherwise: digits.otherwise };
}

/** "a million", "a hundred and twenty", "a half million", "a quarter of a million". */
function fromArticle(reader: Reader, i: number): Numeral | null {
  const next = wordAt(reader, i);
  if (next?.type === "fraction") return fromFraction(reader, 1 / next.denominator, i + 1, false);
  if (next?.type !== "scale" || next.attached || next.plural) return null;
  return fromWords(reader, startOf(1, i), 1);
}
