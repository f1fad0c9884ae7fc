import { connected, type Group } from "./components.ts";
import type { Origin } from "./linear.ts";

/**
 * At most so many whole days lie between two unknown days: `to` − `from` ≤ `most`. Null is the day 0 of the calendar, so
 * that a day can have limits of its own. "Before" is at most −1.
 */
export interface Difference {
  readonly from: number | null;
  readonly to: number | null;
  readonly most: number;
  readonly origin: Origin;
}

/** Differences that hang together by the days they share, the day 0 aside, and these days. */
export type Timeline = Group<Difference>;

/** Takes differences apart into timelines, each of which is decided without regard to any other. */
export function timelinesOf(differences: readonly Difference[]): readonly Timeline[] {
  return connected(differences, ({ from, to }) => [from, to].filter((day) => day !== null));
}

/** Whether differences form a closed chain that would put a day before itself. */
export function closesBackwards(cycle: readonly Difference[]): boolean {
  const isClosed = cycle.every(({ to }, i) => cycle[(i + 1) % cycle.length]?.from === to);
  const total = cycle.reduce((sum, { most }) => sum + most, 0);
  return isClosed && Number.isSafeInteger(total) && total < 0;
}
