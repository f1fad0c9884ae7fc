import type { Difference } from "./difference.ts";

/** A difference between two nodes of a graph. */
export interface Arc {
  readonly tail: number;
  readonly head: number;
  readonly length: number;
  readonly difference: Difference;
}

/** Days as nodes 0, 1, 2 …, and the arcs that leave each. */
export interface DayGraph {
  readonly size: number;
  readonly leaving: readonly (readonly Arc[])[];
  /** The node of a day, null being the day 0; undefined where no difference mentions it. */
  readonly nodeOf: (day: number | null) => number | undefined;
}

/** The graph of differences; `backwards` turns every arc round, for ways that lead to a day instead of from it. */
export function dayGraph(differences: readonly Difference[], backwards = false): DayGraph {
  const nodes = new Map<number | null, number>();
  const leaving: Arc[][] = [];
  const node = (day: number | null): number => {
    const known = nodes.get(day);
    if (known !== undefined) return known;
    nodes.set(day, nodes.size);
    leaving.push([]);
    return nodes.size - 1;
  };
  for (const difference of differences) {
    const [from, to] = [node(difference.from), node(difference.to)];
    const [tail, head] = backwards ? [to, from] : [from, to];
    leaving[tail]?.push({ tail, head, length: difference.most, difference });
  }
  return { size: nodes.size, leaving, nodeOf: (day) => nodes.get(day) };
}
