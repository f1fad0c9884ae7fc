import type { EditKind } from "./edit-kind.ts";
import { editKinds } from "./edit-kinds/index.ts";
import { digitsOf, type ModelCell, type SumModel } from "./sum-model.ts";

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
  /** All changes that can be listed: not those of a kind that explains any number. */
  readonly list: (cell: number) => readonly Change[];
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
  return { price, list: (cell) => listed(model, cell, price) };
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

function listed({ cells }: SumModel, at: number, price: Prices["price"]): readonly Change[] {
  const cell = cells[at];
  if (cell === undefined) return [];
  const changes = new Map<number, Change>();
  for (const kind of editKinds) {
    for (const meant of kind.candidates?.(cell.printed) ?? []) {
      const by = figure(meant, cell) - cell.value;
      const change = by === 0 ? null : price(at, by);
      if (change?.kind.candidates) changes.set(by, change);
    }
  }
  return [...changes.values()];
}

function figure(meant: string, { value, unit }: ModelCell): number {
  return Number(meant) * unit * (value < 0 ? -1 : 1);
}
