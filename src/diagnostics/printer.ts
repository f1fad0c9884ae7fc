import type { Diagnostic } from "./diagnostic.ts";
import type { Paint } from "./paint.ts";
import type { SourceLines } from "./source-lines.ts";

/** The sources that labels may point into, by path. A label into an unknown one is printed without its line. */
export type Sources = ReadonlyMap<string, SourceLines>;

/** How the printed text is to look. */
export interface PrintOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

/** Turns a diagnostic into text that ends with a line feed. One member per file in `printers/`. */
export interface Printer {
  readonly name: string;
  print(diagnostic: Diagnostic, sources: Sources, options: PrintOptions): string;
}
