/** A range of real numbers; null is unbounded. An open end is not itself in the range. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The closed interval [low, high]; null for an end without bound. */
export function closed(low: number | null, high: number | null): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** The single number x. */
export function exactly(x: number): Interval {
  return closed(x, x);
}
