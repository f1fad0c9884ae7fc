import { labelOf } from "../cell-words.ts";
import { folded } from "../folded.ts";
import type { Line } from "../line.ts";
import type { Table } from "../table.ts";
import type { TableFinding, TableRule } from "../table-rule.ts";

/** Series of years with a year missing, twice or out of order. */
export const years: TableRule = {
  name: "years",
  finds: "years that are missing from a series, stand in it twice, or out of order",
  because:
    "A series that leaves a year out says nothing of that year, and a sum over it is a sum over fewer years than it " +
    "seems. The usual step is taken from the series: a census is not expected every year.",
  examples: [
    { table: "year,dead\n1921,10\n1922,11\n1924,12\n1925,13\n", level: "warning" },
    { table: "year,dead\n1921,10\n1922,11\n1922,12\n1923,13\n", level: "warning" },
    { table: "year,dead\n1921,10\n1923,11\n1922,12\n1924,13\n", level: "warning" },
    { table: "census,people\n1901,10\n1911,11\n1921,12\n1931,13\n", level: null },
  ],
  *check({ table }) {
    const inRows = (line: Line) => table.cells[line.index]?.[table.layout.labelColumns[0] ?? -1];
    const inColumns = (line: Line) => table.cells[table.layout.headerRows.at(-1) ?? -1]?.[line.index];
    for (const [lines, cellOf] of [[table.rows, inRows] as const, [table.columns, inColumns] as const]) {
      for (const { line, says } of faultsIn(lines)) yield findingOf(table, cellOf(line), says);
    }
  },
};

interface Fault {
  readonly line: Line;
  readonly says: string;
}

const ENOUGH = 3;

function faultsIn(lines: readonly Line[]): readonly Fault[] {
  const dated = lines.filter(({ year, isTotal }) => year !== null && !isTotal);
  const others = lines.filter(({ year, isTotal }) => year === null && !isTotal);
  if (dated.length < ENOUGH || others.length * 2 > dated.length) return [];
  const step = usualStep(dated);
  if (step === 0) return [];
  return dated.flatMap((line, i) => {
    const before = dated[i - 1];
    const says = before === undefined ? null : faultBetween(before, line, step);
    return says === null ? [] : [{ line, says }];
  });
}

/** The difference between two neighbours that most neighbours have; 0 where no half of them has one. */
function usualStep(dated: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [i, { year }] of dated.entries()) {
    const step = (year ?? 0) - (dated[i - 1]?.year ?? year ?? 0);
    if (i > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [step, count] = [...counts].sort(([a, n], [b, m]) => m - n || Math.abs(a) - Math.abs(b))[0] ?? [0, 0];
  return count * 3 >= dated.length - 1 ? step : 0;
}

function faultBetween(before: Line, { label, year }: Line, step: number): string | null {
  const passed = ((year ?? 0) - (before.year ?? 0)) / step;
  if (passed === 0) return folded(before.label) === folded(label) ? `${label} stands in the series twice` : null;
  if (passed < 0) return `${label} comes after ${before.label}, out of order`;
  const missing = passed - 1;
  if (missing < 1) return null;
  const [first, last] = [(before.year ?? 0) + step, (year ?? 0) - step];
  return first === last ? `${first} is missing from the series` : `${first} to ${last} are missing from the series`;
}

function findingOf(table: Table, cell: Parameters<typeof labelOf>[1], message: string): TableFinding {
  const labels = labelOf(table, cell, "");
  return { code: "years", level: "warning", message, labels, working: [], notes: [], cells: [] };
}
