import type { Words } from "../phrase-table.ts";

/** The part a word plays inside a number. */
export type NumeralWord =
  /** 0 to 99: "seven", "forty". */
  | { readonly type: "cardinal"; readonly value: number }
  /** "hundred", "million", "dozen". `attached`: only where it touches the digits ("4.5m"). */
  | { readonly type: "scale"; readonly value: number; readonly attached?: true; readonly plural?: true }
  /** "half", "quarters": one over the denominator. */
  | { readonly type: "fraction"; readonly denominator: number }
  /** A character such as "½". */
  | { readonly type: "vulgar"; readonly value: number }
  | { readonly type: "article" }
  | { readonly type: "and" }
  | { readonly type: "of" };

/** What a language says of its figures. */
export interface NumberTables {
  /** The words numbers are made of. */
  readonly numeralWords: Words<NumeralWord>;
  /** What follows "100m" where the letter is a unit of length and not a magnitude: "wide", "sprint". */
  readonly lengthContexts: Words<true>;
}
