import type { Span } from "../../text/span.ts";
import type { CellExpression, Expression, IdExpression, Sort } from "../relation.ts";

/** The sort of a side, and what it goes by in a message. A bare number, and the ratio of two things, fit several. */
export type Sorted = Sort | "number" | "ratio";

/** Two parts that are no values of one sort. */
export interface Mix {
  readonly first: Expression;
  readonly firstSort: Sorted;
  readonly second: Expression;
  readonly secondSort: Sorted;
  readonly span: Span;
}

/** The sort of what an id or a cell stands for; null where it is not known, which has been said. */
export type SortOf = (expression: IdExpression | CellExpression) => Sort | null;

/** The outcome of working out a sort: what it is, what does not fit, or nothing where an id is not known. */
export type Outcome = { readonly sort: Sorted } | { readonly mix: Mix } | null;

/** Works out what an expression is a value of. */
export function sortOutcome(expression: Expression, sortOf: SortOf): Outcome {
  switch (expression.type) {
    case "id":
    case "cell": {
      const sort = sortOf(expression);
      return sort === null ? null : { sort };
    }
    case "sum":
      return combined(
        expression,
        expression.terms.map(({ value }) => value),
        sortOf,
        (a, b, i) => added(a, b, expression.terms[i]?.sign ?? 1),
      );
    case "product":
      return combined(
        expression,
        expression.factors.map(({ value }) => value),
        sortOf,
        (a, b, i) => multiplied(a, b, expression.factors[i]?.inverse === true),
      );
    default:
      return { sort: expression.type };
  }
}

/** What two sides of a comparison are both values of; null where that is nothing. */
export function common(a: Sorted, b: Sorted): Sorted | null {
  if (a === b) return a;
  const [loose, firm] = a === "number" || (a === "ratio" && b !== "number") ? [a, b] : [b, a];
  if (loose === "number") return firm === "count" || firm === "ratio" ? firm : null;
  return loose === "ratio" && (firm === "count" || firm === "share") ? firm : null;
}

/** What a sort is called in a message. */
export function nameOf(sort: Sorted): string {
  if (sort === "number") return "a number";
  return sort === "ratio" ? "a ratio" : `a ${sort}`;
}

function combined(
  whole: Expression,
  parts: readonly Expression[],
  sortOf: SortOf,
  combine: (a: Sorted, b: Sorted, i: number) => Sorted | null,
): Outcome {
  let sort: Sorted | null = null;
  let before: Expression | null = null;
  for (const [i, part] of parts.entries()) {
    const outcome = sortOutcome(part, sortOf);
    if (outcome === null || "mix" in outcome) return outcome;
    if (sort === null || before === null) sort = outcome.sort;
    else {
      const result = combine(sort, outcome.sort, i);
      if (result === null) {
        const mix = { first: before, firstSort: sort, second: part, secondSort: outcome.sort, span: whole.span };
        return { mix };
      }
      sort = result;
    }
    before = part;
  }
  return sort === null ? null : { sort };
}

/** date − date is a duration, date ± duration a date. */
function added(a: Sorted, b: Sorted, sign: 1 | -1): Sorted | null {
  if (a === "date" && b === "date") return sign === -1 ? "duration" : null;
  if (a === "date" && b === "duration") return "date";
  if (a === "duration" && b === "date") return sign === 1 ? "date" : null;
  return common(a, b);
}

/** A count or a duration times a number or a share is one still; divided by its like, it is a ratio. */
function multiplied(a: Sorted, b: Sorted, inverse: boolean): Sorted | null {
  if (a === "date" || b === "date") return null;
  const isScalar = (sort: Sorted) => sort === "number" || sort === "ratio" || sort === "share";
  if (inverse) {
    if (a === b) return a === "number" ? "number" : "ratio";
    if (!isScalar(b)) return common(a, b) === null ? null : "ratio";
    return a === "share" || (a === "number" && b !== "number") ? "ratio" : a;
  }
  if (a === "share" && b === "share") return "share";
  if (isScalar(a) && isScalar(b)) return a === "number" && b === "number" ? "number" : "ratio";
  if (isScalar(a)) return b;
  return isScalar(b) ? a : null;
}
