import type { Diagnostic } from "../diagnostic.ts";
import { printable } from "../printable.ts";
import type { Printer, PrintOptions, Sources } from "../printer.ts";

/** One line, as compilers write it: `path:line:column: level[code]: message`. */
export const short: Printer = { name: "short", print };

function print(diagnostic: Diagnostic, sources: Sources, { paint }: PrintOptions): string {
  const level = paint(diagnostic.level, `${diagnostic.level}[${diagnostic.code}]`);
  return `${placeOf(diagnostic, sources)}${level}: ${printable(diagnostic.message)}\n`;
}

function placeOf(diagnostic: Diagnostic, sources: Sources): string {
  const label = diagnostic.labels[0];
  if (label === undefined) return "";
  const position = sources.get(label.path)?.positionOf(label.span.start);
  const place = position === undefined ? "" : `:${position.line}:${position.column}`;
  return `${printable(label.path)}${place}: `;
}
