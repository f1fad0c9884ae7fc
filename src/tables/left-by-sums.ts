import { cellKey, figureAt, marginsOf, tidy } from "./margin.ts";
import type { Table } from "./table.ts";

/**
 * What sums leave for cells that are not known. One such part of a whole is what the others lack to the total; several
 * are nothing where the others lack nothing, since none is below it. What two sums leave differently is not told.
 */
export function leftBySums(table: Table): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  const contested = new Set<string>();
  for (const { sum, parts, printed, added, unknown } of marginsOf(table)) {
    const rest = printed === null || !sum.isWhole ? -1 : tidy(printed - added, table.decimals);
    if (unknown === 0 || rest < 0 || (unknown > 1 && rest > 0)) continue;
    for (const missing of parts.filter((part) => figureAt(table, part) === null)) {
      const key = cellKey(missing);
      if ((left.get(key) ?? rest) !== rest) contested.add(key);
      left.set(key, rest);
    }
  }
  return new Map([...left].filter(([key]) => !contested.has(key)));
}
