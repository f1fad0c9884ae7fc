import type { TableRule } from "../table-rule.ts";
import { columnSum } from "./column-sum.ts";
import { differs } from "./differs.ts";
import { oddFigure } from "./odd-figure.ts";
import { percentSum } from "./percent-sum.ts";
import { percentage } from "./percentage.ts";
import { raggedRow } from "./ragged-row.ts";
import { rowSum } from "./row-sum.ts";
import { years } from "./years.ts";

/** Every audit of a table, in the order in which findings are told. */
export const tableRules: readonly TableRule[] = [
  rowSum,
  columnSum,
  percentage,
  percentSum,
  years,
  differs,
  oddFigure,
  raggedRow,
];
