import { cellKey } from "../../tables/margin.ts";
import type { TableEdit } from "../../tables/repair-table.ts";
import type { TableReport } from "../table-exporter.ts";

/** What is to be seen of the cells of a table, by key. */
export interface MarkedCells {
  /** Totals that do not come out, and cells that another audit speaks of. */
  readonly wrong: ReadonlySet<string>;
  /** What the first repair puts over a cell. */
  readonly edits: ReadonlyMap<string, TableEdit>;
}

/** Which cells of a table are marked. */
export function markedCells({ findings, repair }: TableReport): MarkedCells {
  const bad = findings.filter(({ level }) => level === "fails" || level === "strained" || level === "warning");
  const wrong = new Set(bad.flatMap(({ cells: [first] }) => (first === undefined ? [] : [cellKey(first)])));
  const edits = new Map((repair?.repairs[0] ?? []).map((edit) => [cellKey(edit.name), edit]));
  return { wrong, edits };
}
