import { marginFinding } from "../margin-finding.ts";
import type { TableRule } from "../table-rule.ts";

/** Rows in which a column is not the sum that it is elsewhere. */
export const rowSum: TableRule = {
  name: "row-sum",
  finds: "rows in which the parts do not add up to their total",
  because:
    "A total is a second witness of its parts. Where it is off in one row and right in the others, that row was " +
    "miscopied, misprinted or added up wrongly. Cells that are not known count as what is left, never as zero.",
  examples: [
    { table: "year,all,men,women\n1921,30,10,20\n1922,31,11,20\n1923,42,12,30\n1924,55,13,32\n", level: "fails" },
    { table: "year,all,men,women\n1921,30,10,20\n1922,31,11,20\n1923,42,12,30\n1924,45,13,\n", level: "needs-fact" },
    { table: "year,all,men,women\n1921,30,10,20\n1922,31,11,20\n1923,42,12,30\n1924,13,13,\n", level: null },
    {
      table: "thousands,all,men,women\nNorth,30,10,20\nSouth,31,11,20\nEast,42,12,30\nWest,46,13,32\n",
      level: "strained",
    },
  ],
  *check({ table, margins }) {
    for (const margin of margins) {
      const isSaid = margin.verdict !== "holds" && margin.printed !== null;
      if (margin.axis === "row" && isSaid) yield marginFinding("row-sum", table, margin);
    }
  },
};
