import { editKinds } from "./edit-kinds/index.ts";
import type { Change, Prices } from "./prices.ts";
import { isActive, OPEN, SETTLED, type SearchState, UNLISTED_ONLY } from "./search-state.ts";
import type { SumModel } from "./sum-model.ts";

/** What it takes to set one sum right: its share of the costs of edits that several sums have in common. */
export interface Outlook {
  readonly sum: number;
  /** The edits that set it right alone. */
  readonly single: readonly Change[];
  /** The least share of cost with two edits or more. */
  readonly double: number;
  /** The least share of cost whichever way. */
  readonly least: number;
}

/** Shares are fractions; what differs by less is the same. */
export const NOTHING = 1e-6;

const cheapest = Math.min(...editKinds.map(({ cost }) => cost));
const cheapestUnlisted = Math.min(...editKinds.filter(({ candidates }) => candidates === null).map(({ cost }) => cost));

/**
 * The outlooks of all sums that must have further edits. The cost of an edit is split evenly among those of them it
 * falls into, so the least shares together are no more than the rest of any repair costs.
 */
export function outlooksOf(model: SumModel, prices: Prices, state: SearchState): readonly Outlook[] {
  return model.sums.flatMap((_, sum) => (isActive(state, sum) ? [outlookOf(model, prices, state, sum)] : []));
}

/** Whether a sum may still be set right by one edit. */
export function isUndecided({ owed }: SearchState, sum: number): boolean {
  return (owed[sum] ?? 0) < 2;
}

function outlookOf(model: SumModel, prices: Prices, state: SearchState, sum: number): Outlook {
  const single: Change[] = [];
  const excess = state.excess[sum] ?? 0;
  let [one, first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let smallest = 1;
  for (const { cell, factor } of model.sums[sum] ?? []) {
    if (state.cells[cell] === SETTLED) continue;
    const share = 1 / activeSums(model, state, cell);
    const least = share * (state.cells[cell] === OPEN ? cheapest : cheapestUnlisted);
    if (least < second) [first, second] = least < first ? [least, first] : [first, least];
    smallest = Math.min(smallest, share);
    if (!isUndecided(state, sum)) continue;
    const slack = state.slacks[sum] ?? 0;
    for (let off = -slack; off <= slack; off++) {
      const change = allowed(prices, state, cell, (off - excess) / factor);
      if (change === null) continue;
      single.push(change);
      one = Math.min(one, share * change.kind.cost);
    }
  }
  const double = Math.max(first + second, smallest * prices.several(sum, excess));
  return { sum, single, double, least: Math.min(one, double) };
}

function allowed(prices: Prices, state: SearchState, cell: number, by: number): Change | null {
  const change = Number.isInteger(by) && by !== 0 ? prices.price(cell, by) : null;
  return state.cells[cell] === UNLISTED_ONLY && change?.kind.candidates ? null : change;
}

function activeSums({ cells }: SumModel, state: SearchState, cell: number): number {
  let count = 0;
  for (const { sum } of cells[cell]?.sums ?? []) if (isActive(state, sum)) count++;
  return count;
}
