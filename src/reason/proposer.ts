import type { Highs, InitOptions, Model, ModelData } from "highs";
import { gather, type Point, type Row } from "./linear.ts";
import type { Rational } from "./rational.ts";
import { simplestNear, toNumber } from "./rational-text.ts";

/**
 * What a solver in floating point takes for the answer: the rows on which it turns, and a point near which to look. It
 * proves nothing, and only saves the exact solver most of its work.
 */
export interface Proposal {
  readonly rows: readonly Row[];
  readonly point: Point;
}

/** Proposes an answer for rows; null where it has none. */
export type Propose = (rows: readonly Row[]) => Proposal | null;

/** Where a browser finds the solver's binary, if not beside the script: handed on to HiGHS. */
export type ProposerOptions = Pick<InitOptions, "locateFile" | "wasmBinary">;

/** A row with less to spare than this is taken to decide something. */
const TIGHT = 1e-6;
/** A point may be moved by this share of its size, or of 1, to give it simple numbers. */
const NEAR = 1e-9;
/** Beyond these HiGHS takes a number for infinity, or for 0. */
const [LARGEST, SMALLEST] = [1e15, 1e-8];

/** Loads HiGHS (Huangfu and Hall 2018). It weighs three megabytes, so this is for large components only. */
export async function loadProposer(options: ProposerOptions = {}): Promise<Propose> {
  // Its types are those of its CommonJS face, where the loader lies one level deeper than in what is imported here.
  const module = (await import("highs")) as unknown as { default: (options: InitOptions) => Promise<Highs> };
  const highs = await module.default(options);
  return (rows) => propose(highs, rows);
}

/** A solver that fails has nothing to propose: the exact one decides without it. */
function propose(highs: Highs, rows: readonly Row[]): Proposal | null {
  const variables = [...new Set(rows.flatMap(({ terms }) => terms.map(({ variable }) => variable)))];
  const problem = problemOf(rows, variables, highs.infinity);
  if (problem === null) return null;
  try {
    return highs.withModel((model) => {
      model.options.set("output_flag", false);
      model.passModel(problem);
      model.run();
      return read(model, highs, rows, variables);
    });
  } catch {
    return null;
  }
}

function read(model: Model, highs: Highs, rows: readonly Row[], variables: readonly number[]): Proposal | null {
  const { optimal, infeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === infeasible) {
    const ray = model.getDualRay()?.values;
    return ray === undefined ? null : { rows: rows.filter((_, i) => Math.abs(ray[i] ?? 0) > TIGHT), point: new Map() };
  }
  if (status !== optimal) return null;
  const { colValue } = model.getSolution();
  const spare = (i: number) => colValue[variables.length + i] ?? 0;
  return {
    rows: rows.filter((_, i) => spare(i) < TIGHT),
    point: new Map(variables.map((variable, place) => [variable, nearly(colValue[place] ?? 0)])),
  };
}

function nearly(x: number): Rational {
  return simplestNear(x, NEAR * Math.max(1, Math.abs(x)));
}

/**
 * Rows a·x + s ≤ b with 0 ≤ s ≤ 1, scaled to coefficients of at most 1, and the sum of all s to be the largest: a row
 * that can be satisfied with something to spare then is, and what has none is what decides (Freund, Roundy and Todd 1985).
 */
function problemOf(rows: readonly Row[], variables: readonly number[], infinity: number): ModelData | null {
  const places = new Map(variables.map((variable, place) => [variable, place]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const bounds: number[] = [];
  for (const [i, { terms, bound }] of rows.entries()) {
    const sum = gather(terms).map(
      ({ variable, coefficient }) => [places.get(variable) ?? 0, toNumber(coefficient)] as const,
    );
    const scale = Math.max(0, ...sum.map(([, x]) => Math.abs(x))) || 1;
    for (const [place, x] of sum) {
      indices.push(place);
      values.push(x / scale);
    }
    indices.push(variables.length + i);
    values.push(1);
    starts.push(indices.length);
    bounds.push(toNumber(bound) / scale);
  }
  if (values.some((x) => Math.abs(x) < SMALLEST) || bounds.some((x) => !(Math.abs(x) < LARGEST))) return null;
  const [numCols, numRows] = [variables.length + rows.length, rows.length];
  const columns = (free: number, spare: number) =>
    Float64Array.from({ length: numCols }, (_, i) => (i < variables.length ? free : spare));
  return {
    numCols,
    numRows,
    colCost: columns(0, -1),
    colLower: columns(-infinity, 0),
    colUpper: columns(infinity, 1),
    rowLower: new Float64Array(numRows).fill(-infinity),
    rowUpper: bounds,
    matrix: { format: "csr", numRows, numCols, starts, indices, values },
  };
}
