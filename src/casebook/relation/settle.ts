import { parseCaseDate } from "../case-date.ts";
import {
  type Expression,
  type NumberLiteral,
  namesSomething,
  quotientOf,
  type Relation,
  type Sort,
} from "../relation.ts";
import { readAs } from "./figures.ts";
import { common, type Mix, type Sorted, type SortOf, sortOutcome } from "./sorts.ts";

/** A relation whose literals are read by what stands around them, and the first mix of sorts in it. */
export interface Settled {
  readonly relation: Relation;
  readonly mix: Mix | null;
}

/**
 * Reads each literal by its place: four bare digits as a year where the other side is a date, a number as a ratio
 * where it multiplies what is not known. Then works out what all sides are values of.
 */
export function settle(relation: Relation, sortOf: SortOf): Settled {
  const sides = datedSides(relation.sides, sortOf).map((side, i, all) => multipliers(side, [all[i - 1], all[i + 1]]));
  const { span, operators } = relation;
  const settled = { span, sides, operators, sort: relation.sort };
  let sort: Sorted | null = null;
  let known = true;
  for (const [i, side] of sides.entries()) {
    const outcome = sortOutcome(side, sortOf);
    if (outcome === null) known = false;
    else if ("mix" in outcome) return { relation: settled, mix: outcome.mix };
    else if (sort === null) sort = outcome.sort;
    else {
      const both = common(sort, outcome.sort);
      if (both === null) return { relation: settled, mix: mixOf(sides, i, sort, outcome.sort, relation) };
      sort = both;
    }
  }
  return { relation: { span, sides, operators, sort: known && sort !== null ? plain(sort) : null }, mix: null };
}

function mixOf(
  sides: readonly Expression[],
  i: number,
  firstSort: Sorted,
  secondSort: Sorted,
  relation: Relation,
): Mix {
  const second = sides[i] as Expression;
  return { first: sides[i - 1] ?? second, firstSort, second, secondSort, span: relation.span };
}

/** Numbers and ratios are counts of nothing in particular. */
function plain(sort: Sorted): Sort {
  return sort === "number" || sort === "ratio" ? "count" : sort;
}

/** Within a sum with a date, and beside a side that is one, four bare digits are a year. */
function datedSides(sides: readonly Expression[], sortOf: SortOf): readonly Expression[] {
  const within = sides.map((side) => datedSum(side, sortOf));
  const isDate = within.map((side) => {
    const outcome = sortOutcome(side, sortOf);
    return outcome !== null && "sort" in outcome && outcome.sort === "date";
  });
  return isDate.includes(true) ? within.map((side, i) => (isDate[i] ? side : dated(side))) : within;
}

function datedSum(side: Expression, sortOf: SortOf): Expression {
  if (side.type !== "sum") return side;
  const hasDate = side.terms.some(({ value }) => {
    const outcome = sortOutcome(value, sortOf);
    return outcome !== null && "sort" in outcome && outcome.sort === "date";
  });
  return hasDate ? dated(side) : side;
}

function dated(side: Expression): Expression {
  if (side.type === "number" && side.isYear) return yearOf(side);
  if (side.type !== "sum") return side;
  return { ...side, terms: side.terms.map(({ sign, value }) => ({ sign, value: dated(value) })) };
}

function yearOf(literal: NumberLiteral): Expression {
  const { low, high } = literal.figure.number;
  const year = (x: number | null) => String(x ?? 0).padStart(4, "0");
  const date = parseCaseDate(low === high ? year(low) : `${year(low)}/${year(high)}`);
  return date === null ? literal : { type: "date", span: literal.span, date };
}

/** "Six" in `6 * x`, and in `x / y = 6`, is six times as many. */
function multipliers(side: Expression, beside: readonly (Expression | undefined)[]): Expression {
  const isRatio = beside.some((other) => other !== undefined && quotientOf(other) !== null);
  return isRatio && side.type === "number" ? asRatio(side) : inProducts(side);
}

function inProducts(expression: Expression): Expression {
  if (expression.type === "sum") {
    return { ...expression, terms: expression.terms.map(({ sign, value }) => ({ sign, value: inProducts(value) })) };
  }
  if (expression.type !== "product" || !namesSomething(expression)) return expression;
  const factors = expression.factors.map(({ inverse, value }) => ({
    inverse,
    value: value.type === "number" && !inverse ? asRatio(value) : inProducts(value),
  }));
  return { ...expression, factors };
}

function asRatio(literal: NumberLiteral): NumberLiteral {
  return { ...literal, figure: readAs(literal.figure, "ratio") };
}
