import { editKinds } from "./edit-kinds/index.ts";
import { meantChanges } from "./meant-changes.ts";
import type { Member, SumModel } from "./sum-model.ts";

const costs = editKinds.map(({ cost }) => cost);
/** Edits of this cost are among any two that cost less than `DEAR`. */
const CHEAPEST = Math.min(...costs);
/** Kinds up to this cost are listed here; they have few candidates. */
const LISTED = Math.min(...costs.filter((cost) => cost > CHEAPEST));
const UNLISTED = Math.min(...costs.filter((cost) => cost > LISTED));
/** Three edits, two that are not of the cheapest, or one of the cheapest and one that is not listed. */
const DEAR = Math.min(3 * CHEAPEST, 2 * LISTED, CHEAPEST + UNLISTED);

/** By what a sum is changed, the least cost of one edit in it. */
type Listed = ReadonlyMap<number, number>;

/**
 * A function that says what two edits or more in a sum of a certain excess cost at least: mostly no two cheap ones come
 * to just what is wanted.
 */
export function severalOf(model: SumModel): (sum: number, excess: number) => number {
  const lists = new Map<number, Listed>();
  const known = model.sums.map(() => new Map<number, number>());
  return (sum, excess) => {
    // With some slack, what two edits must come to is not known.
    if ((model.slacks[sum] ?? 0) > 0) return 2 * CHEAPEST;
    const before = known[sum]?.get(excess);
    if (before !== undefined) return before;
    const members = model.sums[sum] ?? [];
    const listed = lists.get(sum) ?? listedIn(model, members);
    lists.set(sum, listed);
    const cost = Math.min(dearIn(model, members), cheapestPair(listed, 0 - excess));
    known[sum]?.set(excess, cost);
    return cost;
  };
}

/** A blank may take any number, so it goes with any other edit. */
function dearIn({ cells }: SumModel, members: readonly Member[]): number {
  const blank = members.some(({ cell }) => cells[cell]?.known === false);
  return blank ? Math.min(DEAR, CHEAPEST + LISTED) : DEAR;
}

function cheapestPair(listed: Listed, wanted: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [by, cost] of listed) {
    if (cost > CHEAPEST) break;
    least = Math.min(least, cost + (listed.get(wanted - by) ?? least));
  }
  return least;
}

/** The cheapest come first. */
function listedIn(model: SumModel, members: readonly Member[]): Listed {
  const listed = new Map<number, number>();
  for (const kind of editKinds.filter(({ cost }) => cost <= LISTED)) {
    for (const { cell, factor } of members) {
      for (const by of meantChanges(model.cells[cell], kind)) {
        if (!listed.has(by * factor)) listed.set(by * factor, kind.cost);
      }
    }
  }
  return listed;
}
