import { github as printer } from "../../diagnostics/printers/github.ts";
import type { Exporter } from "../exporter.ts";
import { printOptions, shownDiagnostics, sourcesOf } from "../printed-findings.ts";

/** Annotations that GitHub Actions shows beside the lines of a change. */
export const github: Exporter = {
  name: "github",
  extension: ".txt",
  gives: "annotations for GitHub Actions",
  join: { open: "", between: "", close: "" },
  *export(reading, options) {
    const sources = sourcesOf(reading);
    for (const diagnostic of shownDiagnostics(reading, options)) {
      yield printer.print(diagnostic, sources, printOptions(options));
    }
  },
};
