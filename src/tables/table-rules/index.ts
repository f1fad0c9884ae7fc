import type { TableRule } from "../table-rule.ts";
import { columnSum } from "./column-sum.ts";
import { rowSum } from "./row-sum.ts";

/** Every audit of a table, in the order in which findings are told. */
export const tableRules: readonly TableRule[] = [rowSum, columnSum];
