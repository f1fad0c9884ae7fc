import { gather, type Point, type Row, sameSum, type Term, valueAt } from "./linear.ts";
import { add, compare, equal, multiply, type Rational, sign, ZERO } from "./rational.ts";

/** A row and the positive number that it is multiplied by. */
export interface Weighed {
  readonly row: Row;
  readonly multiplier: Rational;
}

/**
 * Why rows cannot hold together: multiplied and added up, every unknown cancels, and what is left says that 0 is at
 * most a negative number, or below 0 (Farkas 1902; Motzkin 1936 for strict rows).
 */
export type Certificate = readonly Weighed[];

/** What rows add up to, each multiplied: a row that holds wherever they do. */
export function addUp(weighed: readonly Weighed[]): Omit<Row, "origin"> {
  const terms = weighed.flatMap(({ row, multiplier }) =>
    row.terms.map((term) => ({ ...term, coefficient: multiply(term.coefficient, multiplier) })),
  );
  const bound = weighed.reduce((sum, { row, multiplier }) => add(sum, multiply(row.bound, multiplier)), ZERO);
  return { terms: gather(terms), bound, strict: weighed.some(({ row }) => row.strict) };
}

/** Whether a certificate proves, in exact arithmetic, that its rows cannot hold together. */
export function refutes(certificate: Certificate): boolean {
  if (!arePositive(certificate)) return false;
  const { terms, bound, strict } = addUp(certificate);
  return terms.length === 0 && (sign(bound) < 0 || (strict && sign(bound) === 0));
}

/** Whether rows prove, in exact arithmetic, that a sum is at most a value; or below it, if asked to. */
export function provesAtMost(
  weighed: readonly Weighed[],
  sum: readonly Term[],
  value: Rational,
  below = false,
): boolean {
  if (!arePositive(weighed)) return false;
  const { terms, bound, strict } = addUp(weighed);
  return sameSum(terms, sum) && (below ? strict && equal(bound, value) : compare(bound, value) <= 0);
}

/** Whether a point satisfies a row, in exact arithmetic. */
export function satisfies(point: Point, row: Row): boolean {
  const order = compare(valueAt(row.terms, point), row.bound);
  return row.strict ? order < 0 : order <= 0;
}

/** The claims that rows, or whatever else has an origin, come from, each once, in ascending order. */
export function claimsIn(rows: Iterable<Pick<Row, "origin">>): readonly number[] {
  const claims = new Set<number>();
  for (const { origin } of rows) if (origin.type === "claim") claims.add(origin.claim);
  return [...claims].sort((a, b) => a - b);
}

/** Whether a row, or whatever else has an origin, comes from one of some claims. */
export function isFrom({ origin }: Pick<Row, "origin">, claims: ReadonlySet<number>): boolean {
  return origin.type === "claim" && claims.has(origin.claim);
}

function arePositive(weighed: readonly Weighed[]): boolean {
  return weighed.every(({ multiplier }) => sign(multiplier) > 0);
}
