import type { Expression } from "../casebook/relation.ts";
import type { Row, Term } from "../reason/linear.ts";
import {
  compare,
  MINUS_ONE,
  multiply as multiplyFractions,
  negate as negateFraction,
  ONE,
  type Rational,
  sign,
  ZERO,
} from "../reason/rational.ts";
import { add, type ExactInterval, invert, multiply, negate, point, singleOf } from "./exact-interval.ts";
import type { ReadLiteral } from "./reading.ts";
import type { Unknowns } from "./unknowns.ts";

/** A value that is a sum of multiples of unknowns, and of a constant that is known to a range. */
export interface Affine {
  readonly terms: readonly Term[];
  readonly constant: ExactInterval;
}

/** What it takes to make a relation into rows. */
export interface Workshop {
  readonly unknowns: Unknowns;
  readonly read: ReadLiteral;
  /** The words of an expression, to name what has no name. */
  words(expression: Expression): string;
  /** Adds a row that belongs to the relation. */
  add(row: Omit<Row, "origin">): void;
  /** Adds a row that is assumed so that the relation can be read at all, with what it assumes. */
  assume(row: Omit<Row, "origin">, assumption: string): void;
}

const NOTHING: Affine = { terms: [], constant: point(ZERO) };

/**
 * An expression as a sum of multiples. A range of multiples k of something is a value of its own, between its least
 * and its greatest multiple, which takes that the thing itself is not below nothing. Null where a divisor may be 0.
 */
export function affineOf(expression: Expression, workshop: Workshop): Affine | null {
  switch (expression.type) {
    case "number":
    case "share":
    case "duration":
      return { terms: [], constant: workshop.read(expression) };
    case "id":
      return single(workshop.unknowns.quantity(expression.id));
    case "cell":
      return single(workshop.unknowns.cell(expression.id, workshop.words(expression)));
    case "sum":
      return sumOf(expression, workshop);
    case "product":
      return productOf(expression, workshop);
    case "date":
      return null;
  }
}

function single(variable: number): Affine {
  return { terms: [{ variable, coefficient: ONE }], constant: point(ZERO) };
}

function sumOf(expression: Extract<Expression, { type: "sum" }>, workshop: Workshop): Affine | null {
  let total: Affine | null = NOTHING;
  for (const { sign: plus, value } of expression.terms) {
    const next: Affine | null = affineOf(value, workshop);
    if (total === null || next === null) return null;
    total = plus === 1 ? plusAffine(total, next) : minusAffine(total, next);
  }
  return total;
}

/** The sum of two values. */
function plusAffine(a: Affine, b: Affine): Affine {
  return { terms: [...a.terms, ...b.terms], constant: add(a.constant, b.constant) };
}

/** The difference of two values. */
export function minusAffine(a: Affine, b: Affine): Affine {
  return plusAffine(a, { terms: scaled(b.terms, MINUS_ONE), constant: negate(b.constant) });
}

function scaled(terms: readonly Term[], by: Rational): readonly Term[] {
  return terms.map(({ variable, coefficient }) => ({ variable, coefficient: multiplyFractions(coefficient, by) }));
}

/** The constants first, then what they multiply. */
function productOf(expression: Extract<Expression, { type: "product" }>, workshop: Workshop): Affine | null {
  let factor: ExactInterval = point(ONE);
  let multiplicand: Affine | null = null;
  for (const { inverse, value } of expression.factors) {
    const affine = affineOf(value, workshop);
    if (affine === null) return null;
    if (affine.terms.length > 0) {
      if (inverse || multiplicand !== null) return null;
      multiplicand = affine;
      continue;
    }
    const constant = inverse ? invert(affine.constant) : affine.constant;
    if (constant === null) return null;
    factor = multiply(factor, constant);
  }
  if (multiplicand === null) return { terms: [], constant: factor };
  const exact = singleOf(factor);
  if (exact !== null) return times(multiplicand, exact);
  return between(expression, multiplicand, factor, workshop);
}

function times({ terms, constant }: Affine, by: Rational): Affine {
  return { terms: scaled(terms, by), constant: multiply(constant, point(by)) };
}

/** A value between k₁ and k₂ times another; "over six times" nothing is taken for no multiple at all. */
function between(expression: Expression, of: Affine, factor: ExactInterval, workshop: Workshop): Affine {
  const whole = named(expression, of, workshop);
  const variable = workshop.unknowns.value(workshop.words(expression));
  const minus: Term = { variable, coefficient: MINUS_ONE };
  const plus: Term = { variable, coefficient: ONE };
  const { low, high, lowOpen, highOpen } = factor;
  if (low !== null) workshop.add({ terms: [...scaled(whole, low), minus], bound: ZERO, strict: lowOpen });
  if (high !== null) {
    workshop.add({ terms: [plus, ...scaled(whole, negateFraction(high))], bound: ZERO, strict: highOpen });
  }
  return single(variable);
}

/** What is multiplied, as a sum of unknowns: none may be below nothing, which is assumed of what is no plain quantity. */
function named(expression: Expression, of: Affine, workshop: Workshop): readonly Term[] {
  const isPlain = of.terms.every(({ coefficient }) => sign(coefficient) > 0) && isZero(of.constant);
  if (isPlain) return of.terms;
  const constant = singleOf(of.constant);
  const terms =
    constant !== null && sign(constant) === 0 ? of.terms : [...of.terms, ...asUnknown(expression, of, workshop)];
  workshop.assume(
    { terms: scaled(terms, MINUS_ONE), bound: ZERO, strict: false },
    `what is multiplied in “${workshop.words(expression)}” is not below nothing`,
  );
  return terms;
}

/** The constant of a sum that is multiplied, as an unknown of its own. */
function asUnknown(expression: Expression, { constant }: Affine, workshop: Workshop): readonly Term[] {
  const variable = workshop.unknowns.value(`the constant in “${workshop.words(expression)}”`);
  const { low, high, lowOpen, highOpen } = constant;
  if (low !== null) {
    workshop.add({ terms: [{ variable, coefficient: MINUS_ONE }], bound: negateFraction(low), strict: lowOpen });
  }
  if (high !== null) workshop.add({ terms: [{ variable, coefficient: ONE }], bound: high, strict: highOpen });
  return [{ variable, coefficient: ONE }];
}

function isZero(constant: ExactInterval): boolean {
  const only = singleOf(constant);
  return only !== null && compare(only, ZERO) === 0;
}
