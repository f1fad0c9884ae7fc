import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { short as printer } from "../../diagnostics/printers/short.ts";
import type { CasebookExporter } from "../casebook-exporter.ts";
import { casebookSources, shownOfCasebook } from "../printed-casebook.ts";
import { printOptions } from "../printed-findings.ts";

/** A line for each finding; under other terms, for each that these change, with what becomes of it before it. */
export const short: CasebookExporter = {
  name: "short",
  gives: "a line for each finding: path:line:column: verdict[code]: message",
  *export(checked, options) {
    const { inquiry, changes } = checked;
    const sources = casebookSources(inquiry);
    const line = (diagnostic: Diagnostic) => printer.print(diagnostic, sources, printOptions(options));
    if (changes === null) {
      for (const diagnostic of shownOfCasebook(checked, options)) yield line(diagnostic);
      return;
    }
    for (const finding of changes.come) yield `new: ${line(finding)}`;
    for (const { before, after } of changes.turned) yield `was ${before.level}: ${line(after)}`;
    for (const finding of changes.gone) yield `gone: ${line(finding)}`;
  },
};
