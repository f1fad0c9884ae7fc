import { editKinds } from "../../src/tables/edit-kinds/index.ts";

/** A consistent table of two rows and two columns and their sums, row by row, and what it costs to make the other one it. */
export interface Outcome {
  readonly values: readonly number[];
  readonly cost: number;
}

/** The cells beside each cell of such a table; a sum is not beside its parts. */
const BESIDE = [[1, 3], [0, 4], [5], [0, 4], [1, 3], [2], [7], [6], []] as const;

/**
 * All consistent tables of the least cost, by trying every number up to `most` in every cell that is no sum: nothing is
 * derived. Empty if there is none up to `dearest`.
 */
export function exhaustiveRepairs(read: readonly (number | null)[], most: number, dearest: number): readonly Outcome[] {
  const prices = read.map((_, cell) => Array.from({ length: 4 * most + 1 }, (_, to) => priceOf(read, cell, to)));
  const price = (cell: number, to: number) => prices[cell]?.[to] ?? Number.POSITIVE_INFINITY;
  const [upper, lower] = [0, 3].map((first) => rowsOf(first, most, dearest, price));
  let [found, least]: [Outcome[], number] = [[], dearest];
  for (const above of upper ?? []) {
    for (const below of lower ?? []) {
      if (above.cost + below.cost > least) break;
      const values = [...above.values, ...below.values];
      const totals = above.values.map((value, column) => value + (below.values[column] ?? 0));
      const cost = totals.reduce((sum, to, column) => sum + price(6 + column, to), above.cost + below.cost);
      if (cost < least) [found, least] = [[], cost];
      if (cost === least) found.push({ values: [...values, ...totals], cost });
    }
  }
  return found;
}

/** All rows of two numbers and their sum, the cheapest first. */
function rowsOf(
  first: number,
  most: number,
  dearest: number,
  price: (cell: number, to: number) => number,
): readonly Outcome[] {
  const rows: Outcome[] = [];
  for (let left = 0; left <= most; left++) {
    for (let right = 0; right <= most; right++) {
      const values = [left, right, left + right];
      const cost = values.reduce((sum, to, column) => sum + price(first + column, to), 0);
      if (cost <= dearest) rows.push({ values, cost });
    }
  }
  return rows.sort((a, b) => a.cost - b.cost);
}

/** A blank may stay one, and then counts for nothing. */
function priceOf(read: readonly (number | null)[], cell: number, to: number): number {
  const value = read[cell] ?? null;
  if (to === (value ?? 0)) return 0;
  const neighbours = (BESIDE[cell] ?? []).flatMap((other) => read[other] ?? []).map(String);
  const printed = { digits: value === null ? "" : String(value), neighbours };
  return editKinds.find(({ explains }) => explains(printed, String(to)))?.cost ?? Number.POSITIVE_INFINITY;
}
