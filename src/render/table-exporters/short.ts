import { short as printer } from "../../diagnostics/printers/short.ts";
import { SourceLines } from "../../diagnostics/source-lines.ts";
import { printOptions } from "../printed-findings.ts";
import type { TableExporter } from "../table-exporter.ts";
import { shownFindings } from "../table-report/shown-findings.ts";

/** A line for each finding. */
export const short: TableExporter = {
  name: "short",
  extension: ".txt",
  gives: "a line for each finding",
  *export(reports, options) {
    for (const report of reports) {
      const { path, text } = report.table.source;
      const texts = new Map(text === null ? [] : [[path, new SourceLines({ path, text })]]);
      for (const finding of shownFindings(report, options.verbose)) {
        yield printer.print(finding, texts, printOptions(options));
      }
    }
  },
};
