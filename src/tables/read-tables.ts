import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "../read/decode/decode.ts";
import { DEFAULT_MAX_SIZE, fileBytes, tooLarge } from "../read/file-bytes.ts";
import { refusal } from "../read/refusal.ts";
import { longFile, tooLong } from "./long-file.ts";
import type { TableFormat } from "./table-format.ts";
import { tableFormats } from "./table-formats/index.ts";
import type { TableFile } from "./table-source.ts";
import { isWorkbook, workbookGrids } from "./workbook.ts";

/** How a file of tables is to be read. */
export interface TableReadOptions {
  readonly cwd: string;
  /** The most bytes a file may have; 64 MiB unless given. */
  readonly maxSize?: number | undefined;
}

/** Reads the tables of a file: all of them, or why not. Never throws. */
export async function readTables(path: string, options: TableReadOptions): Promise<TableFile | Diagnostic> {
  const maxSize = options.maxSize ?? DEFAULT_MAX_SIZE;
  const long = isWorkbook(path) ? null : await longFile(path, options.cwd);
  if (long !== null && maxSize >= long.size) return tooLong(path);
  const bytes = await fileBytes(path, options.cwd, maxSize);
  return "code" in bytes ? bytes : tablesIn(path, bytes, maxSize);
}

/** Reads the tables in what a file holds, for callers who have the bytes already. */
export async function tablesIn(path: string, bytes: Uint8Array, maxSize: number): Promise<TableFile | Diagnostic> {
  if (bytes.length > maxSize) return tooLarge(path, maxSize, bytes.length);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (isWorkbook(path)) {
    const grids = await workbookGrids(bytes, path);
    return "code" in grids ? grids : checked({ source: { path, text: null, sha256 }, grids });
  }
  const decoded = await decode(bytes, path);
  if ("code" in decoded) return decoded;
  if (decoded.text.trim() === "") return refusal("empty-file", `${path} is empty`, "give a file that holds a table");
  const grids = formatOf(path, decoded.text).gridsOf(decoded.text);
  return checked({ source: { path, text: decoded.text, sha256 }, grids });
}

function formatOf(path: string, text: string): TableFormat {
  const name = path.toLowerCase();
  const byName = tableFormats.find(({ extensions }) => extensions.some((ending) => name.endsWith(ending)));
  const found = byName ?? tableFormats.find((format) => format.recognises(text));
  if (found === undefined) throw new Error("the last format recognises anything");
  return found;
}

/** Beyond so many cells it is no table that anybody adds up. */
const MOST_CELLS = 1_000_000;

function checked(file: TableFile): TableFile | Diagnostic {
  const { path } = file.source;
  const grids = file.grids.filter(({ rows }) => rows.some((row) => row.some(({ text }) => text.trim() !== "")));
  const count = grids.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
  if (count > MOST_CELLS) return tooLong(path);
  if (grids.length > 0) return { ...file, grids };
  return refusal("no-table", `${path} has no table in it`, "tables are read from CSV, TSV, XLSX, Markdown and HTML");
}
