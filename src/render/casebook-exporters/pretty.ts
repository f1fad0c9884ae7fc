import { pretty as printer } from "../../diagnostics/printers/pretty.ts";
import type { CasebookExporter, Checked } from "../casebook-exporter.ts";
import { basesList } from "../casebook-report/bases.ts";
import { changesReport } from "../casebook-report/changes.ts";
import { consequencesList } from "../casebook-report/consequences.ts";
import { holdingList } from "../casebook-report/holding.ts";
import { repairsList } from "../casebook-report/repairs.ts";
import { casebookSummary } from "../casebook-report/summary.ts";
import type { ExportOptions } from "../exporter.ts";
import { casebookSources, shownOfCasebook } from "../printed-casebook.ts";
import { printOptions, worstFirst } from "../printed-findings.ts";

/** The report for a terminal: a summary, then what was found, worst first; under other terms, what these change. */
export const pretty: CasebookExporter = {
  name: "pretty",
  gives: "a report for people at a terminal",
  *export(checked, options) {
    yield* casebookSummary(checked, options);
    if (checked.changes === null) yield* findings(checked, options);
    else yield* changesReport(checked.changes, checked, options);
    yield* basesList(checked, options);
    yield* repairsList(checked, options);
    if (!options.verbose) return;
    yield* holdingList(checked, options);
    yield* consequencesList(checked.inquiry, options);
  },
};

function* findings(checked: Checked, options: ExportOptions): Iterable<string> {
  const sources = casebookSources(checked.inquiry);
  for (const diagnostic of worstFirst(shownOfCasebook(checked, options))) {
    yield `\n${printer.print(diagnostic, sources, printOptions(options))}`;
  }
}
