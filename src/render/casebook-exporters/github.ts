import { github as printer } from "../../diagnostics/printers/github.ts";
import type { CasebookExporter } from "../casebook-exporter.ts";
import { casebookSources, shownOfCasebook } from "../printed-casebook.ts";
import { printOptions } from "../printed-findings.ts";

/** Annotations that GitHub Actions shows beside the lines of a change. */
export const github: CasebookExporter = {
  name: "github",
  gives: "annotations for GitHub Actions",
  *export(checked, options) {
    const sources = casebookSources(checked.inquiry);
    for (const diagnostic of shownOfCasebook(checked, options)) {
      yield printer.print(diagnostic, sources, printOptions(options));
    }
  },
};
