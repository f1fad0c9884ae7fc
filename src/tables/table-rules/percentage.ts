import { labelAt, nameOf, written } from "../cell-words.ts";
import { figureAt } from "../margin.ts";
import { type Percentage, percentagesOf } from "../percentages.ts";
import type { Table } from "../table.ts";
import type { TableFinding, TableRule } from "../table-rule.ts";

/** Percentages that their counts do not give. */
export const percentage: TableRule = {
  name: "percentage",
  finds: "percentages that the counts beside them do not give",
  because:
    "A percentage is a count over a whole, printed to its last place. Which count and which whole is told by the rows in " +
    "which it comes out; in the others the percentage or a count is wrong (Brown and Heathers 2017 on granularity).",
  examples: [
    { table: "port,ships,lost,% lost\nA,100,12,12\nB,50,3,6\nC,200,30,15\nD,80,20,35\n", level: "fails" },
    { table: "port,ships,lost,% lost\nA,100,12,12\nB,50,3,6\nC,200,30,15\nD,80,21,26\n", level: null },
    { table: "port,ships,% of crews sick\nA,100,12\nB,50,7\nC,200,31\nD,80,9\n", level: null },
  ],
  *check({ table }) {
    for (const one of percentagesOf(table)) if (!one.holds) yield findingOf(table, one);
  },
};

function findingOf(table: Table, { cell, part, whole, printed, worked }: Percentage): TableFinding {
  const exact = written(Number(worked.toFixed(2)));
  const [some, all] = [figureAt(table, part) ?? 0, figureAt(table, whole) ?? 0];
  return {
    code: "percentage",
    level: "fails",
    message: `${nameOf(table, cell)}: ${written(printed)} %, but its counts give ${exact} %`,
    labels: [
      ...labelAt(table, cell, "the percentage"),
      ...labelAt(table, part, "the count"),
      ...labelAt(table, whole, "the whole"),
    ],
    working: [`${written(some)} / ${written(all)} = ${exact} %`],
    notes: [],
    cells: [cell, part, whole],
  };
}
