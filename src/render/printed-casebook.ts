import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Sources } from "../diagnostics/printer.ts";
import { SourceLines } from "../diagnostics/source-lines.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import type { Checked } from "./casebook-exporter.ts";
import type { ExportOptions } from "./exporter.ts";

/** The files that whatever is said of a casebook points into: its own, and the texts of its sources. */
export function casebookSources({ casebook, sources }: Pick<Inquiry, "casebook" | "sources">): Sources {
  const lines = new Map<string, SourceLines>();
  for (const [path, { text }] of casebook.files) lines.set(path, new SourceLines({ path, text }));
  for (const { path, document } of sources.values()) lines.set(path, new SourceLines(document.source));
  return lines;
}

/** What printed text shows of a casebook: no finding that is set aside, and what holds, and remarks, only if asked for. */
export function shownOfCasebook({ inquiry, findings }: Checked, { verbose }: ExportOptions): readonly Diagnostic[] {
  const shown = findings.filter(({ ignored }) => ignored === undefined);
  return [...inquiry.diagnostics, ...shown].filter(({ level }) => verbose || (level !== "note" && level !== "holds"));
}
