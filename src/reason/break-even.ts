import { linearSystem } from "./components.ts";
import { isFeasible } from "./decide.ts";
import type { Row } from "./linear.ts";
import type { Rational } from "./rational.ts";
import { rational } from "./rational-text.ts";

/** The largest tolerance that is tried: a number may be off by its own size. */
const LARGEST = 1;
const STEPS = 40;

/**
 * The least relative tolerance at which a test holds, to three decimals, or null if it holds at none up to 100 %.
 * The test must be monotone: what holds at one tolerance holds at every larger one.
 */
export function breakEven(holdsAt: (tolerance: number) => boolean): number | null {
  if (!holdsAt(LARGEST)) return null;
  let low = 0;
  let high = LARGEST;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holdsAt(middle)) high = middle;
    else low = middle;
  }
  return Math.round(high * 1000) / 1000;
}

/** The least relative tolerance at which rows can hold together, as `breakEven` finds it; the rows must widen with it. */
export function breakEvenOfRows(rowsAt: (tolerance: Rational) => readonly Row[]): number | null {
  return breakEven((tolerance) => isFeasible(linearSystem(rowsAt(rational(tolerance)))));
}
