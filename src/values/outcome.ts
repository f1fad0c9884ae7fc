import type { ExtentRelation } from "./extent.ts";

/** What befell those counted: the outcomes that lie directly around each, and none for the widest (our own convention). */
const around: Readonly<Record<string, readonly string[]>> = {
  died: [],
  killed: ["died"],
  perished: ["died"],
  drowned: ["died"],
  starved: ["died"],
  executed: ["killed"],
  shot: ["killed"],
  murdered: ["killed"],
  accused: [],
  tried: ["accused"],
  acquitted: ["tried"],
  convicted: ["accused"],
  sentenced: ["convicted"],
  condemned: ["sentenced"],
  detained: [],
  arrested: ["detained"],
  imprisoned: ["detained"],
  captured: ["detained"],
  repressed: [],
  displaced: [],
  deported: ["displaced"],
  exiled: ["displaced"],
  resettled: ["displaced"],
  fled: ["displaced"],
  casualty: [],
  wounded: ["casualty"],
  injured: ["casualty"],
  missing: ["casualty"],
  survived: [],
  rescued: ["survived"],
  released: [],
  expelled: [],
  born: [],
  "voted-for": [],
  "voted-against": [],
  abstained: [],
  absent: [],
};

/** Outcomes of which nobody has two at once; what lies inside them excludes the other as well. */
const exclusive: readonly (readonly string[])[] = [
  ["died", "survived"],
  ["acquitted", "convicted"],
  ["voted-for", "voted-against", "abstained", "absent"],
];

/** Every outcome that can be compared with others. */
export const outcomes: readonly string[] = Object.keys(around);

/**
 * How one outcome lies to another. Two that are not ordered overlap: who was arrested may have been shot. A word that
 * the table does not have is equal to itself in any case of its letters, and to all else unknown.
 */
export function compareOutcomes(a: string, b: string): ExtentRelation {
  const [x, y] = [a.trim().toLowerCase(), b.trim().toLowerCase()];
  if (x === y) return "equal";
  if (around[x] === undefined || around[y] === undefined) return "unknown";
  const [wider, narrower] = [withAll(x), withAll(y)];
  if (wider.has(y)) return "inside";
  if (narrower.has(x)) return "containing";
  return exclusive.some((group) => areApart(group, wider, narrower)) ? "disjoint" : "overlapping";
}

function areApart(group: readonly string[], a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [first, second] = [group.find((one) => a.has(one)), group.find((one) => b.has(one))];
  return first !== undefined && second !== undefined && first !== second;
}

/** An outcome, in lower case, and all in which it lies. */
export function outcomesAround(outcome: string): ReadonlySet<string> {
  return withAll(outcome.trim().toLowerCase());
}

function withAll(outcome: string): ReadonlySet<string> {
  const found = new Set([outcome]);
  for (const one of found) for (const wider of around[one] ?? []) found.add(wider);
  return found;
}
