import type { NumberTables } from "../../figures/tables.ts";

/** English numbers, hedges, units. */
export const numbers: NumberTables = {
  cardinals: { one: 1, two: 2, three: 3 },
};
