import type { DateMention, FigureMention } from "../../recognise/mention.ts";
import { batched } from "../batched.ts";
import type { Exporter } from "../exporter.ts";
import { dateRecord, figureRecord, type Register, registerOf } from "../records.ts";
import { separatedCell } from "../separated-values.ts";

const columns = [
  "path",
  "list",
  "id",
  "start",
  "end",
  "quote",
  "kind",
  "low",
  "high",
  "hedge",
  "strict low",
  "strict high",
  "generous low",
  "generous high",
  "unit",
  "outcome",
  "who",
  "where",
  "when",
  "whole",
  "claimant",
  "modality",
  "edtf",
  "earliest",
  "latest",
] as const;

type Cell = string | number | null;

type Row = Partial<Readonly<Record<(typeof columns)[number], Cell>>>;

/** Figures and dates as a table for a spreadsheet (RFC 4180). */
export const csv: Exporter = {
  name: "csv",
  extension: ".csv",
  gives: "figures and dates, one a row",
  head: lineOf(columns),
  join: { open: "", between: "", close: "" },
  export: (reading) => batched(rowsOf(registerOf(reading))),
};

function* rowsOf(register: Register): Iterable<string> {
  const { path } = register.reading.document.source;
  for (const { item, id } of register.figures.items) yield lineOfRow({ path, ...figureRow(register, item, id) });
  for (const { item, id } of register.dates.items) yield lineOfRow({ path, ...dateRow(register, item, id) });
}

function figureRow(register: Register, mention: FigureMention, id: string): Row {
  const record = figureRecord(register, mention, id);
  const by = mention.attribution === null ? undefined : register.reading.attributions[mention.attribution];
  return {
    list: "figure",
    id,
    start: record.start,
    end: record.end,
    quote: record.text,
    kind: record.kind,
    low: record.number.low,
    high: record.number.high,
    hedge: record.hedge,
    "strict low": record.strict.low,
    "strict high": record.strict.high,
    "generous low": record.generous.low,
    "generous high": record.generous.high,
    unit: record.unit,
    ...record.scope,
    claimant: by?.claimant ?? null,
    modality: record.modality,
  };
}

function dateRow(register: Register, mention: DateMention, id: string): Row {
  const { start, end, text, kind, edtf, earliest, latest } = dateRecord(register, mention, id);
  return { list: "date", id, start, end, quote: text, kind, edtf, earliest, latest };
}

function lineOfRow(row: Row): string {
  return lineOf(columns.map((column) => row[column] ?? null));
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : separatedCell(cell);
}
