import { type Expression, namesSomething, quotientOf, type Relation } from "../casebook/relation.ts";
import { formatAmount, formatShare } from "../values/format-number.ts";
import type { Excerpts } from "./excerpt.ts";
import { type ValueOf, valuesFrom } from "./known-values.ts";
import type { Statement } from "./statement.ts";

/** As a person would work a relation out, with every number as it is written: "681,692 / 117,763 = 5.79". */
export function plainArithmetic(
  { relation, speakers }: Statement,
  others: readonly Statement[],
  excerpts: Excerpts,
): string | null {
  return arithmeticOf(relation, valuesFrom(others, speakers, excerpts));
}

/** The same, with the values that quantities have. */
export function arithmeticOf(relation: Relation, known: ValueOf): string | null {
  const ratio = ratioOf(relation);
  if (ratio === null) return sideOf(relation, known);
  const [above, below] = [valueIn(ratio.above, known), valueIn(ratio.below, known)];
  if (above === null || below === null || below === 0) return null;
  const times = above / below;
  return `${formatAmount(above)} / ${formatAmount(below)} = ${ratio.isShare ? formatShare(times) : formatAmount(times)}`;
}

interface Ratio {
  readonly above: Expression;
  readonly below: Expression;
  readonly isShare: boolean;
}

/** The two things that a relation says the ratio of: of `a / b = 6`, `a = 6 * b` and `a = half of b`. */
function ratioOf({ sides }: Relation): Ratio | null {
  const [left, right, ...more] = sides;
  if (left === undefined || right === undefined || more.length > 0) return null;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const quotient = quotientOf(one);
    if (quotient !== null)
      return { above: quotient.dividend, below: quotient.divisor, isShare: other.type === "share" };
    const multiple = multipleOf(one);
    if (multiple !== null && namesSomething(other)) return { ...multiple, above: other };
  }
  return null;
}

function multipleOf(side: Expression): Omit<Ratio, "above"> | null {
  if (side.type !== "product" || side.factors.length !== 2 || side.factors.some(({ inverse }) => inverse)) return null;
  const [first, second] = side.factors.map(({ value }) => value);
  if (first === undefined || second === undefined) return null;
  const [factor, below] = namesSomething(first) ? [second, first] : [first, second];
  if (namesSomething(factor) || !namesSomething(below)) return null;
  return { below, isShare: factor.type === "share" };
}

/** A sum that one side makes of what is known: "5,283,220 / 48 = 110,067.08". */
function sideOf({ sides }: Relation, known: ValueOf): string | null {
  for (const side of sides) {
    if ((side.type !== "sum" && side.type !== "product") || !namesSomething(side)) continue;
    const [words, value] = [wordsIn(side, known), valueIn(side, known)];
    if (words !== null && value !== null) return `${words} = ${formatAmount(value)}`;
  }
  return null;
}

function wordsIn(expression: Expression, known: ValueOf): string | null {
  if (expression.type !== "sum" && expression.type !== "product") {
    const value = valueIn(expression, known);
    return value === null ? null : formatAmount(value);
  }
  const parts =
    expression.type === "sum"
      ? expression.terms.map(({ sign, value }) => [sign === 1 ? " + " : " − ", wordsIn(value, known)] as const)
      : expression.factors.map(({ inverse, value }) => [inverse ? " / " : " × ", wordsIn(value, known)] as const);
  if (parts.some(([, words]) => words === null)) return null;
  return parts.map(([sign, words], i) => (i === 0 ? words : sign + words)).join("");
}

function valueIn(expression: Expression, known: ValueOf): number | null {
  switch (expression.type) {
    case "number":
    case "share": {
      const { low, high } = expression.figure.number;
      return low === high ? low : null;
    }
    case "sum":
      return folded(expression.terms, 0, ({ sign, value }, total) => total + sign * value, known);
    case "product":
      return folded(
        expression.factors,
        1,
        ({ inverse, value }, total) => (inverse ? total / value : total * value),
        known,
      );
    case "id":
      return known(expression.id);
    default:
      return null;
  }
}

function folded<T extends { readonly value: Expression }>(
  parts: readonly T[],
  start: number,
  join: (part: Omit<T, "value"> & { readonly value: number }, total: number) => number,
  known: ValueOf,
): number | null {
  let total = start;
  for (const part of parts) {
    const value = valueIn(part.value, known);
    if (value === null) return null;
    total = join({ ...part, value }, total);
  }
  return Number.isFinite(total) ? total : null;
}
