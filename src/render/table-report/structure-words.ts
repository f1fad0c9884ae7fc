import type { Line } from "../../tables/line.ts";
import type { Sum } from "../../tables/sum.ts";
import type { Table } from "../../tables/table.ts";
import { counted, enumerated } from "../wording.ts";

/** More names than these are told by the first and the last. */
const FEW = 6;

/** How a table was understood, a line for each thing. */
export function structureWords(table: Table): readonly string[] {
  const { layout, rows, columns, columnSums, rowSums } = table;
  return [
    `headings: ${rowsIn(layout.headerRows)}${layout.titleRows.length > 0 ? `; above them: ${rowsIn(layout.titleRows)}` : ""}`,
    `labels: ${labelWords(table)}`,
    `figures: ${counted(rows.length, "row")} (${names(rows)}) and ${counted(columns.length, "column")} (${names(columns)})`,
    `numbers: ${numberWords(table)}`,
    ...columnSums.map((sum) => `column ${sumWords(columns, sum)}`),
    ...rowSums.map((sum) => `row ${sumWords(rows, sum)}`),
    ...(columnSums.length + rowSums.length === 0 ? ["sums: none; --total LABEL says which row or column is one"] : []),
    ...(layout.sectionRows.length > 0 ? [`headings within: ${rowsIn(layout.sectionRows)}`] : []),
    ...(layout.noteRows.length > 0 ? [`notes: ${rowsIn(layout.noteRows)}`] : []),
  ];
}

function rowsIn(rows: readonly number[]): string {
  if (rows.length === 0) return "none";
  const numbers = rows.map((row) => String(row + 1));
  return numbers.length === 1 ? `row ${numbers[0]}` : `rows ${enumerated(numbers)}`;
}

function labelWords({ layout, labelHeading, rows }: Table): string {
  const { labelColumns } = layout;
  if (labelColumns.length === 0) return "none";
  const heading = labelHeading === "" ? "" : ` (${labelHeading})`;
  const years = rows.filter(({ year }) => year !== null).length;
  const isYears = years * 2 > rows.length ? ", years" : "";
  return `${labelColumns.length === 1 ? "the first column" : `the first ${labelColumns.length} columns`}${heading}${isYears}`;
}

function numberWords({ decimal, scale, decimals }: Table): string {
  const sign =
    decimal === null ? "whole; commas, dots, spaces and apostrophes part thousands" : `“${decimal}” before decimals`;
  const scaled = scale > 1 ? `; in units of ${scale.toLocaleString("en")}` : "";
  return `${sign}${decimals > 0 ? `, up to ${counted(decimals, "place")}` : ""}${scaled}`;
}

function names(lines: readonly Line[]): string {
  const labels = lines.map(({ label }) => label);
  return labels.length <= FEW ? labels.join(", ") : `${labels[0]} … ${labels.at(-1)}`;
}

const reasons: Readonly<Record<Sum["why"], string>> = {
  given: "as told",
  indent: "by indentation",
  label: "by its label",
  position: "because the figures add up so",
};

function sumWords(lines: readonly Line[], { total, parts, isWhole, why }: Sum): string {
  const label = lines[total]?.label ?? "?";
  const own = parts.flatMap((part) => lines[part] ?? []);
  return `sum: ${label} ${isWhole ? "=" : "≥"} ${own.length <= FEW ? own.map((one) => one.label).join(" + ") : names(own)} (${reasons[why]})`;
}
