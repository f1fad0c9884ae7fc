import { type CellName, cellKey, isRoundedThroughout, slackOf } from "./margin.ts";
import type { Edit, RepairOptions, Repairs } from "./repair.ts";
import { repairs } from "./repairs.ts";
import type { SumSystem, SystemSum } from "./sum-system.ts";
import { cellAt, numberOf, type Table } from "./table.ts";

/** The cells of a table as numbers that are to add up, and which cell each number is. */
export interface TableSystem {
  readonly system: SumSystem;
  /** By the number of a value in the system. */
  readonly names: readonly CellName[];
}

/** What of a table has to add up: every sum that is said to be of all its parts, in every row and column of counts. */
function systemOf(table: Table): TableSystem {
  const { rows, columns, rowSums, columnSums } = table;
  const isSlack = isRoundedThroughout(table);
  const counts = columns.flatMap(({ isPercent }, column) => (isPercent ? [] : [column]));
  const names = rows.flatMap(({ isPercent }, row) => (isPercent ? [] : counts.map((column) => ({ row, column }))));
  const places = new Map(names.map((name, i) => [cellKey(name), i]));
  const cells = names.map(({ row, column }) => cellAt(table, row, column));
  const sums: SystemSum[] = [];
  const add = (total: CellName, parts: readonly CellName[]) => {
    const numbers = [total, ...parts].map((name) => places.get(cellKey(name)));
    const [first, ...rest] = numbers.flatMap((number) => (number === undefined ? [] : [number]));
    if (first !== undefined && rest.length === parts.length) {
      sums.push({ total: first, parts: rest, slack: isSlack ? slackOf(parts.length, table) : 0 });
    }
  };
  for (const { total, parts, isWhole } of columnSums) {
    if (!isWhole) continue;
    for (const row of rows.keys())
      add(
        { row, column: total },
        parts.map((column) => ({ row, column })),
      );
  }
  for (const { total, parts, isWhole } of rowSums) {
    if (!isWhole) continue;
    for (const column of counts)
      add(
        { row: total, column },
        parts.map((row) => ({ row, column })),
      );
  }
  const values = cells.map(numberOf);
  const texts = cells.map((cell) => (cell?.value.type === "number" ? cell.value.digits.replace(".", "") : ""));
  return { system: { values, texts, sums }, names };
}

/** An edit of a repair, and the cell that it is of. */
export interface TableEdit extends Edit {
  readonly name: CellName;
}

/** What would make every sum of a table right. */
export interface TableRepair extends Pick<Repairs, "unique" | "settled"> {
  /** All of the least cost. Empty where there is none; one without edits where every sum holds. */
  readonly repairs: readonly (readonly TableEdit[])[];
  /** Whether sums count as right that rounding explains. */
  readonly withinRounding: boolean;
}

/** Searches for the smallest repairs of a table. */
export function repairTable(table: Table, options: RepairOptions = {}): TableRepair {
  const { system, names } = systemOf(table);
  const { repairs: found, unique, settled } = repairs(system, options);
  const named = found.map((repair) =>
    repair.flatMap((edit): readonly TableEdit[] => {
      const name = names[edit.cell];
      return name === undefined ? [] : [{ ...edit, name }];
    }),
  );
  return { repairs: named, unique, settled, withinRounding: isRoundedThroughout(table) };
}
