import { type DigitNumber, readDigits } from "./figures/digits.ts";
import type { NumeralWord } from "./figures/tables.ts";
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

/** A number as far as it has been read. */
interface Partial {
  /** What the magnitude words have closed off. */
  readonly total: number;
  /** What is still open: below the next magnitude word. */
  readonly open: number;
  /** The last magnitude word above a hundred; further ones must be smaller. */
  readonly closed: number;
  /** The last magnitude word of all, and whether it is the last word. */
  readonly scale: number;
  readonly at: number;
}

/** Reads the longest number that begins at token i, or null: 1,234 · 1 234 · 1.2 million · forty-two · a quarter of a million. */
export function readNumeral(tokens: Tokens, i: number, language: Language, limit: number): Numeral | null {
  if (i >= limit) return null;
  const reader: Reader = { tokens, language, limit };
  if (tokens.kind(i) === TokenKind.digits) return fromDigits(reader, i);
  const first = wordAt(reader, i);
  if (first === null) return null;
  if (first.type === "cardinal") return fromWords(reader, startOf(first.value, i + 1), 1);
  if (first.type === "vulgar") return fromFraction(reader, first.value, i + 1, true);
  if (first.type === "fraction") return fromFraction(reader, 1 / first.denominator, i + 1, false);
  return first.type === "article" ? fromArticle(reader, i + 1) : null;
}

interface Reader {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly limit: number;
}

function wordAt(reader: Reader, i: number): NumeralWord | null {
  if (i >= reader.limit) return null;
  const table = reader.language.tables.numeralWords;
  if (!table.startsWith(reader.tokens.word(i))) return null;
  return table.get(reader.tokens, i) ?? null;
}

function startOf(value: number, at: number): Partial {
  return { total: 0, open: value, closed: Number.POSITIVE_INFINITY, scale: 1, at };
}

