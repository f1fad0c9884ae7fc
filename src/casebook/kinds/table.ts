import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { cellRepair } from "../reading/cell-repair.ts";
import { citation } from "../reading/citation.ts";
import { file } from "../reading/file.ts";
import { text, words } from "../reading/text.ts";
import { scope } from "./quantity.ts";

/** A statistical table in a source. */
export const table = kind({
  name: "table",
  says: "a statistical table in a source; relations name its cells",
  needs: [["file"]],
  fields: {
    file: one(file, "its cells, as a file of the casebook", "sources/dismissed.csv"),
    in: many(citation, "the source it stands in", "ledger p. 4"),
    sheet: one(text, "which of several tables in the file it is: its title, the name of its sheet, or its number", "1"),
    row: many(words, "what its rows are: the heading of the column that has their labels, or `column 2`", "year"),
    column: many(words, "what its columns are: what the row of their headings begins with, or `row 3`", "trade"),
    total: many(words, "the rows and columns that are sums of the others", "all"),
    repaired: many(
      cellRepair,
      "a figure that was confirmed to belong into a cell, laid over the file",
      "1918, smiths: 1,204",
    ),
    ...scope,
    ...everyKind,
  },
  example: `source ledger

table dismissed-by-trade
  file: sources/dismissed.csv
  in: ledger p. 4
  sheet: 1
  row: year
  column: trade
  total: all
  repaired:
    - 1918, stokers: 602
    - 1918, all: 1,204
  counts: people
  outcome: dismissed
  measure: flow

claim half-stokers
  says: dismissed-by-trade[1917..1918, stokers] = about half of dismissed-by-trade[1917..1918, all]
`,
});
