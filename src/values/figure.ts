import type { Interval } from "./interval.ts";

/** What sort of figure the words give. */
export type FigureKind =
  | "count"
  | "share"
  | "ratio"
  | "rate"
  | "duration"
  | "age"
  | "money"
  | "measure"
  | "ordinal"
  | "indefinite";

/** The classes of hedge that are read by a rule of their own (see `hedge.ts` for the rules and their sources). */
export type HedgeKind =
  | "exactly"
  | "about"
  | "nearly"
  | "over"
  | "under"
  | "at-least"
  | "at-most"
  | "up-to"
  | "from-to"
  | "perhaps";

/** A number as written: without its hedge, open ends null. Shares are fractions. */
export interface WrittenNumber {
  readonly low: number | null;
  readonly high: number | null;
}

/** The three ways a figure is read: what the words entail, the strict and the generous reading. */
export interface Readings {
  readonly hard: Interval;
  readonly strict: Interval;
  readonly generous: Interval;
}

/** A figure as the words give it. */
export interface Figure extends Readings {
  readonly kind: FigureKind;
  readonly number: WrittenNumber;
  /** The place of the last non-zero digit: 27 million gives 1,000,000; 31 % gives 0.01, 40 % 0.1; 4.5 gives 0.1. */
  readonly place: number;
  /** The place of the last digit written: 40 % gives 0.01, 40.0 % gives 0.001, 27 million gives 1,000,000. */
  readonly resolution: number;
  /** A magnitude word, or two or more trailing zeros; everything else is sharp. */
  readonly round: boolean;
  readonly hedge: HedgeKind | null;
  /** A second reading of the same words: "six times more" may mean seven times. */
  readonly alternative?: number;
}
