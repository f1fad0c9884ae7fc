import type { EditKind } from "./edit-kind.ts";
import type { ModelCell } from "./sum-model.ts";

/** What a kind of edit that can be listed may add to a cell, in the whole numbers of the model; and perhaps more. */
export function* meantChanges(cell: ModelCell | undefined, kind: EditKind): Iterable<number> {
  if (cell === undefined) return;
  const worth = cell.value < 0 ? 0 - cell.unit : cell.unit;
  for (const meant of kind.candidates?.(cell.printed) ?? []) yield Number(meant) * worth - cell.value;
}
