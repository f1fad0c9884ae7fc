import { add, equal, multiply, negate, type Rational, sign, ZERO } from "./rational.ts";

/** A multiple of an unknown. Unknowns are numbered by the caller. */
export interface Term {
  readonly variable: number;
  readonly coefficient: Rational;
}

/** Where a row comes from: a claim, which can be given up and may own several rows, or what is common to all. */
export type Origin =
  | { readonly type: "claim"; readonly claim: number }
  | { readonly type: "common"; readonly id: string };

/** The sum of the terms is at most the bound, or below it where `strict`. */
export interface Row {
  readonly terms: readonly Term[];
  readonly bound: Rational;
  readonly strict: boolean;
  readonly origin: Origin;
}

/** A value for each unknown. */
export type Point = ReadonlyMap<number, Rational>;

/** How a sum of terms compares with a bound. */
export type Comparison = "<" | "<=" | "=" | ">=" | ">";

/** The rows that say how a sum of terms compares with a bound: two for "=", otherwise one. */
export function rowsOf(terms: readonly Term[], how: Comparison, bound: Rational, origin: Origin): readonly Row[] {
  const gathered = gather(terms);
  const atMost: Row = { terms: gathered, bound, strict: how === "<", origin };
  const atLeast: Row = { terms: opposite(gathered), bound: negate(bound), strict: how === ">", origin };
  if (how === "=") return [atMost, atLeast];
  return how.startsWith("<") ? [atMost] : [atLeast];
}

/** The same sum with one term for each unknown, in their order, and none with the coefficient 0. */
export function gather(terms: readonly Term[]): readonly Term[] {
  if (terms.every((term, i) => sign(term.coefficient) !== 0 && (terms[i - 1]?.variable ?? -1) < term.variable)) {
    return terms;
  }
  const totals = new Map<number, Rational>();
  for (const { variable, coefficient } of terms) {
    totals.set(variable, add(totals.get(variable) ?? ZERO, coefficient));
  }
  return [...totals]
    .filter(([, coefficient]) => sign(coefficient) !== 0)
    .map(([variable, coefficient]) => ({ variable, coefficient }))
    .sort((a, b) => a.variable - b.variable);
}

/** The value of a sum of terms at a point; an unknown that the point leaves out counts as 0. */
export function valueAt(terms: readonly Term[], point: Point): Rational {
  let total: Rational = ZERO;
  for (const { variable, coefficient } of terms) {
    const value = point.get(variable);
    if (value !== undefined) total = add(total, multiply(coefficient, value));
  }
  return total;
}

/** Whether two sums are the same, whatever the order of their terms. */
export function sameSum(a: readonly Term[], b: readonly Term[]): boolean {
  const [left, right] = [gather(a), gather(b)];
  return (
    left.length === right.length &&
    left.every((term, i) => {
      const other = right[i];
      return other?.variable === term.variable && equal(other.coefficient, term.coefficient);
    })
  );
}

function opposite(terms: readonly Term[]): readonly Term[] {
  return terms.map(({ variable, coefficient }) => ({ variable, coefficient: negate(coefficient) }));
}
