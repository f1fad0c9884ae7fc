import type { Label } from "../diagnostics/diagnostic.ts";
import type { ReadCell } from "./layout.ts";
import type { CellName } from "./margin.ts";
import { cellAt, type Table } from "./table.ts";

/** A number as a reader writes it, with all its digits: 4,060,306. */
export function written(figure: number): string {
  return figure.toLocaleString("en", { maximumFractionDigits: 10 });
}

/** Where a cell stands, to be shown; nothing for a cell of a workbook, which has no text to show. */
export function labelAt(table: Table, name: CellName, text: string): readonly Label[] {
  return labelOf(table, cellAt(table, name.row, name.column), text);
}

/** Where a cell of the grid stands. */
export function labelOf(table: Table, cell: ReadCell | undefined, text: string): readonly Label[] {
  return cell?.place.type === "span" ? [{ path: table.source.path, span: cell.place.span, text }] : [];
}

/** The row and column of a cell in words: "1937, death". */
export function nameOf({ rows, columns }: Table, { row, column }: CellName): string {
  return `${rows[row]?.label ?? "?"}, ${columns[column]?.label ?? "?"}`;
}

/** The place of a cell in a workbook as a spreadsheet names it, "Sheet1!B5"; empty for one that has a place in a text. */
export function addressOf(cell: ReadCell | undefined): string {
  if (cell?.place.type !== "sheet") return "";
  let letters = "";
  for (let n = cell.place.column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${cell.place.sheet}!${letters}${cell.place.row + 1}`;
}
