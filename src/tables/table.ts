import { readCell } from "./cell-value.ts";
import { type DecimalSign, decimalSignOf } from "./figure-style.ts";
import { findSums, type Lines } from "./find-sums.ts";
import type { Figures } from "./fit.ts";
import { folded } from "./folded.ts";
import type { Grid } from "./grid.ts";
import { type Layout, layoutOf, type ReadCell } from "./layout.ts";
import type { Line } from "./line.ts";
import { columnLines, labelHeading, rowLines } from "./lines.ts";
import { headingRowNamed, labelColumnsNamed } from "./named-places.ts";
import type { Sum } from "./sum.ts";
import type { TableSource } from "./table-source.ts";
import { scaleOf } from "./units.ts";

/** What a person says of a table, where it is not to be told from the table itself. */
export interface TableHints {
  /** Rows of headings. */
  readonly headerRows?: number | undefined;
  /** Columns of labels. */
  readonly labelColumns?: number | undefined;
  /** Labels of the rows and columns that are sums; then no others are. */
  readonly totals?: readonly string[] | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** What its rows are: the heading of the column with their labels, or "column 2". */
  readonly rowsAre?: readonly string[] | undefined;
  /** What its columns are: what the row of their headings begins with, or "row 3". */
  readonly columnsAre?: readonly string[] | undefined;
}

/** A table, understood: which cells are figures, what they are called, and which are sums of which. */
export interface Table {
  readonly source: TableSource;
  readonly title: string | null;
  /** By row and column of the grid. */
  readonly cells: readonly (readonly ReadCell[])[];
  readonly layout: Layout;
  readonly decimal: DecimalSign;
  /** What the labels of the rows are called; empty where nothing says. */
  readonly labelHeading: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Rows that are sums of rows, in every column. */
  readonly rowSums: readonly Sum[];
  /** Columns that are sums of columns, in every row. */
  readonly columnSums: readonly Sum[];
  /** How many one of its figures stands for: 1000 where it says "thousands". */
  readonly scale: number;
  /** Decimals of the figure that has most of them. */
  readonly decimals: number;
}

/** Understands a grid. Pure, and never throws. */
export function tableOf(grid: Grid, source: TableSource, hints: TableHints = {}): Table {
  const decimal = hints.decimal === undefined ? decimalSignOf(textsOf(grid)) : hints.decimal;
  const cells = grid.rows.map((row) => row.map((cell): ReadCell => ({ ...cell, value: readCell(cell.text, decimal) })));
  const headingRow = headingRowNamed(grid, hints.columnsAre ?? []);
  const labelsIn = labelColumnsNamed(grid, hints.rowsAre ?? []);
  const layout = layoutOf(grid, cells, { ...hints, headingRow, labelsIn });
  const rows = rowLines(cells, layout);
  const columns = columnLines(cells, layout);
  const decimals = decimalsOf(cells, rows, columns);
  const figures = rows.map(({ index }) => columns.map((column) => numberOf(cells[index]?.[column.index])));
  const across = columns.map((_, c) => figures.map((row) => row[c] ?? null));
  const tolerance = 10 ** -decimals / 100;
  const counted = columns.map(({ isPercent }) => !isPercent);
  const counts = figures.map((row): Figures => row.map((figure, c) => (counted[c] === true ? figure : null)));
  const named = (lines: readonly Line[]) => givenTotals(lines, hints.totals);
  const find = (of: Lines) => findSums(of, named(of.lines));
  return {
    source,
    title: grid.title,
    cells,
    layout,
    decimal,
    labelHeading: labelHeading(cells, layout),
    rows,
    columns,
    rowSums: find({ lines: rows, figures: counts, tolerance }),
    columnSums: find({ lines: columns, figures: across, tolerance }),
    scale: scaleOf(cells, layout),
    decimals,
  };
}

function* textsOf({ rows }: Grid): Iterable<string> {
  for (const row of rows) for (const { text } of row) yield text;
}

/** The number in a cell; null where it says none. */
export function numberOf(cell: ReadCell | undefined): number | null {
  return cell?.value.type === "number" ? cell.value.value : null;
}

/** The cell at a row and a column of figures. */
export function cellAt({ cells, rows, columns }: Table, row: number, column: number): ReadCell | undefined {
  return cells[rows[row]?.index ?? -1]?.[columns[column]?.index ?? -1];
}

/** Decimals of counts: those of percentages say nothing of how the counts were rounded. */
function decimalsOf(cells: Table["cells"], rows: readonly Line[], columns: readonly Line[]): number {
  let most = 0;
  for (const { index, isPercent } of rows) {
    for (const column of columns) {
      const value = cells[index]?.[column.index]?.value;
      if (!isPercent && !column.isPercent && value?.type === "number") most = Math.max(most, value.decimals);
    }
  }
  return most;
}

/** The lines that are totals because somebody said so; null where nobody said anything. */
function givenTotals(lines: readonly Line[], totals: readonly string[] | undefined): ReadonlySet<number> | null {
  if (totals === undefined || totals.length === 0) return null;
  const said = new Set(totals.map(folded));
  const isSaid = ({ label, names }: Line) => said.has(folded(label)) || said.has(folded(names.at(-1) ?? ""));
  return new Set(lines.flatMap((line, i) => (isSaid(line) ? [i] : [])));
}
