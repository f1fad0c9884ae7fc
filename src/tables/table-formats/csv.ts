import { delimiterOf, separatedGrid } from "../separated.ts";
import type { TableFormat } from "../table-format.ts";

/** Cells parted by commas, semicolons, bars or tabs, whichever makes rows of one width. */
export const csv: TableFormat = {
  name: "csv",
  extensions: [".csv", ".txt"],
  recognises: () => true,
  gridsOf: (text) => [separatedGrid(text, delimiterOf(text))],
};
