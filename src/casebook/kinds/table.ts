import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { citation } from "../reading/citation.ts";
import { file } from "../reading/file.ts";
import { text } from "../reading/text.ts";
import { scope } from "./quantity.ts";

/** A statistical table in a source. */
export const table = kind({
  name: "table",
  says: "a statistical table in a source; relations name its cells",
  needs: [["file"]],
  fields: {
    file: one(file, "its cells, as a file of the casebook", "sources/dismissed.csv"),
    in: many(citation, "the source it stands in", "ledger p. 4"),
    row: many(text, "what its rows are", "year"),
    column: many(text, "what its columns are", "trade"),
    total: many(text, "the rows and columns that are sums of the others", "all"),
    ...scope,
    ...everyKind,
  },
  example: `source ledger

table dismissed-by-trade
  file: sources/dismissed.csv
  in: ledger p. 4
  row: year
  column: trade
  total: all
  counts: people
  outcome: dismissed
  measure: flow

claim half-stokers
  says: dismissed-by-trade[1917..1918, stokers] = about half of dismissed-by-trade[1917..1918, all]
`,
});
