import { type CellValue, looksLikeNumber } from "./cell-value.ts";
import { type Grid, type GridCell, widthOf } from "./grid.ts";
import { yearOf } from "./line.ts";
import { noteWords, speaksOf } from "./table-words.ts";

/** Which rows and columns of a grid are what. */
export interface Layout {
  /** Rows above the headings: the title, a unit. */
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  /** Rows of figures. */
  readonly bodyRows: readonly number[];
  /** Rows between those of figures that only say what follows. */
  readonly sectionRows: readonly number[];
  /** Rows below the figures: footnotes, the source. */
  readonly noteRows: readonly number[];
  readonly labelColumns: readonly number[];
  /** Columns of figures. */
  readonly valueColumns: readonly number[];
}

/** What of the layout is said, and not to be told from the cells. */
export interface LayoutGiven {
  /** Rows of headings, those of the title included. */
  readonly headerRows?: number | undefined;
  /** Columns of labels. */
  readonly labelColumns?: number | undefined;
  /** The one row of headings; what stands above it is title. */
  readonly headingRow?: number | undefined;
  /** The columns whose cells are the labels of the rows. */
  readonly labelsIn?: readonly number[] | undefined;
}

/** A cell with what it says. */
export type ReadCell = GridCell & { readonly value: CellValue };

/** Rows that tell the columns of a long table. */
const SAMPLE = 500;

