import { type Diagnostic, type Level, verdictLabels } from "../diagnostics/diagnostic.ts";
import { plain } from "../diagnostics/paint.ts";
import type { PrintOptions, Sources } from "../diagnostics/printer.ts";
import { SourceLines } from "../diagnostics/source-lines.ts";
import type { Reading } from "../examine.ts";
import type { ExportOptions } from "./exporter.ts";
import { diagnosticOf } from "./finding-diagnostic.ts";
import { terminalPaint } from "./terminal-paint.ts";

/** What printed text shows of a reading: no finding that is set aside, and what holds only where asked for. */
export function shownDiagnostics(reading: Reading, { verbose }: ExportOptions): readonly Diagnostic[] {
  const remarks = reading.document.diagnostics.filter(({ level }) => verbose || level !== "note");
  const findings = reading.findings.filter(
    ({ verdict, ignored }) => ignored === undefined && (verbose || verdict !== "holds"),
  );
  return [...remarks, ...findings.map((finding) => diagnosticOf(finding, reading.document))];
}

/** Worst first; what is equally bad stays in the order of the text. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const order: readonly Level[] = verdictLabels;
  const rank = ({ level }: Diagnostic) => order.indexOf(level);
  return [...diagnostics].sort((a, b) => rank(a) - rank(b));
}

/** The source of a reading, cut into lines for a printer. */
export function sourcesOf({ document }: Reading): Sources {
  return new Map([[document.source.path, new SourceLines(document.source)]]);
}

/** How a printer is to print, by what the user asked. */
export function printOptions({ width, colour }: ExportOptions): PrintOptions {
  return { width, paint: colour ? terminalPaint : plain };
}
