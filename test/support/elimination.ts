import type { Row } from "../../src/reason/linear.ts";

/** A row in whole numbers: coefficients by unknown, and what their sum is at most, or below. */
interface WholeRow {
  readonly coefficients: readonly bigint[];
  readonly bound: bigint;
  readonly strict: boolean;
}

/**
 * Whether rows can hold together, by eliminating one unknown after another (Fourier 1826, Motzkin 1936). It shares no
 * code with the solver, and is hopeless for more than a few unknowns.
 */
export function feasibleByElimination(rows: readonly Row[], unknowns: number): boolean {
  let left = rows.map((row) => whole(row, unknowns));
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    const size = (row: WholeRow) => row.coefficients[unknown] ?? 0n;
    const kept = left.filter((row) => size(row) === 0n);
    const above = left.filter((row) => size(row) > 0n);
    const below = left.filter((row) => size(row) < 0n);
    const joined = above.flatMap((a) => below.map((b) => combined(a, -size(b), b, size(a))));
    left = distinct([...kept, ...joined]);
  }
  return left.every(({ bound, strict }) => (strict ? bound > 0n : bound >= 0n));
}

function whole({ terms, bound, strict }: Row, unknowns: number): WholeRow {
  const scale = [bound, ...terms.map(({ coefficient }) => coefficient)].reduce(
    (product, { q }) => product * BigInt(q),
    1n,
  );
  const coefficients = Array.from({ length: unknowns }, () => 0n);
  for (const { variable, coefficient } of terms) {
    coefficients[variable] = (coefficients[variable] ?? 0n) + (BigInt(coefficient.p) * scale) / BigInt(coefficient.q);
  }
  return { coefficients, bound: (BigInt(bound.p) * scale) / BigInt(bound.q), strict };
}

function combined(a: WholeRow, times: bigint, b: WholeRow, timesB: bigint): WholeRow {
  return {
    coefficients: a.coefficients.map((x, i) => x * times + (b.coefficients[i] ?? 0n) * timesB),
    bound: a.bound * times + b.bound * timesB,
    strict: a.strict || b.strict,
  };
}

/** Each row once, divided by what its numbers share, and of rows on the same sum only the tightest. */
function distinct(rows: readonly WholeRow[]): WholeRow[] {
  const tightest = new Map<string, WholeRow>();
  for (const row of rows) {
    const divisor = row.coefficients.reduce(greatestDivisor, 0n);
    const scale = divisor === 0n ? 1n : divisor;
    const key = row.coefficients.map((x) => x / scale).join();
    const known = tightest.get(key);
    if (known === undefined || isTighter(row, known)) tightest.set(key, row);
  }
  return [...tightest.values()];
}

/** Of two rows on the same sum, up to a positive factor, whether the first says more. */
function isTighter(a: WholeRow, b: WholeRow): boolean {
  const size = (row: WholeRow) => row.coefficients.reduce(greatestDivisor, 0n) || 1n;
  const difference = a.bound * size(b) - b.bound * size(a);
  return difference < 0n || (difference === 0n && a.strict && !b.strict);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
