import { createHash } from "node:crypto";
import { type Table, type TableHints, tableOf } from "../../src/tables/table.ts";
import { tableFormats } from "../../src/tables/table-formats/index.ts";

/** The first table of a text, read as the ending of its name says. */
export function tableFrom(text: string, path = "table.csv", hints: TableHints = {}): Table {
  const [table] = tablesFrom(text, path, hints);
  if (table === undefined) throw new Error(`no table in ${path}`);
  return table;
}

/** Every table of a text. */
export function tablesFrom(text: string, path: string, hints: TableHints = {}): readonly Table[] {
  const format = tableFormats.find(({ extensions }) => extensions.some((ending) => path.endsWith(ending)));
  const sha256 = createHash("sha256").update(text).digest("hex");
  return (format?.gridsOf(text) ?? []).map((grid) => tableOf(grid, { path, text, sha256 }, hints));
}
