import type { Claim, Table as TableDeclaration, Testimony } from "../../../casebook/casebook.ts";
import { partsOf } from "../../../casebook/relation.ts";
import { cellKey } from "../../../tables/margin.ts";
import { selectCells } from "../../../tables/select-cells.ts";
import type { Table } from "../../../tables/table.ts";
import type { Book } from "../book.ts";

/** Cells of a table that a claim names. */
export interface CellsUsed {
  readonly claim: Claim | Testimony;
  /** As the claim writes them: "dismissed[1917..1918, stokers]". */
  readonly words: string;
  readonly keys: readonly string[];
}

/** Every use of a table's cells in claims, in the order of the files. */
export function cellsUsed({ id }: TableDeclaration, table: Table, { claims, inquiry }: Book): readonly CellsUsed[] {
  return claims.flatMap((claim) => {
    const { says } = claim.fields;
    if (says?.type !== "relation") return [];
    const text = inquiry.casebook.files.get(claim.path)?.text ?? "";
    return says.relation.sides.flatMap((side) =>
      [...partsOf(side)].flatMap((part): readonly CellsUsed[] => {
        if (part.type !== "cell" || part.id !== id) return [];
        const selected = selectCells(
          table,
          part.selectors.map((selector) => selector.text),
        );
        const cells = selected.type === "cells" ? selected.cells : [];
        return [{ claim, words: text.slice(part.span.start, part.span.end), keys: cells.map(cellKey) }];
      }),
    );
  });
}
