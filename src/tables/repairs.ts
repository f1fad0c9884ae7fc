import { editKinds } from "./edit-kinds/index.ts";
import { NOTHING, outlooksOf } from "./outlook.ts";
import { type Change, pricesOf } from "./prices.ts";
import type { Edit, Repair, RepairOptions, Repairs } from "./repair.ts";
import { explore, type Search } from "./search.ts";
import { initialState } from "./search-state.ts";
import { modelOf, type SumModel } from "./sum-model.ts";
import type { SumSystem } from "./sum-system.ts";

const defaults = { work: 20_000_000, most: 100, dearest: 60 };

/**
 * The cheapest sets of edits that make every sum right. The budget grows by one until something is found within it, so
 * what is found costs the least there is; and as all that costs no more is looked for, so does its rival, if there is one.
 * (Iterative deepening: Korf 1985.)
 */
export function repairs(system: SumSystem, options: RepairOptions = {}): Repairs {
  const { most, dearest, ...limits } = { ...defaults, ...options };
  const model = modelOf(system);
  if (model === null) return { repairs: [], unique: "not-settled", settled: false };
  const prices = pricesOf(model);
  const state = initialState(model);
  const least = outlooksOf(model, prices, state).reduce((sum, outlook) => sum + outlook.least, 0);
  let [work, gap] = [limits.work, false];
  for (let budget = Math.ceil(least - NOTHING); budget <= dearest; budget++) {
    const search: Search = { model, prices, budget, most: Math.max(2, most), found: [], work, gap };
    explore(search, state);
    if (search.found.length > 0 || search.work < 0) return told(system, model, search, most);
    ({ work, gap } = search);
  }
  return { repairs: [], unique: gap ? "not-settled" : false, settled: !gap };
}

function told(system: SumSystem, model: SumModel, { found, work, gap }: Search, most: number): Repairs {
  const all = found.map((changes) => repairOf(system, model, changes)).sort(inOrder);
  const settled = work >= 0 && !gap;
  const unique = found.length > 1 ? false : settled || "not-settled";
  return { repairs: all.slice(0, most), unique, settled };
}

function repairOf({ values }: SumSystem, { cells, scale }: SumModel, changes: readonly Change[]): Repair {
  const edits = changes.map(({ cell, by, kind }): Edit => {
    const to = ((cells[cell]?.value ?? 0) + by) / scale;
    return { cell, from: values[cell] ?? null, to, kind: kind.name, cost: kind.cost };
  });
  return edits.sort((a, b) => a.cell - b.cell);
}

/** Fewest cells first, then the likelier kinds. */
function inOrder(a: Repair, b: Repair): number {
  const rank = (repair: Repair) =>
    repair.reduce((sum, { kind }) => sum + editKinds.findIndex(({ name }) => name === kind), 0);
  return a.length - b.length || rank(a) - rank(b);
}
