import { addressOf, labelAt, written } from "./cell-words.ts";
import { figureAt, type Margin, tidy } from "./margin.ts";
import { cellAt, type Table } from "./table.ts";
import type { TableFinding } from "./table-rule.ts";

/** Parts are shown and added up before the reader's eyes as long as they are so few. */
const FEW = 8;

/** What is said of a sum that does not hold. */
export function marginFinding(code: string, table: Table, margin: Margin): TableFinding {
  const { total, parts, printed, verdict } = margin;
  const address = addressOf(cellAt(table, total.row, total.column));
  const rounding = "rounding: each figure stands for a range, and the ranges admit the sum";
  return {
    code,
    level: verdict,
    message: messageOf(table, margin),
    labels: [
      ...labelAt(table, total, "the total"),
      ...(parts.length > FEW ? [] : parts.flatMap((part, i) => labelAt(table, part, i === 0 ? "parts" : ""))),
    ],
    working: printed === null ? [] : [workingOf(table, margin, printed)],
    notes: [...(verdict === "strained" ? [rounding] : []), ...(address === "" ? [] : [`cell: ${address}`])],
    cells: [total, ...parts],
  };
}

function messageOf(table: Table, { axis, line, sum, printed, added, unknown }: Margin): string {
  const [lines, own] = axis === "row" ? [table.columns, table.rows] : [table.rows, table.columns];
  const whole = `“${lines[sum.total]?.label ?? "?"}”`;
  const parts = sum.parts.length === 1 ? "the one part comes" : `the ${sum.parts.length} parts come`;
  const at = own[line]?.label ?? "?";
  const rest = tidy((printed ?? 0) - added, table.decimals);
  const amount = written(Math.abs(rest));
  if (printed !== null && rest > 0 && unknown > 0) {
    return `${at}: whether ${whole} is right hangs on ${cells(unknown)} not known, which must make up ${amount}`;
  }
  const even = unknown > 0 ? `, even with ${cells(unknown)} not known taken as nothing` : "";
  return `${at}: ${parts} to ${written(added)}, ${amount} ${rest < 0 ? "more" : "less"} than ${whole}${even}`;
}

function cells(count: number): string {
  return count === 1 ? "the 1 cell" : `the ${count} cells`;
}

function workingOf(table: Table, { parts, added, sum, unknown }: Margin, printed: number): string {
  const figures = parts.map((part) => figureAt(table, part)).map((figure) => (figure === null ? "?" : written(figure)));
  const sign = added > printed || (sum.isWhole && unknown === 0) ? (added > printed ? ">" : "<") : "≤";
  const shown = figures.length > FEW ? `${figures.length} cells` : figures.join(" + ");
  return `${shown} = ${written(added)} ${sign} ${written(printed)}`;
}
