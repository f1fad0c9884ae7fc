import type { Span } from "../text/span.ts";
import type { Figure } from "../values/figure.ts";
import type { CaseDate } from "./case-date.ts";

/** What a side of a relation is a value of. */
export type Sort = "count" | "share" | "date" | "duration";

/** How two sides are compared. */
export type Operator = "=" | "<" | ">" | "<=" | ">=";

/** How a duration is counted. */
export type DurationUnit = "day" | "week" | "month" | "year";

/** A point in the life of what an id names. */
export type Point = "start" | "end" | "born" | "died" | "founded" | "ended";

/**
 * A number with its hedge. `figure` has its readings: as a ratio where it multiplies something that is not known, as
 * a count elsewhere.
 */
export interface NumberLiteral {
  readonly type: "number";
  readonly span: Span;
  readonly figure: Figure;
  /** Whether it is four bare digits, or a range of such: a year, where the other side is a date. */
  readonly isYear: boolean;
}

/** A share as a fraction of one, with its hedge. */
export interface ShareLiteral {
  readonly type: "share";
  readonly span: Span;
  readonly figure: Figure;
  /** The fraction in whole numbers, since a third has no decimals; null for a range. */
  readonly exact: { readonly numerator: number; readonly denominator: number } | null;
}

/** A length of time. `figure` counts its units. */
export interface DurationLiteral {
  readonly type: "duration";
  readonly span: Span;
  readonly figure: Figure;
  readonly unit: DurationUnit;
}

/** A date or a period: some day within it. */
export interface DateLiteral {
  readonly type: "date";
  readonly span: Span;
  readonly date: CaseDate;
}

/** A value that is written down. Each is an unknown of its own within its reading. */
export type Literal = NumberLiteral | ShareLiteral | DurationLiteral | DateLiteral;

/** What an id stands for: a quantity, or the time of an event, a life, a document. */
export interface IdExpression {
  readonly type: "id";
  readonly span: Span;
  readonly id: string;
  readonly idSpan: Span;
  readonly point: Point | null;
}

/** A cell of a table, or the sum of the cells that the selectors choose. */
export interface CellExpression {
  readonly type: "cell";
  readonly span: Span;
  readonly id: string;
  readonly idSpan: Span;
  readonly selectors: readonly { readonly text: string; readonly span: Span }[];
}

/** A sum; terms with the sign -1 are taken away. */
export interface SumExpression {
  readonly type: "sum";
  readonly span: Span;
  readonly terms: readonly { readonly sign: 1 | -1; readonly value: Expression }[];
}

/** A product; inverse factors divide. `half of x` is the product of the two. */
export interface ProductExpression {
  readonly type: "product";
  readonly span: Span;
  readonly factors: readonly { readonly inverse: boolean; readonly value: Expression }[];
}

/** A side of a relation, or a part of one. Parentheses leave no trace but the tree. */
export type Expression = Literal | IdExpression | CellExpression | SumExpression | ProductExpression;

/**
 * What `says` says: `sides[i] operators[i] sides[i + 1]` for each i, all at once. A side in the middle is one and the
 * same value in both comparisons.
 */
export interface Relation {
  readonly span: Span;
  readonly sides: readonly Expression[];
  readonly operators: readonly Operator[];
  /** What all sides are values of; null where that was not found out, and said. */
  readonly sort: Sort | null;
}

/** Every part of an expression, itself first. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.type === "sum") for (const { value } of expression.terms) yield* partsOf(value);
  if (expression.type === "product") for (const { value } of expression.factors) yield* partsOf(value);
}

/** Whether an expression names something declared, so that it is no constant. */
export function namesSomething(expression: Expression): boolean {
  switch (expression.type) {
    case "id":
    case "cell":
      return true;
    case "sum":
      return expression.terms.some(({ value }) => namesSomething(value));
    case "product":
      return expression.factors.some(({ value }) => namesSomething(value));
    default:
      return false;
  }
}

/**
 * A whole side of the form A / B where B names something: read A = n × B, with B more than nothing. Null for any other.
 */
export function quotientOf(side: Expression): { readonly dividend: Expression; readonly divisor: Expression } | null {
  if (side.type !== "product" || !side.factors.some(({ inverse }) => inverse)) return null;
  const below = side.factors.filter(({ inverse, value }) => inverse && namesSomething(value));
  const [only] = below;
  if (only === undefined || below.length > 1) return null;
  const above = side.factors.filter((factor) => factor !== only);
  const [first] = above;
  const single = above.length === 1 && first?.inverse === false ? first.value : null;
  return { dividend: single ?? { type: "product", span: side.span, factors: above }, divisor: only.value };
}
