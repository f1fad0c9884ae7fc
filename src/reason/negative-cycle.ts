import type { Arc, DayGraph } from "./day-graph.ts";

/** Days that satisfy every arc, or a cycle of arcs of negative length; `steps` counts the arcs that were looked at. */
export type Placement =
  | { readonly type: "placed"; readonly days: Float64Array; readonly steps: number }
  | { readonly type: "cycle"; readonly cycle: readonly Arc[]; readonly steps: number };

/** The nodes to look at in one pass, in order, or a cycle that stands in the way of an order. */
type Order = { readonly nodes: readonly number[] } | { readonly cycle: readonly Arc[] };

/**
 * Places days so that every arc is satisfied, pass by pass as Bellman and Ford do, but each pass in topological order of
 * the arcs that are broken, so that a long chain takes one pass and not as many as it has links (Goldberg and Radzik 1993).
 */
export function placeDays(graph: DayGraph): Placement {
  const days = new Float64Array(graph.size);
  const parents: (Arc | undefined)[] = [];
  const look = { steps: 0 };
  let active: Iterable<number> = days.keys();
  for (let pass = 1; ; pass += 1) {
    const order = orderOfBroken(graph, days, active, look);
    if ("cycle" in order) return { type: "cycle", cycle: order.cycle, steps: look.steps };
    if (order.nodes.length === 0) return { type: "placed", days, steps: look.steps };
    const ahead = new Set(order.nodes);
    const next = new Set<number>();
    for (const tail of order.nodes) {
      ahead.delete(tail);
      for (const arc of graph.leaving[tail] ?? []) {
        look.steps += 1;
        if (!isBroken(arc, days)) continue;
        days[arc.head] = (days[tail] ?? 0) + arc.length;
        parents[arc.head] = arc;
        if (!ahead.has(arc.head)) next.add(arc.head);
      }
    }
    // Now and then is enough: what it costs is shared among the passes before.
    const cycle = (pass & (pass - 1)) === 0 ? cycleAmong(parents, graph.size) : null;
    if (cycle !== null) return { type: "cycle", cycle, steps: look.steps };
    active = next;
  }
}

function isBroken({ tail, head, length }: Arc, days: Float64Array): boolean {
  return (days[tail] ?? 0) + length < (days[head] ?? 0);
}

/** Depth first along broken arcs, without recursion, since chains can be long. */
function orderOfBroken(graph: DayGraph, days: Float64Array, active: Iterable<number>, look: { steps: number }): Order {
  const done = new Set<number>();
  const open = new Set<number>();
  const finished: number[] = [];
  for (const start of active) {
    if (done.has(start) || !(graph.leaving[start] ?? []).some((arc) => isBroken(arc, days))) continue;
    const path: Arc[] = [];
    const stack = [{ node: start, next: 0 }];
    open.add(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const arc = graph.leaving[top.node]?.[top.next];
      top.next += 1;
      look.steps += 1;
      if (arc === undefined) {
        stack.pop();
        path.pop();
        open.delete(top.node);
        done.add(top.node);
        finished.push(top.node);
      } else if (isBroken(arc, days) && !done.has(arc.head)) {
        if (open.has(arc.head)) return { cycle: closing([...path, arc], arc.head) };
        open.add(arc.head);
        path.push(arc);
        stack.push({ node: arc.head, next: 0 });
      }
    }
  }
  return { nodes: finished.reverse() };
}

/** What a path goes through since it left a node, to which its last arc goes back. */
function closing(path: readonly Arc[], node: number): readonly Arc[] {
  return path.slice(path.findIndex(({ tail }) => tail === node));
}

/** A cycle among the arcs by which nodes got their days: such a cycle is always negative. */
function cycleAmong(parents: readonly (Arc | undefined)[], size: number): readonly Arc[] | null {
  const walks = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    let node = start;
    while (walks[node] === 0) {
      walks[node] = start + 1;
      node = parents[node]?.tail ?? node;
    }
    if (walks[node] === start + 1 && parents[node] !== undefined) return cycleAt(parents, node);
  }
  return null;
}

function cycleAt(parents: readonly (Arc | undefined)[], node: number): readonly Arc[] {
  const cycle: Arc[] = [];
  for (let arc = parents[node]; arc !== undefined; arc = parents[arc.tail]) {
    cycle.unshift(arc);
    if (arc.tail === node) break;
  }
  return cycle;
}
