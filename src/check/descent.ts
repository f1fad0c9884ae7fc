import type { Casebook } from "../casebook/casebook.ts";

/** One source taken from another: "history draws on chronicle". */
export interface Descent {
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** The sources and documents that one depends on, as declared. */
export function parentsOf(id: string, { declarations }: Casebook): readonly Descent[] {
  const declaration = declarations.get(id);
  if (declaration?.kind !== "source") return [];
  const { copies, "draws-on": drawn } = declaration.fields;
  return [
    ...copies.map(({ id: to }) => ({ from: id, to, says: `${id} copies ${to}` })),
    ...drawn.map(({ id: to }) => ({ from: id, to, says: `${id} draws on ${to}` })),
  ];
}

/** All that a source goes back to, itself first, each with the shortest way there. */
export function descentOf(id: string, casebook: Casebook): ReadonlyMap<string, readonly Descent[]> {
  const ways = new Map<string, readonly Descent[]>([[id, []]]);
  for (const [one, way] of ways) {
    for (const step of parentsOf(one, casebook)) if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
  }
  return ways;
}

/** What a source goes back to in the end: what depends on nothing else. In a circle, all of it. */
export function rootsOf(id: string, casebook: Casebook): ReadonlyMap<string, readonly Descent[]> {
  const ways = descentOf(id, casebook);
  const ends = [...ways].filter(([one]) => parentsOf(one, casebook).length === 0);
  return ends.length === 0 ? ways : new Map(ends);
}
