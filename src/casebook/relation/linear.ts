import type { Span } from "../../text/span.ts";
import { type Expression, namesSomething, quotientOf, type Relation } from "../relation.ts";

/** Where a relation stops being linear, or null: two ids multiplied, or one below a line other than A / B = n. */
export function notLinear(relation: Relation): Span | null {
  const { sides } = relation;
  for (const [i, side] of sides.entries()) {
    const quotient = quotientOf(side);
    if (quotient === null) {
      const fault = faultIn(side);
      if (fault !== null) return fault;
      continue;
    }
    const fault = faultIn(quotient.dividend) ?? faultIn(quotient.divisor);
    if (fault !== null) return fault;
    const beside = [sides[i - 1], sides[i + 1]].find((other) => other !== undefined && namesSomething(other));
    if (beside !== undefined) return side.span;
  }
  return null;
}

function faultIn(expression: Expression): Span | null {
  if (expression.type === "sum") return firstFault(expression.terms.map(({ value }) => value));
  if (expression.type !== "product") return null;
  const unknown = expression.factors.filter(({ value }) => namesSomething(value));
  if (unknown.length > 1 || unknown.some(({ inverse }) => inverse)) return expression.span;
  return firstFault(expression.factors.map(({ value }) => value));
}

function firstFault(expressions: readonly Expression[]): Span | null {
  for (const expression of expressions) {
    const fault = faultIn(expression);
    if (fault !== null) return fault;
  }
  return null;
}
