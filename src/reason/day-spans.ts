import { type Arc, type DayGraph, dayGraph } from "./day-graph.ts";
import type { Difference, Timeline } from "./difference.ts";
import { Heap } from "./heap.ts";
import { placeDays } from "./negative-cycle.ts";

/** A limit of a day: its day number, and the chain of differences between it and the day 0 that it rests on. */
export interface DayLimit {
  readonly day: number;
  readonly from: readonly Difference[];
}

/** The first and the last day that a day can be; null where nothing limits it. */
export interface DaySpan {
  readonly earliest: DayLimit | null;
  readonly latest: DayLimit | null;
}

/** The shortest ways from one node: their lengths, and the arc by which each node is reached. */
interface Ways {
  readonly lengths: Float64Array;
  readonly arrivals: readonly (Arc | undefined)[];
}

/**
 * Returns what tells the span of a day in a timeline, or null where the timeline contradicts itself. Both ends can be
 * reached. Two shortest-path searches serve all days (Dijkstra 1959, on the lengths of Johnson 1977).
 */
export function daySpans({ items }: Timeline): ((day: number) => DaySpan) | null {
  const forwards = dayGraph(items);
  const placement = placeDays(forwards);
  if (placement.type === "cycle") return null;
  const zero = forwards.nodeOf(null);
  if (zero === undefined) return () => ({ earliest: null, latest: null });
  const { days } = placement;
  const latest = shortestWays(forwards, zero, days);
  // Backwards, a way is as long as before; only its potential counts the other way round.
  const earliest = shortestWays(
    dayGraph(items, true),
    zero,
    days.map((day) => 0 - day),
  );
  return (day) => {
    const node = forwards.nodeOf(day);
    const [last, first] = [limit(latest, node), limit(earliest, node)];
    return {
      earliest: first && { day: 0 - first.day, from: first.from },
      latest: last && { ...last, from: last.from.toReversed() },
    };
  };
}

function shortestWays(graph: DayGraph, start: number, potentials: Float64Array): Ways {
  const lengths = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  const arrivals: (Arc | undefined)[] = [];
  const potential = (node: number) => potentials[node] ?? 0;
  const heap = new Heap();
  const reached = new Uint8Array(graph.size);
  lengths[start] = 0;
  heap.push(start, 0);
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const tail = next.item;
    if (reached[tail] === 1) continue;
    reached[tail] = 1;
    for (const arc of graph.leaving[tail] ?? []) {
      const length = (lengths[tail] ?? 0) + arc.length;
      if (length >= (lengths[arc.head] ?? 0)) continue;
      lengths[arc.head] = length;
      arrivals[arc.head] = arc;
      heap.push(arc.head, length + potential(start) - potential(arc.head));
    }
  }
  return { lengths, arrivals };
}

/** How far a node is, and the differences on the way back from it. */
function limit({ lengths, arrivals }: Ways, node: number | undefined): DayLimit | null {
  const day = node === undefined ? undefined : lengths[node];
  if (node === undefined || day === undefined || day === Number.POSITIVE_INFINITY) return null;
  const from: Difference[] = [];
  for (let arc = arrivals[node]; arc !== undefined; arc = arrivals[arc.tail]) from.push(arc.difference);
  return { day, from };
}
