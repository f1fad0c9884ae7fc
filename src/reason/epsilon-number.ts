import { add, compare, divide, multiply, type Rational, sign, subtract, ZERO } from "./rational.ts";

/**
 * A number plus a multiple of ε, which is positive and smaller than any positive number. "Below b" is "at most b − ε",
 * so strict rows need no treatment of their own (Dutertre and de Moura 2006, section 5).
 */
export interface EpsilonNumber {
  readonly real: Rational;
  readonly epsilon: Rational;
}

export const NOTHING: EpsilonNumber = { real: ZERO, epsilon: ZERO };

/** a + factor · b. */
export function plus(a: EpsilonNumber, factor: Rational, b: EpsilonNumber): EpsilonNumber {
  return {
    real: add(a.real, multiply(factor, b.real)),
    epsilon: b.epsilon.p === 0 ? a.epsilon : add(a.epsilon, multiply(factor, b.epsilon)),
  };
}

/** −1, 0 or 1, as a is below, at or above b. */
export function order(a: EpsilonNumber, b: EpsilonNumber): number {
  return compare(a.real, b.real) || compare(a.epsilon, b.epsilon);
}

/** The largest number that can stand for ε so that low stays at most high; null where any can. Low must be at most high. */
export function largestEpsilon(low: EpsilonNumber, high: EpsilonNumber): Rational | null {
  if (low.epsilon.p === 0 && high.epsilon.p === 0) return null;
  const closing = subtract(low.epsilon, high.epsilon);
  return sign(closing) <= 0 ? null : divide(subtract(high.real, low.real), closing);
}

/** The number with another one in place of ε. */
export function settle(a: EpsilonNumber, epsilon: Rational): Rational {
  return a.epsilon.p === 0 ? a.real : add(a.real, multiply(a.epsilon, epsilon));
}
