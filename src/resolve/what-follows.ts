import { type Bound, type Bounds, boundsIn } from "../reason/bounds.ts";
import { type Component, linearSystem } from "../reason/components.ts";
import type { Term } from "../reason/linear.ts";
import { Ranges } from "../reason/ranges.ts";
import { ONE, type Rational } from "../reason/rational.ts";
import { claimsOf } from "./disputes.ts";
import type { Inquiry } from "./inquiry.ts";
import { systemOf } from "./model.ts";
import type { ReadingName } from "./reading.ts";

/** An end of the range that a quantity is left, and the statements that it rests on. */
export interface End {
  readonly value: Rational;
  /** Whether the quantity may have just this value. */
  readonly attained: boolean;
  /** Numbers of statements, in ascending order. */
  readonly claims: readonly number[];
}

/** The range that a quantity is left by what is said; null for an end that nothing bounds. */
export interface Range {
  readonly least: End | null;
  readonly greatest: End | null;
}

/** The range that one speaker leaves a quantity. */
export interface SpokenRange {
  /** An id; empty for the author of the casebook. */
  readonly speaker: string;
  readonly range: Range;
}

/** What follows for a quantity: from all that is said, or for each speaker alone where not all of it can hold. */
export type Consequence =
  | { readonly type: "jointly"; readonly range: Range }
  | { readonly type: "by-speaker"; readonly ranges: readonly SpokenRange[] }
  | { readonly type: "nothing" };

/**
 * Returns what tells what follows for a quantity. From what cannot hold together nothing is derived, so there each
 * speaker is heard alone, and one who contradicts himself is left out. Nothing is computed before it is asked for.
 */
export function whatFollows(inquiry: Inquiry, reading: ReadingName = "strict"): (id: string) => Consequence {
  const { unknowns } = inquiry.models[reading];
  const follows = whatFollowsForSums(inquiry, reading);
  return (id) => {
    const variable = unknowns.find(id);
    return variable === undefined ? { type: "nothing" } : follows([{ variable, coefficient: ONE }]);
  };
}

/** Returns what tells the same of a sum of quantities that are tied to one another, by its terms. */
export function whatFollowsForSums(
  inquiry: Inquiry,
  reading: ReadingName = "strict",
): (terms: readonly Term[]) => Consequence {
  const model = inquiry.models[reading];
  const all = inquiry.statements.map(({ claim }) => claim);
  const system = systemOf(model, all);
  const jointly = boundsIn(system);
  return (terms) => {
    const [component, ...others] = new Set(terms.map(({ variable }) => system.componentOf.get(variable)));
    if (component === undefined || others.length > 0) return { type: "nothing" };
    const found = jointly(terms);
    if (found !== null) return { type: "jointly", range: rangeOf(found) };
    return { type: "by-speaker", ranges: spokenRanges(inquiry, component, terms) };
  };
}

/**
 * Returns what finds the range of a quantity for one speaker or (null) for all of them together: null where what is
 * said of it cannot hold together, since nothing is derived from that, or where nothing is said of it.
 */
export function rangesFor(
  { models, statements }: Inquiry,
  speaker: string | null,
  reading: ReadingName = "strict",
): (id: string) => Range | null {
  const model = models[reading];
  const heard = statements.filter(({ speakers }) => speaker === null || speakers.includes(speaker));
  const system = systemOf(
    model,
    heard.map(({ claim }) => claim),
  );
  const bounds = boundsIn(system);
  return (id) => {
    const variable = model.unknowns.find(id);
    if (variable === undefined || system.componentOf.get(variable) === undefined) return null;
    const found = bounds([{ variable, coefficient: ONE }]);
    return found === null ? null : rangeOf(found);
  };
}

/**
 * Returns what finds how much or how little all speakers together leave of a quantity, read strictly: null where that is
 * without end, or where nothing is derived.
 */
export function endsFor({ models, disputes }: Inquiry): (id: string, which: "least" | "greatest") => Rational | null {
  const { system, broken } = disputes;
  const bounds = boundsIn(system);
  // Two ends that are asked for one after the other are of one component as a rule.
  let last: { readonly component: Component; readonly ranges: Ranges | null } | null = null;
  const rangesOf = (component: Component) => {
    if (last?.component !== component) last = { component, ranges: Ranges.of(component) };
    return last.ranges;
  };
  return (id, which) => {
    const variable = models.strict.unknowns.find(id);
    const component = variable === undefined ? undefined : system.componentOf.get(variable);
    if (variable === undefined || component === undefined || broken.has(component)) return null;
    const reach = rangesOf(component)?.reach(variable, which === "greatest") ?? null;
    if (reach !== null) return reach.value;
    return bounds([{ variable, coefficient: ONE }])?.[which]?.value ?? null;
  };
}

function spokenRanges({ statements }: Inquiry, { rows }: Component, terms: readonly Term[]): readonly SpokenRange[] {
  const speakers = new Set(claimsOf(rows).flatMap((claim) => statements[claim]?.speakers ?? []));
  return [...speakers].flatMap((speaker) => {
    const own = rows.filter(
      ({ origin }) => origin.type === "common" || statements[origin.claim]?.speakers.includes(speaker),
    );
    const found = boundsIn(linearSystem(own))(terms);
    return found === null ? [] : [{ speaker, range: rangeOf(found) }];
  });
}

function rangeOf({ least, greatest }: Bounds): Range {
  return { least: endOf(least), greatest: endOf(greatest) };
}

function endOf(bound: Bound | null): End | null {
  if (bound === null) return null;
  const claims = new Set<number>();
  for (const { row } of bound.from) if (row.origin.type === "claim") claims.add(row.origin.claim);
  return { value: bound.value, attained: bound.attained, claims: [...claims].sort((a, b) => a - b) };
}