/** Tells headings, labels, figures and notes apart. */
export function layoutOf(grid: Grid, cells: readonly (readonly ReadCell[])[], given: LayoutGiven): Layout {
  const { headingRow } = given;
  const first = headingRow === undefined ? (given.headerRows ?? firstDataRow(cells)) : headingRow + 1;
  const filled = cells.flatMap((row, i) => (row.some(isFilled) ? [i] : []));
  const above = filled.filter((i) => i < first);
  const isTitle = (i: number) =>
    headingRow === undefined
      ? given.headerRows === undefined && isSingle(cells[i] ?? []) && above.length > 1
      : i !== headingRow;
  const below = filled.filter((i) => i >= first);
  const body = cells.slice(first, first + SAMPLE);
  const width = widthOf(grid);
  const toldColumns = labelColumnsOf(body, width, given.labelColumns);
  const labelColumns = given.labelsIn ?? toldColumns;
  const isLabel = (c: number) => toldColumns.includes(c) || labelColumns.includes(c);
  // A running number beside labels that somebody named is no figure.
  const isIdle = (c: number) => given.labelsIn !== undefined && isNumbering(body, c);
  const valueColumns = range(0, width).filter((c) => !isLabel(c) && !isIdle(c) && isOfFigures(body, c));
  const labelColumn = labelColumns[0] ?? 0;
  const hasFigures = (i: number) => valueColumns.some((c) => isValue(cells[i]?.[c])) || isYear(cells[i]?.[labelColumn]);
  const last = below.findLast((i) => hasFigures(i) && !isNote(cells[i] ?? [])) ?? -1;
  return {
    titleRows: above.filter(isTitle),
    headerRows: above.filter((i) => !isTitle(i)),
    bodyRows: below.filter((i) => i <= last && hasFigures(i)),
    sectionRows: below.filter((i) => i <= last && !hasFigures(i)),
    noteRows: below.filter((i) => i > last),
    labelColumns,
    valueColumns,
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function isFilled({ text }: GridCell): boolean {
  return text.trim() !== "";
}

function isSingle(row: readonly ReadCell[]): boolean {
  return row.filter((cell) => isFilled(cell) && !cell.continues).length === 1;
}

/** A number, what was meant as one, or a sign that there is none. */
function isValue(cell: ReadCell | undefined): boolean {
  return cell !== undefined && isFilled(cell) && (cell.value.type !== "words" || isFigure(cell));
}

/** A number, or what was meant as one. */
function isFigure({ value }: ReadCell): boolean {
  return value.type === "number" || (value.type === "words" && looksLikeNumber(value.words));
}

/** Whether a cell has a year in it: such a row is one of figures, even where none is known. */
function isYear(cell: ReadCell | undefined): boolean {
  return cell !== undefined && yearOf(cell.text) !== null && cell.text.trim().length < LONGEST_YEAR;
}

const LONGEST_YEAR = 24;

function isNote(row: readonly ReadCell[]): boolean {
  const [first = ""] = row.filter(isFilled).map(({ text }) => text);
  return isSingle(row) && (speaksOf(first, noteWords) || /^(?:[*†‡§¹²³]|\d{1,2}[\s.)])/u.test(first.trim()));
}

/** The first row of figures: mostly numbers after its first cell, and neither years nor the numbers of columns. */
function firstDataRow(cells: readonly (readonly ReadCell[])[]): number {
  const found = cells.findIndex((row) => {
    const rest = row.slice(1).filter(isFilled);
    const values = rest.filter(isValue);
    const numbers = rest.filter(isFigure);
    return numbers.length > 0 && values.length * 2 > rest.length && !isRunning(numbers, row[0]);
  });
  return found < 0 ? cells.length : found;
}

/** Years one after the other, once or again and again, or 1, 2, 3 … as columns are numbered, that of the labels included. */
function isRunning(cells: readonly ReadCell[], first: ReadCell | undefined): boolean {
  const values = cells.flatMap(({ value }) => (value.type === "number" ? [value.value] : []));
  if (values.length < 2) return false;
  const isNumbered = !/\p{L}/u.test(first?.text ?? "") && (values[0] ?? 9) <= 2;
  const isCounted = isNumbered && values.every((value, i) => value === (values[0] ?? 0) + i);
  const isYears = cells.every(({ text }) => yearOf(text) !== null);
  const isRising = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
  const isFalling = values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
  return isCounted || (isYears && (isRising || isFalling || comesBack(values)));
}

/** 1900, 1901, 1900, 1901: the same years under each heading of a row above. */
function comesBack(values: readonly number[]): boolean {
  const length = values.indexOf(values[0] ?? 0, 1);
  if (length < 2 || values.length % length !== 0) return false;
  return values.every((value, i) => value === values[i % length]);
}

/** The leading columns of words or years; a running number before them is a label, too. */
function labelColumnsOf(
  body: readonly (readonly ReadCell[])[],
  width: number,
  given: number | undefined,
): readonly number[] {
  if (given !== undefined) return range(0, Math.min(given, width));
  let count = 0;
  while (count < Math.min(width - 1, MOST_LABELS) && isOfLabels(body, count)) count += 1;
  if (count === 0 && width > 2 && isNumbering(body, 0) && isOfLabels(body, 1)) count = 2;
  return range(0, count);
}

const MOST_LABELS = 4;

function isOfLabels(body: readonly (readonly ReadCell[])[], column: number): boolean {
  const filled = body.flatMap((row) => (row[column] !== undefined && isFilled(row[column]) ? [row[column]] : []));
  const words = filled.filter(
    ({ text, value }) => value.type === "words" || (value.type === "unknown" && /\p{L}/u.test(text)),
  );
  if (words.length * 2 > filled.length) return true;
  if (column > 0) return false;
  const years = filled.filter(({ text }) => yearOf(text) !== null);
  return years.length > 0 && (years.length + words.length) * 4 >= filled.length * 3;
}

function isNumbering(body: readonly (readonly ReadCell[])[], column: number): boolean {
  const values = body.flatMap((row) => (row[column]?.value.type === "number" ? [row[column].value.value] : []));
  return values.length > 2 && values.every((value, i) => value === (values[0] ?? 0) + i);
}

/** Whether a column has figures in it and few words: remarks are no figures. */
function isOfFigures(body: readonly (readonly ReadCell[])[], column: number): boolean {
  const filled = body.flatMap((row) => (row[column] !== undefined && isFilled(row[column]) ? [row[column]] : []));
  const numbers = filled.filter(({ value }) => value.type === "number");
  return numbers.length > 0 && numbers.length * 2 >= filled.filter(({ value }) => value.type !== "unknown").length;
}
