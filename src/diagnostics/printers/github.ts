import type { Diagnostic, Level } from "../diagnostic.ts";
import { printable } from "../printable.ts";
import type { Printer, Sources } from "../printer.ts";

/** A workflow command of GitHub Actions, which shows it beside the line it speaks of. */
export const github: Printer = { name: "github", print };

const commands: Readonly<Record<Level, "error" | "warning" | "notice">> = {
  fails: "error",
  strained: "warning",
  "not-comparable": "notice",
  "needs-fact": "notice",
  holds: "notice",
  error: "error",
  warning: "warning",
  note: "notice",
};

function print(diagnostic: Diagnostic, sources: Sources): string {
  const properties = Object.entries({ ...placeOf(diagnostic, sources), title: titleOf(diagnostic) })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${commands[diagnostic.level]} ${properties}::${escapeData(bodyOf(diagnostic))}\n`;
}

function titleOf(diagnostic: Diagnostic): string {
  return `${diagnostic.level}[${diagnostic.code}]`;
}

function bodyOf({ message, working, notes, help }: Diagnostic): string {
  return [message, ...working, ...notes, ...(help === undefined ? [] : [help])].map(printable).join("\n");
}

function placeOf(diagnostic: Diagnostic, sources: Sources): Record<string, string | number> {
  const label = diagnostic.labels[0];
  if (label === undefined) return {};
  const lines = sources.get(label.path);
  if (lines === undefined) return { file: label.path };
  const start = lines.positionOf(label.span.start);
  const end = lines.positionOf(label.span.end);
  const place = { file: label.path, line: start.line, endLine: end.line };
  // Columns are only understood where the words stand on one line.
  return start.line === end.line ? { ...place, col: start.column, endColumn: end.column } : place;
}

function escapeData(words: string): string {
  return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(words: string): string {
  return escapeData(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
