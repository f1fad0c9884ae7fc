import { type Certificate, refutes, satisfies } from "./certificate.ts";
import type { Component, LinearSystem } from "./components.ts";
import type { Point } from "./linear.ts";
import type { Proposal, Proposer } from "./proposer.ts";
import { Ranges } from "./ranges.ts";
import { Simplex } from "./simplex.ts";

/** Whether the rows of a component can hold together: a point where they do, or why they cannot. */
export type Decision =
  | { readonly type: "feasible"; readonly component: Component; readonly point: Point }
  | { readonly type: "infeasible"; readonly component: Component; readonly certificate: Certificate };

/** Components of more rows than this are worth a proposal from a solver in floating point. */
const LARGE = 150;

/** Whether some component is so large that `loadProposer` pays. */
export function isLarge(system: LinearSystem): boolean {
  return system.components.some(isLargeComponent);
}

/** Whether a component is so large that a proposal pays. */
export function isLargeComponent({ rows }: Component): boolean {
  return rows.length > LARGE;
}

/** Decides each component by itself, and proves it: what is proposed for a large one is only where to begin. */
export function decide(system: LinearSystem, proposer?: Proposer): readonly Decision[] {
  return system.components.map((component) => decideComponent(component, proposer));
}

/** Whether all rows of a system can hold together. */
export function isFeasible(system: LinearSystem, proposer?: Proposer): boolean {
  return system.components.every((component) => isConsistent(component, proposer));
}

/** Whether the rows of a component can hold together: found without a proof to show, where that is easy. */
export function isConsistent(component: Component, proposer?: Proposer): boolean {
  return Ranges.of(component)?.isFeasible() ?? decideComponent(component, proposer).type === "feasible";
}

/** Decides one component. Throws where a proof does not stand up to exact arithmetic, which is a defect. */
export function decideComponent(component: Component, proposer?: Proposer): Decision {
  const { rows } = component;
  const proposal = isLargeComponent(component) ? proposer?.answer(rows) : null;
  const decision = settle(component, proposal ?? { rows, point: new Map() });
  if (decision.type === "infeasible" && !refutes(decision.certificate)) {
    throw new Error("a certificate does not add up to a contradiction");
  }
  return decision;
}

/** Decides the proposed rows exactly, and takes up others as long as a point breaks them. */
function settle(component: Component, { rows, point }: Proposal): Decision {
  const chosen = new Set(rows);
  let current = point;
  for (;;) {
    const simplex = new Simplex([...chosen], current);
    const certificate = simplex.refute();
    if (certificate !== null) return { type: "infeasible", component, certificate };
    const found = current.size === 0 ? simplex.point() : new Map([...current, ...simplex.point()]);
    const broken = component.rows.filter((row) => !satisfies(found, row));
    if (broken.length === 0) return { type: "feasible", component, point: found };
    if (broken.every((row) => chosen.has(row))) throw new Error("a point does not satisfy the rows it was found for");
    for (const row of broken) chosen.add(row);
    current = found;
  }
}
