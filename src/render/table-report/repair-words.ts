import { nameOf, written } from "../../tables/cell-words.ts";
import type { TableEdit, TableRepair } from "../../tables/repair-table.ts";
import { cellAt, type Table } from "../../tables/table.ts";
import { CAVEAT } from "../table-exporter.ts";
import { counted } from "../wording.ts";

/** Repairs that are told one by one. */
const SHOWN = 5;

/** What is said of the repairs of a table, a line each; nothing where there is nothing to repair. */
export function repairWords(table: Table, repair: TableRepair): readonly string[] {
  const { repairs, settled } = repair;
  const [first] = repairs;
  if (first !== undefined && first.length === 0) return [];
  if (first === undefined) {
    const words = settled
      ? "No repair of cells makes every sum right within the cost that was allowed."
      : "Whether a repair makes every sum right is not settled: the search was given up.";
    return [words];
  }
  const told = repairs.length > 1 ? repairs.slice(0, SHOWN) : [];
  const more = repairs.length - told.length;
  return [
    headline(repair, first),
    ...(repairs.length > 1 ? [] : first.map((edit) => `  ${editWords(table, edit)}`)),
    ...told.flatMap((edits, i) => [`  ${i + 1}.`, ...edits.map((edit) => `     ${editWords(table, edit)}`)]),
    ...(repairs.length > 1 && more > 0 ? [`  and ${more} more`] : []),
    CAVEAT,
  ];
}

function headline({ repairs, unique, withinRounding }: TableRepair, first: readonly TableEdit[]): string {
  const edits = counted(first.length, "edit");
  const right = withinRounding ? "right within rounding" : "right";
  if (unique === true) return `One smallest repair makes every sum ${right}: ${edits}. No other costs as little.`;
  if (unique === "not-settled") {
    return `${edits} would make every sum ${right}; whether that is the only smallest repair is not settled.`;
  }
  return `${repairs.length} repairs of the same least cost make every sum ${right}, so the sums alone do not decide:`;
}

/** "1932, death: 22,728 → 2,728 (extra-digit)". */
function editWords(table: Table, { name, to, kind }: TableEdit): string {
  const words = cellAt(table, name.row, name.column)?.text.trim() ?? "";
  return `${nameOf(table, name)}: ${words === "" ? "(empty)" : words} → ${written(to)} (${kind.replaceAll("-", " ")})`;
}
