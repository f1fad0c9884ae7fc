import type { Numeral } from "../numerals.ts";
import { TokenKind } from "../tokens.ts";
import { readDigits } from "./digits.ts";
import { numeralOf, type Reader, skipHyphen, tidy, wordAt } from "./numeral-reader.ts";
import type { NumeralWord } from "./tables.ts";

/** A number as far as it has been read. */
export interface NumberSoFar {
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

/** The beginning of a number. */
export function startOf(value: number, at: number): NumberSoFar {
  return { total: 0, open: value, closed: Number.POSITIVE_INFINITY, scale: 1, at };
}

/** A fraction counts as a number only with the magnitude it is taken of: "half a million", "three quarters of a million". */
export function fromFraction(reader: Reader, value: number, i: number, alone: boolean): Numeral | null {
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
export function fromWords(reader: Reader, start: NumberSoFar, resolution: number): Numeral {
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
function fractionOfScale(reader: Reader, start: NumberSoFar, state: NumberSoFar): Numeral | null {
  if (state !== start || state.open >= 100) return null;
  const at = skipHyphen(reader, state.at);
  const fraction = wordAt(reader, at);
  if (fraction?.type !== "fraction") return null;
  return fromFraction(reader, state.open / fraction.denominator, at + 1, false);
}

/** One more word, or two where "and" or a hyphen joins them; null where the number is at its end. */
function step(reader: Reader, state: NumberSoFar): NumberSoFar | null {
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
function withDigits(reader: Reader, state: NumberSoFar): NumberSoFar | null {
  if (state.open > 0 || state.scale < 1e6 || state.at >= reader.limit) return null;
  const digits = readDigits(reader.tokens, state.at, reader.limit);
  if (digits === null || digits.value === 0 || digits.value >= 1000) return null;
  const scale = wordAt(reader, digits.end);
  if (scale?.type !== "scale" || scale.value < 1000 || scale.value >= state.closed || scale.plural) return null;
  return { ...state, open: digits.value, scale: 1, at: digits.end };
}

/** Whether the words after a joined number show it to be a number of its own: "one hundred and two hundred". */
function closesHigher(reader: Reader, joined: NumberSoFar, before: NumberSoFar): boolean {
  let at = skipHyphen(reader, joined.at);
  const units = wordAt(reader, at);
  if (units?.type === "cardinal" && units.value < 10) at = skipHyphen(reader, at + 1);
  const scale = wordAt(reader, at);
  if (scale?.type !== "scale" || scale.attached) return false;
  return before.open > 0 ? scale.value <= 100 : scale.value >= before.closed;
}

function endsInScale(state: NumberSoFar): boolean {
  return state.open === 0 || state.open % 100 === 0;
}

function withScale(
  reader: Reader,
  state: NumberSoFar,
  word: NumeralWord & { type: "scale" },
  at: number,
): NumberSoFar | null {
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

function withCardinal(state: NumberSoFar, value: number, at: number, hyphened: boolean): NumberSoFar | null {
  const below = state.open % 100;
  const units = value < 10 && below >= 20 && below % 10 === 0 && state.open < 1000;
  const afterScale = !hyphened && endsInScale(state) && state.scale >= 100;
  if (value === 0 || !(units || afterScale)) return null;
  return { ...state, open: state.open + value, scale: units ? state.scale : 1, at: at + 1 };
}

/** "and a half": of one, or of the magnitude just named; a magnitude may follow ("one and a half million"). */
function andFraction(reader: Reader, state: NumberSoFar): Numeral | null {
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
