import { short as printer } from "../../diagnostics/printers/short.ts";
import type { Exporter } from "../exporter.ts";
import { printOptions, shownDiagnostics, sourcesOf } from "../printed-findings.ts";

/** A line for each finding, as compilers write it, for editors and scripts to pick up. */
export const short: Exporter = {
  name: "short",
  extension: ".txt",
  gives: "a line for each finding: path:line:column: verdict[code]: message",
  join: { open: "", between: "", close: "" },
  *export(reading, options) {
    const sources = sourcesOf(reading);
    for (const diagnostic of shownDiagnostics(reading, options)) {
      yield printer.print(diagnostic, sources, printOptions(options));
    }
  },
};
