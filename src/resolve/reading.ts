import type { Literal } from "../casebook/relation.ts";
import { fraction } from "../reason/rational.ts";
import { within } from "../values/hedge.ts";
import { type ExactInterval, exactInterval, point } from "./exact-interval.ts";

/** How the hedged words of a casebook are read. */
export type ReadingName = "strict" | "generous";

/** The numbers that a literal may stand for. */
export type ReadLiteral = (literal: Exclude<Literal, { readonly type: "date" }>) => ExactInterval;

/** Each literal as the policy of hedges reads it. */
export function readAs(reading: ReadingName): ReadLiteral {
  return (literal) => exact(literal) ?? exactInterval(literal.figure[reading]);
}

/** Each hedged literal within a relative tolerance of its number, and all others strictly. */
export function readWithin(tolerance: number): ReadLiteral {
  return (literal) => {
    const hedged = literal.figure.hedge === "about" || literal.figure.hedge === "nearly";
    return hedged ? exactInterval(within(literal.figure, tolerance)) : readAs("strict")(literal);
  };
}

/** A third has no decimals, so a share that is one number is kept as a fraction. */
function exact(literal: Exclude<Literal, { readonly type: "date" }>): ExactInterval | null {
  if (literal.type !== "share" || literal.exact === null) return null;
  const { low, high } = literal.figure.strict;
  if (low !== high || literal.figure.generous.low !== literal.figure.generous.high) return null;
  return point(fraction(literal.exact.numerator, literal.exact.denominator));
}
