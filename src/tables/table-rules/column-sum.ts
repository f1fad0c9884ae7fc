import { marginFinding } from "../margin-finding.ts";
import type { TableRule } from "../table-rule.ts";

/** Columns in which a row of totals is not the sum of the rows it totals. */
export const columnSum: TableRule = {
  name: "column-sum",
  finds: "columns in which the rows do not add up to their total",
  because:
    "Column totals are worked out apart from row totals, so that a wrong cell shows twice: in its row and in its column. " +
    "Where only the column is off, the total itself may be.",
  examples: [
    { table: "trade,men,women\nsmiths,10,20\nstokers,11,21\nTotal,21,42\n", level: "fails" },
    { table: "trade,men,women\nsmiths,10,20\nstokers,11,21\nTotal,21,41\n", level: null },
    { table: "trade,men,women\nsmiths,10,20\nof which free,4,25\nclerks,3,4\n", level: "fails" },
  ],
  *check({ table, margins }) {
    for (const margin of margins) {
      const isSaid = margin.verdict !== "holds" && margin.printed !== null;
      if (margin.axis === "column" && isSaid) yield marginFinding("column-sum", table, margin);
    }
  },
};
