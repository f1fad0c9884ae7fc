import { plain } from "../../diagnostics/paint.ts";
import { printable } from "../../diagnostics/printable.ts";
import { pretty as printer } from "../../diagnostics/printers/pretty.ts";
import { SourceLines } from "../../diagnostics/source-lines.ts";
import { trialLines } from "../casebook-report/bases.ts";
import { printOptions } from "../printed-findings.ts";
import { saidInWords } from "../said-in-words.ts";
import type { TableExporter, TableExportOptions, TableReport } from "../table-exporter.ts";
import { printedTable } from "../table-report/printed-table.ts";
import { repairWords } from "../table-report/repair-words.ts";
import { shownFindings } from "../table-report/shown-findings.ts";
import { structureWords } from "../table-report/structure-words.ts";
import { summaryOf } from "../table-report/summary.ts";
import { tableTitle } from "../table-report/table-title.ts";
import { terminalPaint } from "../terminal-paint.ts";

/** For people at a terminal: the table with what is wrong in it, the findings, and what would set it right. */
export const pretty: TableExporter = {
  name: "pretty",
  extension: ".txt",
  gives: "a report for the terminal",
  *export(reports, options) {
    const texts = new Map(reports.flatMap((report) => sourcesOf(report)));
    for (const [i, report] of reports.entries()) {
      if (i > 0) yield "\n";
      yield* told(report, texts, options);
    }
  },
};

function* told(report: TableReport, texts: ReadonlyMap<string, SourceLines>, options: TableExportOptions) {
  const { table, repair } = report;
  const paint = options.colour ? terminalPaint : plain;
  yield `${paint("strong", printable(tableTitle(table)))}\n`;
  if (options.structure)
    yield structureWords(table)
      .map((line) => `  ${printable(line)}\n`)
      .join("");
  const rows = printedTable(report, paint, options.verbose);
  if (rows.length > 0) yield `\n${rows.join("\n")}\n\n`;
  for (const finding of shownFindings(report, options.verbose)) {
    yield printer.print(finding, texts, printOptions(options));
  }
  if (repair !== null) {
    const words = repairWords(table, repair);
    if (words.length > 0) yield `\n${words.map(printable).join("\n")}\n`;
  }
  for (const { tried } of report.claims) {
    const { declaration } = tried.statement;
    yield `\n${paint("strong", printable(declaration.id))}: ${printable(saidInWords(declaration))}\n`;
    for (const line of trialLines(tried, options)) yield `  ${line}\n`;
  }
  yield `${rows.length > 0 ? "\n" : ""}${summaryOf(report)}\n`;
}

function sourcesOf({ table, against }: TableReport) {
  return [table, ...(against === null ? [] : [against])].flatMap(({ source: { path, text } }) =>
    text === null ? [] : [[path, new SourceLines({ path, text })] as const],
  );
}
