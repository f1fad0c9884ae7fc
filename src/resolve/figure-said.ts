import { type Expression, namesSomething, type Operator, partsOf, type Relation } from "../casebook/relation.ts";
import { compare, type Rational } from "../reason/rational.ts";
import { affineOf } from "./affine.ts";
import type { ExactInterval } from "./exact-interval.ts";
import type { ReadLiteral } from "./reading.ts";
import { Unknowns } from "./unknowns.ts";

/**
 * The figure that a relation gives a quantity by itself: `shot = 700,000..800,000`, `sentenced > 4 million`,
 * `crews = 1,207 * 200`. Null where it gives none, because it sets it against something else.
 */
export function figureSaid({ sides, operators, sort }: Relation, id: string, read: ReadLiteral): ExactInterval | null {
  if (sort !== "count" && sort !== "share") return null;
  let found: ExactInterval | null = null;
  for (const [i, operator] of operators.entries()) {
    const [left, right] = [sides[i], sides[i + 1]];
    if (left === undefined || right === undefined) continue;
    const told = isJust(left, id)
      ? bounded(right, operator, read)
      : isJust(right, id)
        ? bounded(left, turned[operator], read)
        : null;
    found = told === null ? found : found === null ? told : within(found, told);
  }
  return found;
}

/** Whether a relation speaks of a quantity at all. */
export function speaksOf({ sides }: Relation, id: string): boolean {
  return sides.some((side) => [...partsOf(side)].some((part) => part.type === "id" && part.id === id));
}

const turned: Readonly<Record<Operator, Operator>> = { "=": "=", "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

function isJust(side: Expression, id: string): boolean {
  return side.type === "id" && side.id === id;
}

/** What a constant leaves whatever is compared with it. */
function bounded(side: Expression, operator: Operator, read: ReadLiteral): ExactInterval | null {
  if (namesSomething(side)) return null;
  const nothing = () => {};
  const constant = affineOf(side, { unknowns: new Unknowns(), read, words: () => "", add: nothing, assume: nothing });
  if (constant === null) return null;
  const { low, high, lowOpen, highOpen } = constant.constant;
  switch (operator) {
    case "=":
      return constant.constant;
    case "<":
    case "<=":
      return { low: null, high, lowOpen: false, highOpen: highOpen || operator === "<" };
    case ">":
    case ">=":
      return { low, high: null, lowOpen: lowOpen || operator === ">", highOpen: false };
  }
}

function within(a: ExactInterval, b: ExactInterval): ExactInterval {
  const lower = isInner(a.low, b.low, 1) ? a : b;
  const upper = isInner(a.high, b.high, -1) ? a : b;
  return { low: lower.low, lowOpen: lower.lowOpen, high: upper.high, highOpen: upper.highOpen };
}

function isInner(a: Rational | null, b: Rational | null, side: 1 | -1): boolean {
  if (a === null || b === null) return a !== null;
  return compare(a, b) * side >= 0;
}
