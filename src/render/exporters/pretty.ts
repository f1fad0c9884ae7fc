import { printable } from "../../diagnostics/printable.ts";
import { pretty as printer } from "../../diagnostics/printers/pretty.ts";
import type { Reading } from "../../examine.ts";
import type { Exporter, ExportOptions } from "../exporter.ts";
import { printOptions, shownDiagnostics, sourcesOf, worstFirst } from "../printed-findings.ts";
import { listsOf } from "../report/lists.ts";
import { summaryOf } from "../report/summary.ts";

/** The report for a terminal: a summary, then the findings, worst first; with `verbose` also what holds, and lists. */
export const pretty: Exporter = {
  name: "pretty",
  extension: ".txt",
  gives: "a report for people at a terminal",
  join: { open: "", between: "\n", close: "" },
  *export(reading, options) {
    yield* summaryOf(reading, options);
    yield* findingsOf(reading, options);
    if (options.verbose) yield* listsOf(reading, options);
  },
};

function* findingsOf(reading: Reading, options: ExportOptions): Iterable<string> {
  const sources = sourcesOf(reading);
  for (const diagnostic of worstFirst(shownDiagnostics(reading, options))) {
    yield `\n${printer.print(diagnostic, sources, printOptions(options))}`;
  }
  for (const { code, ignored } of reading.findings) {
    if (ignored !== undefined && options.verbose) yield `\nset aside [${code}]: ${printable(ignored)}\n`;
  }
}
