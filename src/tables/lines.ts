import { withoutMarks } from "./cell-marks.ts";
import type { Layout, ReadCell } from "./layout.ts";
import { type Line, yearOf } from "./line.ts";
import { ofWhichWords, percentWords, speaksOf, totalWords } from "./table-words.ts";

type Cells = readonly (readonly ReadCell[])[];

/** The rows of figures, with their labels. A label column that is left empty goes on from the row above. */
export function rowLines(cells: Cells, layout: Layout): readonly Line[] {
  const { labelColumns, bodyRows } = layout;
  const above: string[] = [];
  const written = bodyRows.map((r) => {
    labelColumns.forEach((c, i) => {
      const words = cells[r]?.[c]?.text ?? "";
      const isLast = i === labelColumns.length - 1;
      if (words.trim() !== "" || isLast) above.length = i;
      if (words.trim() !== "" || isLast) above[i] = words;
    });
    return { index: r, parts: [...above] };
  });
  const indents = written.map(({ parts }) => indentOf(parts.at(-1) ?? ""));
  return written.map(({ index, parts }, i) => {
    const isPercent = isPercentLine(cells[index] ?? [], layout.valueColumns) || speaksOf(parts.join(" "), percentWords);
    return lineOf(index, parts, `row ${index + 1}`, levelOf(indents[i] ?? 0, indents), isPercent);
  });
}

/** The columns of figures, with the headings above them. */
export function columnLines(cells: Cells, { headerRows, bodyRows, valueColumns }: Layout): readonly Line[] {
  return valueColumns.map((c) => {
    const parts = headingsOf(c, cells, { headerRows, valueColumns });
    const own = bodyRows.map((r) => cells[r]?.[c]).filter((cell) => cell?.value.type === "number");
    const isMarked = own.length > 0 && own.every((cell) => cell?.value.type === "number" && cell.value.isPercent);
    return lineOf(c, parts, `column ${c + 1}`, 0, isMarked || speaksOf(parts.join(" "), percentWords));
  });
}

/**
 * The headings of a column, the highest first. One that is left empty goes on from the left where the column has below it
 * a heading that other columns have as well: "Men, (empty), Women, (empty)" above "urban, rural, urban, rural".
 */
function headingsOf(c: number, cells: Cells, of: Pick<Layout, "headerRows" | "valueColumns">): readonly string[] {
  const { headerRows, valueColumns } = of;
  const wordsAt = (r: number, column: number) => cells[r]?.[column]?.text.trim() ?? "";
  const lowest = headerRows.at(-1) ?? -1;
  const own = wordsAt(lowest, c);
  const isShared = own !== "" && valueColumns.filter((column) => wordsAt(lowest, column) === own).length > 1;
  return headerRows.map((r) => {
    const words = wordsAt(r, c);
    if (words !== "" || r === lowest || !isShared) return words;
    const from = valueColumns.findLast((column) => column < c && wordsAt(r, column) !== "");
    return from === undefined ? "" : wordsAt(r, from);
  });
}

/** The name of the label column, from its heading; empty where it has none. */
export function labelHeading(cells: Cells, { headerRows, labelColumns }: Layout): string {
  const [column] = labelColumns;
  if (column === undefined) return "";
  return headerRows
    .map((r) => nameIn(cells[r]?.[column]?.text ?? ""))
    .filter(Boolean)
    .join(" / ");
}

function lineOf(index: number, parts: readonly string[], unnamed: string, level: number, isPercent: boolean): Line {
  const names = parts.map(nameIn).filter((name, i, all) => name !== "" && name !== all[i - 1]);
  const label = names.join(" / ");
  const last = names.at(-1) ?? "";
  return {
    index,
    label: label === "" ? unnamed : label,
    names,
    level,
    year: names.map(yearOf).find((year) => year !== null) ?? null,
    isTotal: speaksOf(last, totalWords) && !speaksOf(last, ofWhichWords),
    isOfWhich: names.some((name) => speaksOf(name, ofWhichWords)),
    isPercent,
  };
}

function nameIn(text: string): string {
  return withoutMarks(text.replace(/\s+/gu, " "))
    .words.replace(/[:.…]+$/u, "")
    .trim();
}

/** White space before a label, in columns; a dash or a bullet is one step, too. */
function indentOf(label: string): number {
  const lead = /^[\s\u00a0]*/u.exec(label)?.[0] ?? "";
  return lead.replaceAll("\t", "    ").length + (/^[-–—•·]\s/u.test(label.trim()) ? 1 : 0);
}

function levelOf(indent: number, indents: readonly number[]): number {
  return [...new Set(indents)].sort((a, b) => a - b).indexOf(indent);
}

function isPercentLine(row: readonly ReadCell[], columns: readonly number[]): boolean {
  const numbers = columns.flatMap((c) => (row[c]?.value.type === "number" ? [row[c].value] : []));
  return numbers.length > 1 && numbers.every(({ isPercent }) => isPercent);
}
