import type { Weighed } from "./certificate.ts";
import type { Component, LinearSystem } from "./components.ts";
import { decideComponent } from "./decide.ts";
import { gather, type Term } from "./linear.ts";
import type { Propose } from "./proposer.ts";
import { add, negate, type Rational, sign, ZERO } from "./rational.ts";
import { Simplex } from "./simplex.ts";

/** How far a sum can go: whether it gets there or only as near as one likes, and the rows that it rests on. */
export interface Bound {
  readonly value: Rational;
  readonly attained: boolean;
  /** Added up, they say that the sum is at most the value; for the least value, that its opposite is at most −value. */
  readonly from: readonly Weighed[];
}

/** The least and the greatest value of a sum; null where it can go on without end. */
export interface Bounds {
  readonly least: Bound | null;
  readonly greatest: Bound | null;
}

/**
 * Returns what finds the bounds of a sum in a system: null where what it is tied to cannot hold together, since
 * everything follows from that. Nothing is computed before it is asked for.
 */
export function boundsIn(system: LinearSystem, propose?: Propose): (terms: readonly Term[]) => Bounds | null {
  const solved = new Map<Component, Simplex | null>();
  const solve = (component: Component): Simplex | null => {
    const known = solved.get(component);
    if (known !== undefined) return known;
    const simplex = solvedSimplex(component, propose);
    solved.set(component, simplex);
    return simplex;
  };
  return (terms) => {
    const parts = new Map<Component | undefined, Term[]>();
    for (const term of gather(terms)) {
      const component = system.componentOf.get(term.variable);
      parts.set(component, [...(parts.get(component) ?? []), term]);
    }
    let least: Bound | null = NOTHING;
    let greatest: Bound | null = NOTHING;
    for (const [component, part] of parts) {
      const simplex = component === undefined ? undefined : solve(component);
      if (simplex === null) return null;
      greatest = sum(greatest, simplex && maximum(simplex, part));
      least = sum(least, simplex && maximum(simplex, part.map(opposite)));
    }
    return { least: least && { ...least, value: negate(least.value) }, greatest };
  };
}

const NOTHING: Bound = { value: ZERO, attained: true, from: [] };

function solvedSimplex(component: Component, propose: Propose | undefined): Simplex | null {
  const decision = decideComponent(component, propose);
  if (decision.type === "infeasible") return null;
  const simplex = new Simplex(component.rows, decision.point);
  return simplex.refute() === null ? simplex : null;
}

function maximum(simplex: Simplex, terms: readonly Term[]): Bound | null {
  const optimum = simplex.maximum(terms);
  return optimum && { value: optimum.value.real, attained: sign(optimum.value.epsilon) === 0, from: optimum.from };
}

/** Components know nothing of each other, so the bounds of their parts add up. */
function sum(a: Bound | null, b: Bound | null | undefined): Bound | null {
  if (a === null || !b) return null;
  return { value: add(a.value, b.value), attained: a.attained && b.attained, from: [...a.from, ...b.from] };
}

function opposite({ variable, coefficient }: Term): Term {
  return { variable, coefficient: negate(coefficient) };
}