function fromDigits(reader: Reader, i: number): Numeral | null {
  const digits = readDigits(reader.tokens, i, reader.limit) ?? null;
  if (digits === null) return null;
  const mixed = mixedFraction(reader, digits);
  if (mixed !== null) return fromWords(reader, startOf(digits.value + mixed.value, mixed.end), 0.1);
  const resolution = 10 ** -digits.decimals;
  const comma = decimalComma(reader, digits);
  if (comma !== null) return comma;
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

/** A half or a like fraction written after the digits: "1½", "2 1/2". */
function mixedFraction(reader: Reader, digits: DigitNumber): { value: number; end: number } | null {
  const { tokens, limit } = reader;
  if (digits.decimals > 0 || digits.plainFour) return null;
  const vulgar = wordAt(reader, digits.end);
  if (vulgar?.type === "vulgar") return { value: vulgar.value, end: digits.end + 1 };
  const slash = digits.end + 1;
  if (slash + 1 >= limit || !tokens.is(slash, "/") || !tokens.touches(slash) || !tokens.touches(slash + 1)) return null;
  if (tokens.start(digits.end) !== tokens.end(digits.end - 1) + 1) return null;
  const above = oneDigit(tokens, digits.end);
  const below = oneDigit(tokens, slash + 1);
  if (above === null || below === null || above >= below || tokens.is(slash + 2, "/")) return null;
  return { value: above / below, end: slash + 2 };
}

function oneDigit(tokens: Tokens, i: number): number | null {
  return tokens.kind(i) === TokenKind.digits && tokens.end(i) - tokens.start(i) === 1 ? Number(tokens.at(i)) : null;
}

/** "1,2 million": a comma with one or two digits after it can only be a decimal one where a magnitude word follows. */
function decimalComma(reader: Reader, digits: DigitNumber): Numeral | null {
  const { tokens } = reader;
  const at = digits.end;
  if (digits.decimals > 0 || !tokens.is(at, ",") || !tokens.touches(at) || !tokens.touches(at + 1)) return null;
  if (tokens.kind(at + 1) !== TokenKind.digits || tokens.end(at + 1) - tokens.start(at + 1) > 2) return null;
  const scale = wordAt(reader, at + 2);
  if (scale?.type !== "scale" || scale.value < 1000 || scale.plural === true) return null;
  const decimals = tokens.at(at + 1);
  return fromWords(reader, startOf(Number(`${digits.value}.${decimals}`), at + 2), 10 ** -decimals.length);
}

/** "a million", "a hundred and twenty", "a half million", "a quarter of a million". */
function fromArticle(reader: Reader, i: number): Numeral | null {
  const next = wordAt(reader, i);
  if (next?.type === "fraction") return fromFraction(reader, 1 / next.denominator, i + 1, false);
  if (next?.type !== "scale" || next.attached || next.plural) return null;
  return fromWords(reader, startOf(1, i), 1);
}

/** A fraction counts as a number only with the magnitude it is taken of: "half a million", "three quarters of a million". */
function fromFraction(reader: Reader, value: number, i: number, alone: boolean): Numeral | null {
  let at = skipHyphen(reader, i);
  if (wordAt(reader, at)?.type === "of") at += 1;
  if (wordAt(reader, at)?.type === "article") at += 1;
  const scale = wordAt(reader, at);
  if (scale?.type === "scale" && !scale.attached && !scale.plural) {
    return numeralOf(value * scale.value, scale.value, scale.value / 10, at + 1);
  }
  return alone ? numeralOf(value, 1, 0.1, i) : null;
}

/** Goes on from the first words of a number as long as they make one. */
function fromWords(reader: Reader, start: Partial, resolution: number): Numeral {
  let state = start;
  for (;;) {
    const next = step(reader, state);
    if (next === null) break;
    state = next;
  }
  const value = state.total + state.open;
  const fraction = fractionOfScale(reader, start, state);
  if (fraction !== null) return fraction;
  const half = andFraction(reader, state);
  if (half !== null) return half;
  return numeralOf(value, state.scale, state.scale * resolution, state.at);
}

/** "three quarters of a million": a small number, a fraction, and the magnitude it is taken of. */
function fractionOfScale(reader: Reader, start: Partial, state: Partial): Numeral | null {
  if (state !== start || state.open >= 100) return null;
  const at = skipHyphen(reader, state.at);
  const fraction = wordAt(reader, at);
  if (fraction?.type !== "fraction") return null;
  return fromFraction(reader, state.open / fraction.denominator, at + 1, false);
}

/** One more word, or two where "and" or a hyphen joins them; null where the number is at its end. */
function step(reader: Reader, state: Partial): Partial | null {
  const hyphened = skipHyphen(reader, state.at);
  const word = wordAt(reader, hyphened);
  if (word === null) return withDigits(reader, state);
  if (word.type === "scale") return withScale(reader, state, word, hyphened);
  if (word.type === "cardinal") return withCardinal(state, word.value, hyphened, hyphened > state.at);
  if (word.type !== "and" || hyphened > state.at || state.scale < 100 || !endsInScale(state)) return null;
  const added = wordAt(reader, state.at + 1);
  if (added?.type !== "cardinal" || added.value === 0) return null;
  const joined = withCardinal(state, added.value, state.at + 1, false);
  return joined !== null && !closesHigher(reader, joined, state) ? joined : null;
}

/** Digits go on a number only between two magnitudes: "3 million 200 thousand". */
function withDigits(reader: Reader, state: Partial): Partial | null {
  if (state.open > 0 || state.scale < 1e6 || state.at >= reader.limit) return null;
  const digits = readDigits(reader.tokens, state.at, reader.limit);
  if (digits === null || digits.value === 0 || digits.value >= 1000) return null;
  const scale = wordAt(reader, digits.end);
  if (scale?.type !== "scale" || scale.value < 1000 || scale.value >= state.closed || scale.plural) return null;
  return { ...state, open: digits.value, scale: 1, at: digits.end };
}

/** Whether the words after a joined number show it to be a number of its own: "one hundred and two hundred". */
function closesHigher(reader: Reader, joined: Partial, before: Partial): boolean {
  let at = skipHyphen(reader, joined.at);
  const units = wordAt(reader, at);
  if (units?.type === "cardinal" && units.value < 10) at = skipHyphen(reader, at + 1);
  const scale = wordAt(reader, at);
  if (scale?.type !== "scale" || scale.attached) return false;
  return before.open > 0 ? scale.value <= 100 : scale.value >= before.closed;
}

function endsInScale(state: Partial): boolean {
  return state.open === 0 || state.open % 100 === 0;
}

function withScale(reader: Reader, state: Partial, word: NumeralWord & { type: "scale" }, at: number): Partial | null {
  if (state.open === 0) return null;
  if (word.attached && !isAttached(reader, at)) return null;
  if (word.plural && state.open >= 1000) return null;
  if (word.value === 12) {
    if (state.total > 0 || state.scale > 1) return null;
    return { ...state, total: state.open * 12, open: 0, closed: 1, scale: 12, at: at + 1 };
  }
  if (word.value === 100) {
    if (state.open >= 100 || state.scale === 100) return null;
    return { ...state, open: state.open * 100, scale: 100, at: at + 1 };
  }
  if (word.value >= state.closed) return null;
  const total = state.total + tidy(state.open * word.value);
  return { total, open: 0, closed: word.value, scale: word.value, at: at + 1 };
}

/** A letter for a magnitude touches the digits, ends the word, and is not a unit of length. */
function isAttached(reader: Reader, at: number): boolean {
  const { tokens, language, limit } = reader;
  if (!tokens.touches(at) || tokens.kind(at - 1) !== TokenKind.digits) return false;
  return at + 1 >= limit || language.tables.lengthContexts.longest(tokens, at + 1, limit) === null;
}

function withCardinal(state: Partial, value: number, at: number, hyphened: boolean): Partial | null {
  const below = state.open % 100;
  const units = value < 10 && below >= 20 && below % 10 === 0 && state.open < 1000;
  const afterScale = !hyphened && endsInScale(state) && state.scale >= 100;
  if (value === 0 || !(units || afterScale)) return null;
  return { ...state, open: state.open + value, scale: units ? state.scale : 1, at: at + 1 };
}

/** "and a half": of one, or of the magnitude just named; a magnitude may follow ("one and a half million"). */
function andFraction(reader: Reader, state: Partial): Numeral | null {
  if (wordAt(reader, state.at)?.type !== "and") return null;
  const first = wordAt(reader, state.at + 1);
  const parts = first?.type === "article" ? 1 : first?.type === "cardinal" ? first.value : 0;
  const at = skipHyphen(reader, state.at + 2);
  const fraction = wordAt(reader, at);
  if (parts === 0 || fraction?.type !== "fraction" || fraction.denominator > 10) return null;
  if (parts >= fraction.denominator) return null;
  const share = parts / fraction.denominator;
  const scale = wordAt(reader, at + 1);
  if (state.scale === 1 && scale?.type === "scale" && !scale.attached) {
    return numeralOf((state.open + share) * scale.value, scale.value, scale.value / 10, at + 2);
  }
  const whole = state.total + state.open;
  return numeralOf(whole + share * state.scale, state.scale, state.scale / 10, at + 1);
}

function skipHyphen(reader: Reader, i: number): number {
  const { tokens, limit } = reader;
  if (i + 1 >= limit || !tokens.touches(i) || !tokens.touches(i + 1)) return i;
  return tokens.is(i, "-") || tokens.is(i, "\u2010") || tokens.is(i, "\u2011") ? i + 1 : i;
}

function numeralOf(exact: number, scale: number, resolution: number, end: number): Numeral {
  const value = tidy(exact);
  const place = scale === 12 ? 6 : placeOf(value, scale / 10);
  return { value, place, resolution, round: scale > 1 || place >= 100, digits: false, scale, end };
}

/** Drops what binary fractions leave behind: 1.1 million is 1,100,000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The place of the last non-zero digit; `least` for a number that has none, such as a third. */
function placeOf(value: number, least: number): number {
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
