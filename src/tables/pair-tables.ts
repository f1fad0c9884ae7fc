import { folded } from "./folded.ts";
import type { Table } from "./table.ts";

/**
 * Of several tables, the one that each is to be compared with: that of the same title, or else the one it has most
 * labels in common with. A table is taken once; null where none that is left has as much as half its labels.
 */
export function pairTables(tables: readonly Table[], others: readonly Table[]): readonly (Table | null)[] {
  if (tables.length === 1 && others.length === 1) return [others[0] ?? null];
  const pairs = tables.flatMap((table, i) => others.map((other, j) => ({ i, j, score: likeness(table, other) })));
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, score } of pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (score < LEAST || paired.has(i) || taken.has(j)) continue;
    paired.set(i, j);
    taken.add(j);
  }
  return tables.map((_, i) => others[paired.get(i) ?? -1] ?? null);
}

const LEAST = 0.5;

/** The share of labels that two tables have in common, and one more for the same title. */
function likeness(table: Table, other: Table): number {
  const [own, its] = [labelsOf(table), labelsOf(other)];
  const shared = [...own].filter((label) => its.has(label)).length;
  const isTitled = table.title !== null && other.title !== null && folded(table.title) === folded(other.title);
  return shared / Math.max(1, Math.min(own.size, its.size)) + (isTitled ? 1 : 0);
}

function labelsOf({ rows, columns }: Table): ReadonlySet<string> {
  return new Set([
    ...rows.map(({ label }) => `row ${folded(label)}`),
    ...columns.map(({ label }) => `column ${folded(label)}`),
  ]);
}
