import { claimsIn, isFrom } from "./certificate.ts";
import { dayGraph } from "./day-graph.ts";
import type { Difference, Timeline } from "./difference.ts";
import { type MinimalSets, minimalSets } from "./minimal-sets.ts";
import { placeDays } from "./negative-cycle.ts";

/** A closed chain of differences that would put a day before itself, or null where all can hold together. */
export function contradiction(differences: readonly Difference[]): readonly Difference[] | null {
  const placement = placeDays(dayGraph(differences));
  return placement.type === "cycle" ? placement.cycle.map(({ difference }) => difference) : null;
}

/**
 * The minimal sets of claims in a timeline that cannot hold together with what is common to all, up to a limit, each with its
 * closed chain of differences.
 */
export function irreducibleChains(timeline: Timeline, limit = 10): MinimalSets<readonly Difference[]> {
  const { items } = timeline;
  return minimalSets(
    {
      claimsOf: claimsIn,
      refuteWithout: (removed) => contradiction(items.filter((item) => !isFrom(item, removed))),
      within: (claims) => {
        const few = new Set(claims);
        const left = items.filter((item) => item.origin.type === "common" || isFrom(item, few));
        return (kept) => contradiction(left.filter((item) => item.origin.type === "common" || isFrom(item, kept)));
      },
    },
    { sets: limit, rows: items.length },
  );
}
