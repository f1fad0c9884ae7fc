import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";
import type { Grid, GridCell } from "./grid.ts";

/** Whether a file is an Excel workbook by its name. */
export function isWorkbook(path: string): boolean {
  return /\.xls[xm]$/iu.test(path);
}

/** The sheets of an Excel workbook, each a table; the reader is loaded when it is first needed. */
export async function workbookGrids(bytes: Uint8Array, path: string): Promise<readonly Grid[] | Diagnostic> {
  const { default: readSheets } = await import("read-excel-file/node");
  try {
    const sheets = await readSheets(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({
      title: sheet,
      rows: data.map((row, r) => row.map((value, c) => cellOf(value, sheet, r, c))),
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refusal("not-a-workbook", `${path} cannot be read as an Excel workbook: ${reason}`, "save the sheet as CSV");
  }
}

function cellOf(value: unknown, sheet: string, row: number, column: number): GridCell {
  const text = value === null ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return { text, place: { type: "sheet", sheet, row, column }, marks: [], continues: false };
}
