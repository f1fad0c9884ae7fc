import type { Highs, InitOptions, ModelData, Solution } from "highs";
import type { Point, Row, Term } from "./linear.ts";
import { largestSum, leastBreach, mostToSpare } from "./linear-program.ts";
import { simplestNear } from "./rational-text.ts";

/**
 * What a solver in floating point takes for the answer: the rows on which it turns, and a point near which to look. It
 * proves nothing, and only saves the exact solver most of its work.
 */
export interface Proposal {
  readonly rows: readonly Row[];
  readonly point: Point;
}

/** A solver in floating point. It answers null where it has nothing to propose. */
export interface Proposer {
  /** Whether rows can hold together. */
  readonly answer: (rows: readonly Row[]) => Proposal | null;
  /** The rows that keep a sum from growing. */
  readonly barriers: (rows: readonly Row[], sum: readonly Term[]) => readonly Row[] | null;
}

/** Where a browser finds the solver's binary, if not beside the script: handed on to HiGHS. */
export type ProposerOptions = Pick<InitOptions, "locateFile" | "wasmBinary">;

/** What is below this is taken for 0: ten times the tolerance of HiGHS. */
const NOTHING = 1e-6;
/** A dual value of less than this share of the largest is taken for 0. */
const NO_PART = 1e-9;
/** A number may be off by this share of its size, or of 1. */
const NEAR = 1e-9;
/** The point may be moved by this share of what the rows have to spare, to give it simple numbers. */
const SHARE = 1 / 8;

/** Loads HiGHS (Huangfu and Hall 2018). It weighs three megabytes, so this is for large components only. */
export async function loadProposer(options: ProposerOptions = {}): Promise<Proposer> {
  // Its types are those of its CommonJS face, where the loader lies one level deeper than in what is imported here.
  const module = (await import("highs")) as unknown as { default: (options: InitOptions) => Promise<Highs> };
  const highs = await module.default(options);
  return {
    answer: (rows) => answer(highs, rows, variablesOf(rows)),
    barriers: (rows, sum) => {
      const solution = solve(highs, largestSum(rows, variablesOf(rows), sum));
      return solution && taking(rows, solution);
    },
  };
}

function answer(highs: Highs, rows: readonly Row[], variables: readonly number[]): Proposal | null {
  const breach = solve(highs, leastBreach(rows, variables));
  if (breach === null) return null;
  if ((breach.colValue[variables.length] ?? 0) > NOTHING) {
    return { rows: taking(rows, breach), point: new Map() };
  }
  const solution = solve(highs, mostToSpare(rows, variables));
  if (solution === null) return null;
  const spare = solution.colValue.subarray(variables.length);
  const least = spare.reduce((a, b) => (b < NOTHING ? a : Math.min(a, b)), 1);
  const nearly = (x: number) => simplestNear(x, Math.max(SHARE * least, NEAR * Math.max(1, Math.abs(x))));
  return {
    rows: rows.filter((_, i) => (spare[i] ?? 0) < NOTHING),
    point: new Map(variables.map((variable, place) => [variable, nearly(solution.colValue[place] ?? 0)])),
  };
}

/** A solver that fails has nothing to propose: the exact one decides without it. */
function solve(highs: Highs, problem: ModelData | null): Solution | null {
  if (problem === null) return null;
  try {
    return highs.withModel((model) => {
      model.options.set("output_flag", false);
      model.passModel(problem);
      model.run();
      return model.getModelStatus() === highs.constants.modelStatus.optimal ? model.getSolution() : null;
    });
  } catch {
    return null;
  }
}

/** The rows that take part in a solution by their dual values. */
function taking(rows: readonly Row[], { rowDual }: Solution): readonly Row[] {
  const parts = rowDual.map(Math.abs);
  const largest = parts.reduce((a, b) => Math.max(a, b), 0);
  return rows.filter((_, i) => (parts[i] ?? 0) > NO_PART * largest);
}

function variablesOf(rows: readonly Row[]): readonly number[] {
  return [...new Set(rows.flatMap(({ terms }) => terms.map(({ variable }) => variable)))];
}
