import { type Figures, type Fit, RunningSum } from "./fit.ts";
import { indentedSums } from "./indented-sums.ts";
import type { Line } from "./line.ts";
import type { Sum } from "./sum.ts";

/** Lines side by side, with their figures. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly figures: readonly Figures[];
  /** What is too small to count. */
  readonly tolerance: number;
}

/** Beyond so many lines only those whose label says so are taken for totals. */
const MANY = 150;

/** Sums of which this share holds are told by their figures alone. */
const MOSTLY = 0.6;

/** Places at which figures alone must tell. */
const ENOUGH = 3;

/**
 * Finds the lines that are sums of their neighbours: by indentation first, then by labels and figures, the surest
 * first. Parts of a sum that is found are out of the way, so that sums of sums come out, too. `given` are lines that
 * are totals because the user said so; then no others are.
 */
export function findSums(of: Lines, given: ReadonlySet<number> | null): readonly Sum[] {
  const active = of.lines.flatMap((line, i) => (line.isPercent || line.isOfWhich ? [] : [i]));
  const sums: Sum[] = [];
  if (given === null) {
    for (const sum of indentedSums(of, active)) {
      sums.push(sum);
      remove(active, sum);
    }
  }
  for (let best = bestSum(of, active, given, sums); best !== null; best = bestSum(of, active, given, sums)) {
    sums.push(best);
    remove(active, best);
  }
  return sums.sort((a, b) => a.total - b.total || (a.parts[0] ?? 0) - (b.parts[0] ?? 0));
}

function remove(active: number[], { parts }: Sum): void {
  const gone = new Set(parts);
  let kept = 0;
  for (const i of active) if (!gone.has(i)) active[kept++] = i;
  active.length = kept;
}

interface Candidate {
  readonly sum: Sum;
  readonly fit: Fit;
}

function bestSum(
  of: Lines,
  active: readonly number[],
  given: ReadonlySet<number> | null,
  found: readonly Sum[],
): Sum | null {
  let best: Candidate | null = null;
  for (const [at, total] of active.entries()) {
    const line = of.lines[total];
    if (line === undefined) continue;
    const isNamed = given === null ? line.isTotal : given.has(total);
    if (!isNamed && (given !== null || active.length > MANY || line.year !== null)) continue;
    const hasOne = found.some((sum) => sum.total === total && sum.isWhole);
    for (const step of [-1, 1]) {
      for (const candidate of runsFrom(of, active, at, step, isNamed && !hasOne)) {
        if (isBetter(candidate, best)) best = candidate;
      }
    }
  }
  if (best === null) return null;
  return given === null ? best.sum : { ...best.sum, why: "given" };
}

/** The runs of neighbours on one side that can be the parts of a total. */
function* runsFrom(of: Lines, active: readonly number[], at: number, step: number, isNamed: boolean) {
  const total = active[at] ?? 0;
  const running = new RunningSum(of.figures[total] ?? [], of.tolerance);
  const parts: number[] = [];
  for (let i = at + step; i >= 0 && i < active.length; i += step) {
    const part = active[i] ?? 0;
    running.add(of.figures[part] ?? []);
    parts.push(part);
    const fit = running.fit();
    const why = isNamed ? "label" : "position";
    const isGood = isNamed ? isNear(fit, parts.length) : isSure(fit);
    if (isGood) yield { sum: { total, parts: [...parts].sort((a, b) => a - b), isWhole: true, why }, fit } as const;
  }
}

/** Where a label says that it is a sum, it is enough that the figures come near; one part alone has to be all of it. */
function isNear({ tested, held, near }: Fit, parts: number): boolean {
  return tested > 0 && (parts > 1 ? near * 2 > tested || held * 2 >= tested : held === tested);
}

function isSure({ tested, held, telling }: Fit): boolean {
  return telling >= ENOUGH && held >= tested * MOSTLY;
}

/** By the share that holds, then what a label says, then the share that comes near; of equals the first. */
function isBetter({ sum, fit }: Candidate, best: Candidate | null): boolean {
  if (best === null) return true;
  const rank = (candidate: Candidate) => [
    candidate.fit.held / candidate.fit.tested,
    candidate.sum.why === "label" ? 1 : 0,
    candidate.fit.near / candidate.fit.tested,
    candidate.fit.tested,
  ];
  const [mine, other] = [rank({ sum, fit }), rank(best)];
  const i = mine.findIndex((one, n) => one !== other[n]);
  return i >= 0 && (mine[i] ?? 0) > (other[i] ?? 0);
}
