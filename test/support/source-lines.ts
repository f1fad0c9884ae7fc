import type { Sources } from "../../src/diagnostics/printer.ts";
import { SourceLines } from "../../src/diagnostics/source-lines.ts";
import type { Inquiry } from "../../src/resolve/inquiry.ts";

/** The lines of all files that the findings of a casebook point into. */
export function sourceLinesOf({ casebook, sources }: Inquiry): Sources {
  const lines = new Map<string, SourceLines>();
  for (const [path, { text }] of casebook.files) lines.set(path, new SourceLines({ path, text }));
  for (const { path, document } of sources.values()) lines.set(path, new SourceLines(document.source));
  return lines;
}
