import type { Label } from "../diagnostics/diagnostic.ts";
import { addressOf } from "../tables/cell-words.ts";
import type { Line } from "../tables/line.ts";
import { type CellName, figureAt, type Margin } from "../tables/margin.ts";
import type { TableEdit } from "../tables/repair-table.ts";
import type { Sum } from "../tables/sum.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { TableFinding } from "../tables/table-rule.ts";
import { baseRecord } from "./casebook-records.ts";
import { CAVEAT, type TableReport } from "./table-exporter.ts";

/** A table as data, in the shape that `table-schema.json` describes. */
export function tableRecord({ table, margins, findings, against, repair, claims }: TableReport): object {
  const { source, title, rows, columns } = table;
  return {
    path: source.path,
    sha256: source.sha256,
    title,
    against: against?.source.path ?? null,
    structure: structureRecord(table),
    rows: rows.map(lineRecord),
    columns: columns.map(lineRecord),
    cells: rows.flatMap((_, row) => columns.map((__, column) => cellRecord(table, { row, column }))),
    margins: margins.map(marginRecord),
    findings: findings.map(findingRecord),
    repair:
      repair === null
        ? null
        : {
            unique: repair.unique === "not-settled" ? null : repair.unique,
            settled: repair.settled,
            repairs: repair.repairs.map((edits) => edits.map(editRecord)),
            caveat: CAVEAT,
          },
    claims: claims.map(({ tried }) => baseRecord(tried)),
  };
}

function structureRecord({ layout, decimal, scale, labelHeading, rowSums, columnSums }: Table): object {
  const { titleRows, headerRows, sectionRows, noteRows, labelColumns } = layout;
  const sums = { rowSums: rowSums.map(sumRecord), columnSums: columnSums.map(sumRecord) };
  return { titleRows, headerRows, sectionRows, noteRows, labelColumns, labelHeading, decimal, scale, ...sums };
}

function sumRecord({ total, parts, isWhole, why }: Sum): object {
  return { total, parts, whole: isWhole, why };
}

function lineRecord({ index, label, level, year, isPercent }: Line): object {
  return { index, label, level, year, percent: isPercent };
}

function cellRecord(table: Table, name: CellName): object {
  const cell = cellAt(table, name.row, name.column);
  const place = cell?.place;
  return {
    ...name,
    text: cell?.text ?? "",
    figure: figureAt(table, name),
    marks: cell?.value.marks ?? [],
    start: place?.type === "span" ? place.span.start : null,
    end: place?.type === "span" ? place.span.end : null,
    address: place?.type === "sheet" ? addressOf(cell) : null,
  };
}

function marginRecord({ axis, line, total, parts, printed, added, unknown, verdict }: Margin): object {
  return { axis, line, total, parts, printed, added, unknown, verdict };
}

function findingRecord({ code, level, message, working, notes, labels, cells }: TableFinding): object {
  const places = labels.map(({ path, span, text }: Label) => ({ path, start: span.start, end: span.end, says: text }));
  return { code, level, message, working, notes, places, cells };
}

function editRecord({ name, from, to, kind, cost }: TableEdit): object {
  return { ...name, from, to, kind, cost };
}
