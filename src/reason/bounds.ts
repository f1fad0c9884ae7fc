import type { Weighed } from "./certificate.ts";
import type { Component, LinearSystem } from "./components.ts";
import { gather, type Term } from "./linear.ts";
import { type FindMaximum, maximumIn } from "./maximum.ts";
import type { Proposer } from "./proposer.ts";
import { add, negate, type Rational, sign, ZERO } from "./rational.ts";
import type { Optimum } from "./simplex.ts";

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
export function boundsIn(system: LinearSystem, proposer?: Proposer): (terms: readonly Term[]) => Bounds | null {
  const greatest = greatestIn(system, proposer);
  return (terms) => {
    const [above, below] = [greatest(terms), greatest(terms.map(opposite))];
    if (above === undefined || below === undefined) return null;
    return { least: below && { ...below, value: negate(below.value) }, greatest: above };
  };
}

/**
 * Returns what finds the greatest value of a sum alone: null where it can go on without end, undefined where what it is
 * tied to cannot hold together.
 */
function greatestIn(system: LinearSystem, proposer?: Proposer): (terms: readonly Term[]) => Bound | null | undefined {
  const prepared = new Map<Component, FindMaximum | null>();
  const findIn = (component: Component): FindMaximum | null => {
    const known = prepared.get(component);
    if (known !== undefined) return known;
    const find = maximumIn(component, proposer);
    prepared.set(component, find);
    return find;
  };
  return (terms) => {
    let greatest: Bound | null = NOTHING;
    for (const [component, part] of partsOf(gather(terms), system)) {
      const find = component === undefined ? () => null : findIn(component);
      if (find === null) return undefined;
      greatest = sum(greatest, boundOf(find(part)));
    }
    return greatest;
  };
}

const NOTHING: Bound = { value: ZERO, attained: true, from: [] };

/** The terms by component; those that no row limits are in none. */
function partsOf(terms: readonly Term[], system: LinearSystem): ReadonlyMap<Component | undefined, readonly Term[]> {
  const parts = new Map<Component | undefined, Term[]>();
  for (const term of terms) {
    const component = system.componentOf.get(term.variable);
    const part = parts.get(component);
    if (part === undefined) parts.set(component, [term]);
    else part.push(term);
  }
  return parts;
}

function boundOf(optimum: Optimum | null): Bound | null {
  return optimum && { value: optimum.value.real, attained: sign(optimum.value.epsilon) === 0, from: optimum.from };
}

/** Components know nothing of each other, so the bounds of their parts add up. */
function sum(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return null;
  return { value: add(a.value, b.value), attained: a.attained && b.attained, from: [...a.from, ...b.from] };
}

/** A term with the opposite sign: the least value of a sum is the greatest of its opposite. */
function opposite({ variable, coefficient }: Term): Term {
  return { variable, coefficient: negate(coefficient) };
}
