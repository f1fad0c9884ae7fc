import type { Highs, InitOptions, ModelData, Solution } from "highs";
import type { Point, Row } from "./linear.ts";
import { leastBreach, mostToSpare } from "./linear-program.ts";
import type { Rational } from "./rational.ts";
import { simplestNear } from "./rational-text.ts";

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

/** What is below this is taken for 0: ten times the tolerance of HiGHS. */
const NOTHING = 1e-6;
/** A dual value of less than this share of the largest is taken for 0. */
const NO_PART = 1e-9;
/** A point may be moved by this share of its size, or of 1, to give it simple numbers. */
const NEAR = 1e-9;

/** Loads HiGHS (Huangfu and Hall 2018). It weighs three megabytes, so this is for large components only. */
export async function loadProposer(options: ProposerOptions = {}): Promise<Propose> {
  // Its types are those of its CommonJS face, where the loader lies one level deeper than in what is imported here.
  const module = (await import("highs")) as unknown as { default: (options: InitOptions) => Promise<Highs> };
  const highs = await module.default(options);
  return (rows) => propose(highs, rows);
}

function propose(highs: Highs, rows: readonly Row[]): Proposal | null {
  const variables = [...new Set(rows.flatMap(({ terms }) => terms.map(({ variable }) => variable)))];
  const breach = solve(highs, leastBreach(rows, variables));
  if (breach === null) return null;
  if ((breach.colValue[variables.length] ?? 0) > NOTHING) {
    const parts = breach.rowDual.map(Math.abs);
    const largest = parts.reduce((a, b) => Math.max(a, b), 0);
    return { rows: rows.filter((_, i) => (parts[i] ?? 0) > NO_PART * largest), point: new Map() };
  }
  const solution = solve(highs, mostToSpare(rows, variables));
  if (solution === null) return null;
  return {
    rows: rows.filter((_, i) => (solution.colValue[variables.length + i] ?? 0) < NOTHING),
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

function nearly(x: number): Rational {
  return simplestNear(x, NEAR * Math.max(1, Math.abs(x)));
}
