import type { EditKind } from "./edit-kind.ts";
import { editKinds } from "./edit-kinds/index.ts";
import { meantChanges } from "./meant-changes.ts";
import { severalOf } from "./several.ts";
import { digitsOf, type SumModel } from "./sum-model.ts";

/** A change of a cell that some kind of edit explains. */
export interface Change {
  readonly cell: number;
  /** What is added to the cell, in the whole numbers of the model. */
  readonly by: number;
  readonly kind: EditKind;
}

/** What changes of cells cost; what was asked before is remembered. */
export interface Prices {
  /** The cheapest explanation of a change; null where there is none. */
  readonly price: (cell: number, by: number) => Change | null;
  /** All changes that can be listed: not those of a kind that has too many. */
  readonly list: (cell: number) => readonly Change[];
  /** What two edits or more in a sum cost at least, if it is to lose its excess. */
  readonly several: (sum: number, excess: number) => number;
}

/** Prices for the cells of a model. */
export function pricesOf(model: SumModel): Prices {
  const known = model.cells.map(() => new Map<number, Change | null>());
  const price = (cell: number, by: number): Change | null => {
    const before = known[cell]?.get(by);
    if (before !== undefined) return before;
    const kind = kindOf(model, cell, by);
    const change = kind && { cell, by, kind };
    known[cell]?.set(by, change);
    return change;
  };
  return { price, list: (cell) => listed(model, cell, price), several: severalOf(model) };
}

/** The kind that is the first to explain a change. */
function kindOf({ cells, negative }: SumModel, at: number, by: number): EditKind | null {
  const cell = cells[at];
  const to = (cell?.value ?? 0) + by;
  if (cell === undefined || (to < 0 && !negative)) return null;
  const meant = to * cell.value < 0 ? null : digitsOf(to, cell.unit, cell.places);
  return (
    editKinds.find((kind) =>
      meant === null ? kind.candidates === null && kind.explains(cell.printed, "") : kind.explains(cell.printed, meant),
    ) ?? null
  );
}

function listed(model: SumModel, cell: number, price: Prices["price"]): readonly Change[] {
  const changes = new Map<number, Change>();
  for (const kind of editKinds) {
    for (const by of meantChanges(model.cells[cell], kind)) {
      const change = by === 0 ? null : price(cell, by);
      if (change?.kind.candidates) changes.set(by, change);
    }
  }
  return [...changes.values()];
}
