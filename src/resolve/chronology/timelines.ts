import { connected } from "../../reason/components.ts";
import { EPOCH, type TimeRow, type TimeRows } from "./time-rows.ts";

/**
 * Takes the bounds of a casebook apart into sets that can be decided each for itself. What no closed chain can pass
 * through is left out; a point that only known days lead to, or that leads only to known days, holds nothing together,
 * so that all who share a person or a place still have timelines of their own.
 */
export function timelinesIn(time: TimeRows): readonly (readonly TimeRow[])[] {
  const rows = withoutEnds(time);
  const limits = limitsOf(rows, time.length);
  const bounding = new Set([...limits.values()].flat());
  const free = rows.filter((row) => !bounding.has(row));
  const groups = connected(free, ({ earlier, later }) =>
    [earlier, later].filter((point) => point !== EPOCH && limits.get(point) === undefined),
  );
  return groups.map(({ items }) => {
    const points = new Set(items.flatMap(({ earlier, later }) => [earlier, later]));
    return [...items, ...[...points].flatMap((point) => limits.get(point) ?? [])];
  });
}

/** More passes find little more. */
const PASSES = 3;

/** Leaves out what leads to or from a point where it ends. */
function withoutEnds(time: TimeRows): readonly TimeRow[] {
  let kept: readonly TimeRow[] = time.rows;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const [entered, left] = [new Uint8Array(time.length), new Uint8Array(time.length)];
    for (const { earlier, later } of kept) {
      entered[later] = 1;
      left[earlier] = 1;
    }
    kept = kept.filter(({ earlier, later }) => entered[earlier] === 1 && left[later] === 1);
  }
  return kept;
}

/** For each point that all chains enter from known days, or all leave to known days: the bounds that say so. */
function limitsOf(rows: readonly TimeRow[], length: number): ReadonlyMap<number, readonly TimeRow[]> {
  const [entered, left] = [new Uint8Array(length), new Uint8Array(length)];
  for (const { earlier, later } of rows) {
    if (earlier !== EPOCH) entered[later] = 1;
    if (later !== EPOCH) left[earlier] = 1;
  }
  const limits = new Map<number, TimeRow[]>();
  const add = (point: number, row: TimeRow) => {
    const known = limits.get(point);
    if (known === undefined) limits.set(point, [row]);
    else known.push(row);
  };
  for (const row of rows) {
    if (row.earlier === EPOCH && row.later !== EPOCH && entered[row.later] !== 1) add(row.later, row);
    if (row.later === EPOCH && row.earlier !== EPOCH && left[row.earlier] !== 1) add(row.earlier, row);
  }
  return limits;
}
