import { type Expression, type Operator, quotientOf, type Relation } from "../casebook/relation.ts";
import type { Origin, Row, Term } from "../reason/linear.ts";
import { gather } from "../reason/linear.ts";
import { MINUS_ONE, multiply, negate, ONE, ZERO } from "../reason/rational.ts";
import { type Affine, affineOf, minusAffine, type Workshop } from "./affine.ts";
import { singleOf } from "./exact-interval.ts";
import type { ReadLiteral } from "./reading.ts";
import type { Unknowns } from "./unknowns.ts";

/** What a relation demands, as rows over the unknowns of the casebook. */
export interface RelationRows {
  readonly rows: readonly Row[];
  /** What had to be assumed so that the relation could be read, and the rows that say so. */
  readonly assumptions: readonly { readonly row: Row; readonly says: string }[];
}

/** Where a relation comes from, and how it is read. */
export interface RelationContext {
  readonly unknowns: Unknowns;
  readonly read: ReadLiteral;
  /** The text that the spans of the relation index. */
  readonly text: string;
  readonly origin: Origin;
}

const opposites: Readonly<Record<Operator, Operator | null>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "=": null,
};

/**
 * The rows of a relation of counts or shares; null where it cannot be made into rows. Each literal is its own unknown
 * within its reading, so that a relation holds if some choice satisfies it.
 */
export function relationRows(relation: Relation, context: RelationContext): RelationRows | null {
  const { unknowns, read, text, origin } = context;
  const rows: Row[] = [];
  const assumptions: { row: Row; says: string }[] = [];
  const workshop: Workshop = {
    unknowns,
    read,
    words: (expression) => wordsOf(expression, text),
    add: (row) => rows.push(gathered(row, origin)),
    assume(row, says) {
      const assumed = gathered(row, origin);
      rows.push(assumed);
      assumptions.push({ row: assumed, says });
    },
  };
  const sides = sidesOf(relation, workshop);
  if (sides === null) return null;
  relation.operators.forEach((operator, i) => {
    const [left, right] = [sides[i], sides[i + 1]];
    if (left !== undefined && right !== undefined) compareSides(left, operator, right, workshop);
  });
  return { rows: rows.slice(), assumptions: assumptions.length === 0 ? NOTHING : assumptions };
}

const NOTHING: readonly never[] = [];

function gathered({ terms, bound, strict }: Omit<Row, "origin">, origin: Origin): Row {
  return { terms: gather(terms), bound, strict, origin };
}

/** What a denied relation asserts: the opposite of one inequality. Null for equalities and chains, which assert nothing. */
export function opposite(relation: Relation): Relation | null {
  const [operator, ...more] = relation.operators;
  const turned = operator === undefined || more.length > 0 ? null : opposites[operator];
  return turned === null ? null : { ...relation, operators: [turned] };
}

/** The sides as sums; A / B = n is read A = n × B, with B more than nothing. */
function sidesOf(relation: Relation, workshop: Workshop): readonly Affine[] | null {
  const quotients = relation.sides.map(quotientOf);
  const divisors = quotients.flatMap((quotient) => (quotient === null ? [] : [quotient.divisor]));
  const [divisor] = divisors;
  if (divisors.length > 1) return null;
  if (divisor !== undefined && !isPositive(divisor, workshop)) return null;
  const sides: Affine[] = [];
  for (const [i, side] of relation.sides.entries()) {
    const quotient = quotients[i] ?? null;
    const expression = quotient?.dividend ?? (divisor === undefined ? side : multiplied(side, divisor));
    const affine = affineOf(expression, workshop);
    if (affine === null) return null;
    const isMiddle = i > 0 && i < relation.sides.length - 1;
    sides.push(isMiddle ? fixed(affine, side, workshop) : affine);
  }
  return sides;
}

/** The words of an expression; those of a quotient turned into a product are of two places. */
function wordsOf(expression: Expression, text: string): string {
  const { start, end } = expression.span;
  const [first, second] = expression.type === "product" ? expression.factors.map(({ value }) => value) : [];
  const isTurned =
    second !== undefined && first?.span.start === start && (second.span.start < start || second.span.end > end);
  if (!isTurned) return text.slice(start, end);
  const divisor = wordsOf(second, text);
  return `${wordsOf(first, text)} × ${second.type === "sum" && !divisor.startsWith("(") ? `(${divisor})` : divisor}`;
}

function multiplied(side: Expression, divisor: Expression): Expression {
  const factors = [side, divisor].map((value) => ({ inverse: false, value }));
  return { type: "product", span: side.span, factors };
}

function isPositive(divisor: Expression, workshop: Workshop): boolean {
  const affine = affineOf(divisor, workshop);
  const constant = affine === null ? null : singleOf(affine.constant);
  if (affine === null || constant === null) return false;
  workshop.assume(
    {
      terms: affine.terms.map(({ variable, coefficient }) => ({ variable, coefficient: negate(coefficient) })),
      bound: constant,
      strict: true,
    },
    `what is divided by, “${workshop.words(divisor)}”, is more than nothing`,
  );
  return true;
}

/** A side in the middle is one and the same value in both comparisons. */
function fixed(affine: Affine, side: Expression, workshop: Workshop): Affine {
  if (singleOf(affine.constant) !== null) return affine;
  const variable = workshop.unknowns.value(workshop.words(side));
  const itself: Affine = {
    terms: [{ variable, coefficient: ONE }],
    constant: { low: ZERO, high: ZERO, lowOpen: false, highOpen: false },
  };
  compareSides(itself, "=", affine, workshop);
  return itself;
}

/** Rows for `left operator right`: the terms on one side, and on the other what their constants leave room for. */
function compareSides(left: Affine, operator: Operator, right: Affine, workshop: Workshop): void {
  const { terms, constant } = minusAffine(left, right);
  if (operator !== ">" && operator !== ">=" && constant.low !== null) {
    workshop.add({ terms, bound: negate(constant.low), strict: operator === "<" || constant.lowOpen });
  }
  if (operator !== "<" && operator !== "<=" && constant.high !== null) {
    workshop.add({ terms: turned(terms), bound: constant.high, strict: operator === ">" || constant.highOpen });
  }
}

function turned(terms: readonly Term[]): readonly Term[] {
  return terms.map(({ variable, coefficient }) => ({ variable, coefficient: multiply(coefficient, MINUS_ONE) }));
}
