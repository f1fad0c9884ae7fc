import type { Span } from "../../text/span.ts";
import type { Interval } from "../../values/interval.ts";
import { type Expression, namesSomething, partsOf, type Relation } from "../relation.ts";

type Range = readonly [low: number, high: number];

/** Where a relation divides by something that may be nothing, under either reading of its words; null where it does not. */
export function zeroDivisor(relation: Relation): Span | null {
  for (const side of relation.sides) {
    for (const part of partsOf(side)) {
      if (part.type !== "product") continue;
      const zero = part.factors.find(({ inverse, value }) => inverse && !namesSomething(value) && mayBeZero(value));
      if (zero !== undefined) return zero.value.span;
    }
  }
  return null;
}

function mayBeZero(expression: Expression): boolean {
  return (["strict", "generous"] as const).some((reading) => {
    const [low, high] = rangeOf(expression, reading);
    return low <= 0 && high >= 0;
  });
}

/** The values of a constant. Open ends are taken with the rest: what comes as near to zero as it likes is no divisor. */
function rangeOf(expression: Expression, reading: "strict" | "generous"): Range {
  switch (expression.type) {
    case "number":
    case "share":
    case "duration":
      return endsOf(expression.figure[reading]);
    case "sum":
      return expression.terms
        .map(({ sign, value }) => signed(sign, rangeOf(value, reading)))
        .reduce(([low, high], next) => [low + next[0], high + next[1]]);
    case "product":
      return expression.factors
        .map(({ inverse, value }) => (inverse ? inverted(rangeOf(value, reading)) : rangeOf(value, reading)))
        .reduce(times);
    default:
      return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  }
}

function endsOf({ low, high }: Interval): Range {
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

function signed(sign: 1 | -1, [low, high]: Range): Range {
  return sign === 1 ? [low, high] : [-high, -low];
}

function inverted([low, high]: Range): Range {
  if (low <= 0 && high >= 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [1 / high, 1 / low];
}

function times(a: Range, b: Range): Range {
  // Nothing times anything is nothing, however large the other is.
  const ends = a.flatMap((x) => b.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return [Math.min(...ends), Math.max(...ends)];
}
