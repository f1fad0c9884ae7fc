import { type Bound, boundsIn } from "../reason/bounds.ts";
import { type LinearSystem, linearSystem } from "../reason/components.ts";
import { ONE, type Rational } from "../reason/rational.ts";
import type { Inquiry } from "./inquiry.ts";
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

/**
 * Returns what finds the range of a quantity, for one speaker or (null) for all of them together: null where what is
 * said of it cannot hold together, since nothing is derived from that, or where nothing is said of it.
 */
export function whatFollows(
  { models, statements }: Inquiry,
  speaker: string | null,
  reading: ReadingName = "strict",
): (id: string) => Range | null {
  const model = models[reading];
  const heard = statements.filter(({ speakers }) => speaker === null || speakers.includes(speaker));
  const rows = [...model.common, ...heard.flatMap(({ claim }) => model.statements[claim] ?? [])];
  const system: LinearSystem = linearSystem(rows);
  const bounds = boundsIn(system);
  return (id) => {
    const variable = model.unknowns.find(id);
    if (variable === undefined || system.componentOf.get(variable) === undefined) return null;
    const found = bounds([{ variable, coefficient: ONE }]);
    return found === null ? null : { least: endOf(found.least), greatest: endOf(found.greatest) };
  };
}

function endOf(bound: Bound | null): End | null {
  if (bound === null) return null;
  const claims = new Set<number>();
  for (const { row } of bound.from) if (row.origin.type === "claim") claims.add(row.origin.claim);
  return { value: bound.value, attained: bound.attained, claims: [...claims].sort((a, b) => a - b) };
}
