import type { Span } from "../text/span.ts";

/** Where a cell stands in its source: a span of its text, or a place in a sheet of a workbook, counted from 0. */
export type CellPlace =
  | { readonly type: "span"; readonly span: Span }
  | { readonly type: "sheet"; readonly sheet: string; readonly row: number; readonly column: number };

/** A cell as its source has it. */
export interface GridCell {
  /** Its words, without markup; white space as it stands, because indentation tells what is part of what. */
  readonly text: string;
  readonly place: CellPlace;
  /** Marks of footnotes that the markup sets apart from the words. */
  readonly marks: readonly string[];
  /** Whether it is the rest of a cell that reaches over several columns or rows. */
  readonly continues: boolean;
}

/** A table as its source has it: rows of cells, not yet understood. Rows may be of different lengths. */
export interface Grid {
  /** The name of the sheet, or the caption; null where there is none. */
  readonly title: string | null;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Columns of the widest row. */
export function widthOf({ rows }: Grid): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return width;
}
