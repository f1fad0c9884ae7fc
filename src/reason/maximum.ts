import type { Certificate, Weighed } from "./certificate.ts";
import type { Component } from "./components.ts";
import { decideComponent, isLargeComponent } from "./decide.ts";
import { type Origin, type Row, rowsOf, type Term } from "./linear.ts";
import type { Proposer } from "./proposer.ts";
import { divide, MINUS_ONE, ONE, ZERO } from "./rational.ts";
import { type Optimum, Simplex } from "./simplex.ts";

const ASKED: Origin = { type: "common", id: "asked" };

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
    const optimum = barriers && settledBy(barriers, component, sum, proposer);
    if (optimum) return optimum;
    whole ??= new Simplex(component.rows, point);
    return whole.maximum(sum);
  };
}

/**
 * The largest value that some rows prove, if it is also the largest under all rows: a point has it. Where a point has it
 * only once strict rows are taken as weak ones, it is approached and not reached, since rows that can hold together
 * come as near to their limits as one likes. Null where the rows do not settle it: then all of them must.
 */
function settledBy(
  barriers: readonly Row[],
  component: Component,
  sum: readonly Term[],
  proposer?: Proposer,
): Optimum | null {
  const optimum = new Simplex(barriers).maximum(sum);
  if (optimum === null) return null;
  const asked = rowsOf(sum, ">=", optimum.value.real, ASKED);
  const reached = decideComponent({ ...component, rows: [...component.rows, ...asked] }, proposer);
  if (reached.type === "feasible") return { ...optimum, value: { real: optimum.value.real, epsilon: ZERO } };
  const weak = component.rows.map((row) => ({ ...row, strict: false }));
  if (decideComponent({ ...component, rows: [...weak, ...asked] }, proposer).type === "infeasible") return null;
  return { value: { real: optimum.value.real, epsilon: MINUS_ONE }, from: without(asked, reached.certificate) };
}

/** What a certificate proves of the row that was asked for: that its opposite follows from the others. */
function without(asked: readonly Row[], certificate: Certificate): readonly Weighed[] {
  const share = certificate.find(({ row }) => asked.includes(row))?.multiplier ?? ONE;
  return certificate
    .filter(({ row }) => !asked.includes(row))
    .map(({ row, multiplier }) => ({ row, multiplier: divide(multiplier, share) }));
}
