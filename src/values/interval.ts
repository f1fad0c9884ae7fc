/** A range of real numbers; null is unbounded. An open end is not itself in the range. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval that says nothing. */
export const unbounded: Interval = { low: null, high: null, lowOpen: false, highOpen: false };

/** The closed interval [low, high]; null for an end without bound. */
export function closed(low: number | null, high: number | null): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** The single number x. */
export function exactly(x: number): Interval {
  return closed(x, x);
}
