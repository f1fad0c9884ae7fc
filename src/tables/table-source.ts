import type { Grid } from "./grid.ts";

/** A file with tables in it. */
export interface TableSource {
  /** As the user gave it; `-` is standard input. */
  readonly path: string;
  /** The decoded file, which the spans of cells index; null for a workbook. */
  readonly text: string | null;
  /** Hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/** What a file gives: its source, and its tables in their order. */
export interface TableFile {
  readonly source: TableSource;
  readonly grids: readonly Grid[];
}
