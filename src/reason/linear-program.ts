import type { ModelData } from "highs";
import { gather, type Row, type Term } from "./linear.ts";
import { toNumber } from "./rational-text.ts";

/** How far rows may give way, or have something to spare: one unknown for all of them, one for each, or none. */
interface Slack {
  readonly count: number;
  /** The column of the slack of a row, counted from the first. */
  readonly of: (row: number) => number;
  readonly coefficient: number;
  readonly cost: number;
  readonly most: number;
}

/** Beyond these HiGHS takes a number for infinity, or for 0. */
const [LARGEST, SMALLEST] = [1e15, 1e-8];

/**
 * The least t so that a·x ≤ b + t for all rows. Where it is above 0 the rows contradict each other, and those with a
 * dual value prove it; the total of these values is the least there is, so they are few.
 */
export function leastBreach(rows: readonly Row[], variables: readonly number[]): ModelData | null {
  return programOf(rows, variables, {
    count: 1,
    of: () => 0,
    coefficient: -1,
    cost: 1,
    most: Number.POSITIVE_INFINITY,
  });
}

/** A point where a sum is the largest; the rows with a dual value are those that keep it from growing. */
export function largestSum(rows: readonly Row[], variables: readonly number[], sum: readonly Term[]): ModelData | null {
  const program = programOf(rows, variables, { count: 0, of: () => 0, coefficient: 0, cost: 0, most: 0 });
  if (program === null) return null;
  const worth = new Map(sum.map(({ variable, coefficient }) => [variable, toNumber(coefficient)]));
  return { ...program, colCost: variables.map((variable) => 0 - (worth.get(variable) ?? 0)) };
}

/**
 * A point where rows have the most to spare, each counted up to 1. Rows that have nothing to spare there are those that
 * decide (Freund, Roundy and Todd 1985).
 */
export function mostToSpare(rows: readonly Row[], variables: readonly number[]): ModelData | null {
  return programOf(rows, variables, { count: rows.length, of: (row) => row, coefficient: 1, cost: -1, most: 1 });
}

/** Each row divided by its largest coefficient; null where a number is too large or too small for the solver. */
function programOf(rows: readonly Row[], variables: readonly number[], slack: Slack): ModelData | null {
  const places = new Map(variables.map((variable, place) => [variable, place]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const bounds: number[] = [];
  for (const [i, { terms, bound }] of rows.entries()) {
    const sum = gather(terms);
    const coefficients = sum.map(({ coefficient }) => toNumber(coefficient));
    const scale = coefficients.reduce((largest, x) => Math.max(largest, Math.abs(x)), 0) || 1;
    indices.push(...sum.map(({ variable }) => places.get(variable) ?? 0));
    values.push(...coefficients.map((x) => x / scale));
    if (slack.count > 0) {
      indices.push(variables.length + slack.of(i));
      values.push(slack.coefficient);
    }
    starts.push(indices.length);
    bounds.push(toNumber(bound) / scale);
  }
  if (values.some((x) => Math.abs(x) < SMALLEST) || bounds.some((x) => !(Math.abs(x) < LARGEST))) return null;
  const size = { numCols: variables.length + slack.count, numRows: rows.length };
  const columns = (free: number, ofSlack: number) =>
    Float64Array.from({ length: size.numCols }, (_, i) => (i < variables.length ? free : ofSlack));
  return {
    ...size,
    colCost: columns(0, slack.cost),
    colLower: columns(Number.NEGATIVE_INFINITY, 0),
    colUpper: columns(Number.POSITIVE_INFINITY, slack.most),
    rowLower: new Float64Array(rows.length).fill(Number.NEGATIVE_INFINITY),
    rowUpper: bounds,
    matrix: { format: "csr", ...size, starts, indices, values },
  };
}
