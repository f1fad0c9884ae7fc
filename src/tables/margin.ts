import type { VerdictLabel } from "../diagnostics/diagnostic.ts";
import type { Sum } from "./sum.ts";
import { numberOf, type Table } from "./table.ts";

/** A cell of figures, by its row and column among the lines of its table. */
export interface CellName {
  readonly row: number;
  readonly column: number;
}

/** A cell's row and column as a key of a map. */
export function cellKey({ row, column }: CellName): string {
  return `${row},${column}`;
}

/** One sum in one row or column, worked out. */
export interface Margin {
  /** Whether a row sums the columns of one row, or a column the rows of one column. */
  readonly axis: "row" | "column";
  /** The number of that row or column among the lines. */
  readonly line: number;
  readonly sum: Sum;
  readonly total: CellName;
  readonly parts: readonly CellName[];
  /** The total as printed; null where it is not known. */
  readonly printed: number | null;
  /** What the known parts add up to. */
  readonly added: number;
  /** Parts that are not known. */
  readonly unknown: number;
  /** `holds`; `strained` where rounding may explain it; `fails`; `needs-fact` where cells that are not known decide. */
  readonly verdict: VerdictLabel;
}

/** Every sum of a table in every row and column that it has; none where neither total nor parts are known. */
export function marginsOf(table: Table): readonly Margin[] {
  const across = table.rows.flatMap((row, line) =>
    row.isPercent ? [] : table.columnSums.flatMap((sum) => marginAt(table, "row", line, sum)),
  );
  const down = table.columns.flatMap((column, line) =>
    column.isPercent ? [] : table.rowSums.flatMap((sum) => marginAt(table, "column", line, sum)),
  );
  return [...across, ...down];
}

function marginAt(table: Table, axis: Margin["axis"], line: number, sum: Sum): readonly Margin[] {
  const name = (other: number): CellName =>
    axis === "row" ? { row: line, column: other } : { row: other, column: line };
  const figure = (other: number) => figureAt(table, name(other));
  const figures = sum.parts.map(figure);
  const unknown = figures.filter((one) => one === null).length;
  const printed = figure(sum.total);
  if (printed === null && unknown === figures.length) return [];
  const added = tidy(
    figures.reduce<number>((so, one) => so + (one ?? 0), 0),
    table.decimals,
  );
  const told = { axis, line, sum, total: name(sum.total), parts: sum.parts.map(name), printed, added, unknown };
  return [{ ...told, verdict: verdictOf(told, table) }];
}

/** The number in a cell of figures; null where it says none. */
export function figureAt({ cells, rows, columns }: Table, { row, column }: CellName): number | null {
  return numberOf(cells[rows[row]?.index ?? -1]?.[columns[column]?.index ?? -1]);
}

/** A sum of decimals without what binary arithmetic adds to it. */
export function tidy(sum: number, decimals: number): number {
  return Number(sum.toFixed(decimals));
}

function verdictOf(margin: Omit<Margin, "verdict">, table: Table): VerdictLabel {
  const { printed, added, unknown, parts, sum } = margin;
  if (printed === null) return "needs-fact";
  const rest = tidy(printed - added, table.decimals);
  if (rest === 0) return "holds";
  if (rest > 0 && !sum.isWhole) return "holds";
  if (rest > 0 && unknown > 0) return "needs-fact";
  return isRounded(table) && Math.abs(rest) <= slackOf(parts.length, table) ? "strained" : "fails";
}

/** Whether the figures of a table are rounded, by what it says of itself: thousands, or decimals. */
function isRounded({ scale, decimals }: Table): boolean {
  return scale > 1 || decimals > 0;
}

/**
 * Whether rounding is to be reckoned with in all sums: where a table is in thousands, or where several of its sums are
 * off by no more than their decimals explain. Prices to the penny have decimals, and add up exactly.
 */
export function isRoundedThroughout(table: Table): boolean {
  if (table.scale > 1 || table.decimals === 0) return table.scale > 1;
  const margins = marginsOf(table).filter(({ printed }) => printed !== null);
  const strained = margins.filter(({ verdict }) => verdict === "strained").length;
  return strained >= FEWEST_STRAINED && strained * 10 >= margins.length;
}

const FEWEST_STRAINED = 2;

/** How far a total may be off when it and each of its parts were rounded to the last place. */
export function slackOf(parts: number, { decimals }: Table): number {
  return ((parts + 1) / 2) * 10 ** -decimals + 10 ** -decimals / 100;
}
