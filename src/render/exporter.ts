import type { Reading } from "../examine.ts";

/** What the user asked of the output. */
export interface ExportOptions {
  /** Shows what holds, too. Touches printed text only, never data. */
  readonly verbose: boolean;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Turns a reading into text. One member per file in `exporters/`. */
export interface Exporter {
  /** What `--format` takes. */
  readonly name: string;
  /** The ending of a file that `--out` writes, with the dot. */
  readonly extension: string;
  /** What it gives, in one line of the help. */
  readonly gives: string;
  /** What stands once before everything, whether one reading follows or several: the header line of a table. */
  readonly head?: string;
  /** How several readings stand in one output; one reading stands alone. */
  readonly join: { readonly open: string; readonly between: string; readonly close: string };
  /** Why a reading cannot be shown this way, as a sentence for the user; null where it can. Asked before `export`. */
  refusal?(reading: Reading): string | null;
  /** The output in pieces, so that a long one need never stand in memory whole. */
  export(reading: Reading, options: ExportOptions): Iterable<string>;
}
