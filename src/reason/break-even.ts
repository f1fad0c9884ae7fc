import { linearSystem } from "./components.ts";
import { isFeasible } from "./decide.ts";
import type { Row } from "./linear.ts";
import type { Rational } from "./rational.ts";
import { rational } from "./rational-text.ts";

/** The largest tolerance that is tried: a number may be off by its own size. */
const LARGEST = 1;
/** So fine is searched: two more decimals than are told. Few decimals keep the fractions small. */
const FINEST = 100_000;

/**
 * The least relative tolerance at which a test holds, to three decimals, or null if it holds at none up to 100 %.
 * The test must be monotone: what holds at one tolerance holds at every larger one.
 */
export function breakEven(holdsAt: (tolerance: number) => boolean): number | null {
  if (!holdsAt(LARGEST)) return null;
  let [low, high] = [0, LARGEST * FINEST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holdsAt(middle / FINEST)) high = middle;
    else low = middle;
  }
  return Math.round((high / FINEST) * 1000) / 1000;
}

/** The least relative tolerance at which rows can hold together, as `breakEven` finds it; the rows must widen with it. */
export function breakEvenOfRows(rowsAt: (tolerance: Rational) => readonly Row[]): number | null {
  return breakEven((tolerance) => isFeasible(linearSystem(rowsAt(rational(tolerance)))));
}
