import { type Certificate, refutes, satisfies } from "./certificate.ts";
import type { Component, LinearSystem } from "./components.ts";
import type { Point } from "./linear.ts";
import { Simplex } from "./simplex.ts";

/** Whether the rows of a component can hold together: a point where they do, or why they cannot. */
export type Decision =
  | { readonly type: "feasible"; readonly component: Component; readonly point: Point }
  | { readonly type: "infeasible"; readonly component: Component; readonly certificate: Certificate };

/** Decides each component by itself. Every proof has been verified in exact arithmetic. */
export function decide(system: LinearSystem): readonly Decision[] {
  return system.components.map((component) => decideComponent(component));
}

/** Whether all rows of a system can hold together. */
export function isFeasible(system: LinearSystem): boolean {
  return system.components.every((component) => decideComponent(component).type === "feasible");
}

/** Decides one component, and verifies the proof. */
export function decideComponent(component: Component): Decision {
  const simplex = new Simplex(component.rows);
  const certificate = simplex.refute();
  if (certificate !== null) {
    if (!refutes(certificate)) throw new Error("a certificate does not add up to a contradiction");
    return { type: "infeasible", component, certificate };
  }
  const point = simplex.point();
  if (!component.rows.every((row) => satisfies(point, row))) throw new Error("a point does not satisfy its rows");
  return { type: "feasible", component, point };
}
