import type { Component } from "./components.ts";
import { decideComponent, isLargeComponent } from "./decide.ts";
import { type EpsilonNumber, NOTHING, order, plus } from "./epsilon-number.ts";
import type { Point, Row, Term } from "./linear.ts";
import type { Proposer } from "./proposer.ts";
import { MINUS_ONE, ZERO } from "./rational.ts";
import { type Optimum, Simplex } from "./simplex.ts";

/** Finds the largest value of a sum; null where it can grow without end. */
export type FindMaximum = (sum: readonly Term[]) => Optimum | null;

/** Prepares to find maxima in a component; null where it cannot hold together. */
export function maximumIn(component: Component, proposer?: Proposer): FindMaximum | null {
  const decision = decideComponent(component, proposer);
  if (decision.type === "infeasible") return null;
  const { point } = decision;
  let whole: Simplex | undefined;
  return (sum) => {
    const barriers = isLargeComponent(component) ? proposer?.barriers(component.rows, sum) : null;
    const optimum = barriers && growUntilStopped(component, point, barriers, sum);
    if (optimum) return optimum;
    whole ??= solved(component.rows, point);
    return whole.maximum(sum);
  };
}

/**
 * Makes a sum as large as the chosen rows allow, and takes up others as long as they are broken there. What the last of
 * these rows allow, all rows allow. Null where some rows do not stop it: then only all of them can tell.
 */
function growUntilStopped(
  component: Component,
  start: Point,
  rows: readonly Row[],
  sum: readonly Term[],
): Optimum | null {
  const chosen = new Set(rows);
  for (;;) {
    const simplex = solved([...chosen], start);
    const optimum = simplex.maximum(sum);
    if (optimum === null) return null;
    const values = simplex.values();
    const broken = component.rows.filter((row) => !holdsAt(row, values, start));
    if (broken.length === 0) return optimum;
    for (const row of broken) chosen.add(row);
  }
}

/** A simplex at a point that satisfies its rows, ready to be asked for maxima. */
function solved(rows: readonly Row[], point: Point): Simplex {
  const simplex = new Simplex(rows, point);
  if (simplex.refute() !== null) throw new Error("rows are refuted that a point satisfies");
  return simplex;
}

function holdsAt(row: Row, values: ReadonlyMap<number, EpsilonNumber>, otherwise: Point): boolean {
  let total = NOTHING;
  for (const { variable, coefficient } of row.terms) {
    const value = values.get(variable) ?? { real: otherwise.get(variable) ?? ZERO, epsilon: ZERO };
    total = plus(total, coefficient, value);
  }
  return order(total, { real: row.bound, epsilon: row.strict ? MINUS_ONE : ZERO }) <= 0;
}
