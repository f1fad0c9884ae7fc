import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Sources } from "../diagnostics/printer.ts";
import { pretty } from "../diagnostics/printers/pretty.ts";
import type { ExportOptions } from "../render/exporter.ts";
import { printOptions } from "../render/printed-findings.ts";
import { isColoured } from "./colour.ts";
import { ExitCode, type Io, type Sink } from "./command.ts";

/** How text on a stream is to look. */
export function optionsFor(io: Io, sink: Sink, verbose: boolean): ExportOptions {
  return { verbose, colour: isColoured(io, sink), width: sink.columns };
}

/** Diagnostics as text for standard error. */
export function printed(diagnostics: readonly Diagnostic[], sources: Sources, options: ExportOptions): string {
  return diagnostics.map((diagnostic) => pretty.print(diagnostic, sources, printOptions(options))).join("");
}

/** Says on standard error why nothing is done. */
export async function refuse(io: Io, diagnostics: readonly Diagnostic[], sources: Sources = new Map()) {
  await io.stderr.write(printed(diagnostics, sources, optionsFor(io, io.stderr, false)));
  return ExitCode.failed;
}
