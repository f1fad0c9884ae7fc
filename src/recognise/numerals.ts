import type { Language } from "./language.ts";
import type { Tokens } from "./tokens.ts";

/** A number in digits or words, without hedge or unit. */
export interface Numeral {
  readonly value: number;
  /** The place of the last non-zero digit: 27 million gives 1,000,000; 4.5 gives 0.1. */
  readonly place: number;
  /** A magnitude word, or two or more trailing zeros. */
  readonly round: boolean;
  /** Whether it is written in digits only. */
  readonly digits: boolean;
  /** A lone "1.234" or "1,234" that other conventions read otherwise; the other value. */
  readonly otherwise?: number;
  /** The token after the last. */
  readonly end: number;
}

/** Reads the longest number that begins at token i, or null: 1,234 · 1 234 · 1.2 million · forty-two · a quarter of a million. */
export function readNumeral(_tokens: Tokens, _i: number, _language: Language, _limit: number): Numeral | null {
  return null;
}
