import type { Literal } from "../casebook/relation.ts";
import { add, fraction, type Rational } from "../reason/rational.ts";
import { rational } from "../reason/rational-text.ts";
import { within } from "../values/hedge.ts";
import type { Interval } from "../values/interval.ts";
import { type ExactInterval, exactInterval } from "./exact-interval.ts";

/** How the hedged words of a casebook are read. */
export type ReadingName = "strict" | "generous";

/** A literal that stands for numbers. */
type NumericLiteral = Exclude<Literal, { readonly type: "date" }>;

/** The numbers that a literal may stand for. */
export type ReadLiteral = (literal: NumericLiteral) => ExactInterval;

/** Each literal as the policy of hedges reads it. */
export function readAs(reading: ReadingName): ReadLiteral {
  return (literal) => exactly(literal, literal.figure[reading]);
}

/** Each hedged literal within a relative tolerance of its number, and all others strictly. */
export function readWithin(tolerance: number): ReadLiteral {
  return (literal) => {
    const hedged = literal.figure.hedge === "about" || literal.figure.hedge === "nearly";
    return hedged ? exactly(literal, within(literal.figure, tolerance)) : readAs("strict")(literal);
  };
}

/** A range around a share. A third has no decimals, so its ends are the fraction itself, give or take a decimal. */
function exactly(literal: NumericLiteral, interval: Interval): ExactInterval {
  const range = exactInterval(interval);
  if (literal.type !== "share" || literal.exact === null) return range;
  const share = fraction(literal.exact.numerator, literal.exact.denominator);
  const end = (x: number | null, otherwise: Rational | null) =>
    x === null ? null : (besideShare(x, literal.figure.number.low, share) ?? otherwise);
  return { ...range, low: end(interval.low, range.low), high: end(interval.high, range.high) };
}

/** The least place of what is given or taken at the ends of a share. */
const PLACES = 6;

/** A share moved as far as a decimal lies from what the share prints as; null where the way is no short decimal. */
function besideShare(x: number, printed: number | null, share: Rational): Rational | null {
  if (x === 0) return null;
  const distance = x - (printed ?? 0);
  const short = Number(distance.toFixed(PLACES));
  return Math.abs(distance - short) > 1e-11 ? null : add(share, rational(short));
}
