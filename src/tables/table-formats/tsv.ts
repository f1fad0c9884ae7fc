import { separatedGrid } from "../separated.ts";
import type { TableFormat } from "../table-format.ts";

/** Cells parted by tabs. */
export const tsv: TableFormat = {
  name: "tsv",
  extensions: [".tsv", ".tab"],
  recognises: () => false,
  gridsOf: (text) => [separatedGrid(text, "\t")],
};
