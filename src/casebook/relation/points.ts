import type { Point } from "../relation.ts";

/** The points in time of each kind; those left out have none. */
const pointsByKind: ReadonlyMap<string, readonly Point[]> = new Map([
  ["event", ["start", "end"]],
  ["person", ["born", "died"]],
  ["group", ["founded", "ended"]],
  ["place", ["founded", "ended"]],
]);

const every: readonly Point[] = [...new Set([...pointsByKind.values()].flat())];

/** The points in time that something of a kind has. */
export function pointsOf(kind: string): readonly Point[] {
  return pointsByKind.get(kind) ?? [];
}

/** The point in time that a word names, of whatever kind. */
export function pointNamed(word: string): Point | undefined {
  return every.find((point) => point === word);
}
