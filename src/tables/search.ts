import { isUndecided, NOTHING, type Outlook, outlooksOf } from "./outlook.ts";
import type { Change, Prices } from "./prices.ts";
import { OPEN, type SearchState, withChange, withClosed, withTwoOwed, withUnlistedOnly } from "./search-state.ts";
import type { SumModel } from "./sum-model.ts";

/** What is asked of a search, and what it has come to so far. */
export interface Search {
  readonly model: SumModel;
  readonly prices: Prices;
  /** Repairs may cost so much. */
  readonly budget: number;
  /** Once so many repairs are found, no more are looked for. */
  readonly most: number;
  readonly found: (readonly Change[])[];
  /** How many cells may still be looked at. */
  work: number;
  /** Whether something that the budget allows was left aside. */
  gap: boolean;
}

/** The repairs within a budget that contain a part, each of them once. */
export function explore(search: Search, state: SearchState): void {
  if (search.found.length >= search.most || search.work < 0) return;
  const outlooks = outlooksOf(search.model, search.prices, state);
  if (outlooks.length === 0) {
    search.found.push(state.changes);
    return;
  }
  for (const { sum } of outlooks) search.work -= search.model.sums[sum]?.length ?? 0;
  if (beyond(search, state, outlooks, () => false)) return;
  const undecided = outlooks.filter(({ sum }) => isUndecided(state, sum));
  if (undecided.length > 0) decide(search, state, outlooks, undecided);
  else breakCycle(search, state, outlooks);
}

/** Whether the part, an edit, and the shares of the sums that the edit is not in, cost more than the budget. */
function beyond(
  { budget }: Search,
  { cost }: SearchState,
  outlooks: readonly Outlook[],
  except: (sum: number) => boolean,
  more = 0,
): boolean {
  const rest = outlooks.reduce((sum, outlook) => sum + (except(outlook.sum) ? 0 : outlook.least), 0);
  return cost + more + rest > budget + NOTHING;
}

function beyondWith(search: Search, state: SearchState, outlooks: readonly Outlook[], { cell, kind }: Change): boolean {
  const sums = search.model.cells[cell]?.sums ?? [];
  return beyond(search, state, outlooks, (sum) => sums.some((member) => member.sum === sum), kind.cost);
}

/** Takes the sum with the fewest ways on: either one edit in it, which its excess determines, or at least two. */
function decide(search: Search, state: SearchState, outlooks: readonly Outlook[], undecided: readonly Outlook[]): void {
  const ways = undecided.map(({ sum, single, double }) => ({
    sum,
    single: single.filter((change) => !beyondWith(search, state, outlooks, change)),
    double: !beyond(search, state, outlooks, (other) => other === sum, double),
  }));
  const size = (way: (typeof ways)[number]) => way.single.length + (way.double ? 1 : 0);
  const fewest = ways.reduce((a, b) => (size(b) < size(a) ? b : a));
  const closed = withClosed(search.model, state, fewest.sum);
  for (const change of fewest.single) explore(search, withChange(search.model, closed, change));
  if (fewest.double) explore(search, withTwoOwed(state, fewest.sum));
}

/**
 * All sums left have two edits or more, so edits go round in circles and no excess determines one of them: tries all
 * that can be listed for the cells of one sum, then of the next. What remains, edits of kinds that cannot be listed in
 * all of them, is not looked into.
 */
function breakCycle(search: Search, state: SearchState, outlooks: readonly Outlook[]): void {
  if (beyond(search, state, outlooks, () => false)) return;
  const [next] = outlooks
    .map(({ sum }) => (search.model.sums[sum] ?? []).filter(({ cell }) => state.cells[cell] === OPEN))
    .filter((open) => open.length > 0)
    .sort((a, b) => a.length - b.length);
  search.gap ||= next === undefined;
  let rest = state;
  for (const { cell } of next ?? []) {
    for (const change of search.prices.list(cell)) {
      search.work--;
      if (!beyondWith(search, rest, outlooks, change)) explore(search, withChange(search.model, rest, change));
    }
    rest = withUnlistedOnly(rest, cell);
  }
  if (next !== undefined && search.work >= 0) breakCycle(search, rest, outlooksOf(search.model, search.prices, rest));
}
