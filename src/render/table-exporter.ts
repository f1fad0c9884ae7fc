import type { ClaimOnTable } from "../resolve/claims-on-table.ts";
import type { AuditedTable } from "../tables/audit-table.ts";
import type { TableRepair } from "../tables/repair-table.ts";
import type { ExportOptions } from "./exporter.ts";

/** A table, what the audits say of it, and what would make it add up. */
export interface TableReport extends AuditedTable {
  /** Null where it was not searched for. */
  readonly repair: TableRepair | null;
  /** The claims of a casebook that name its cells; none where no casebook was named. */
  readonly claims: readonly ClaimOnTable[];
  /** Its figures as a drawing; null where they are no series of years, or nobody asked for it. */
  readonly chart: Chart | null;
}

/** A drawing of a table's figures as SVG, for a wide page and for a phone, and its gist in words. */
export interface Chart {
  readonly wide: string;
  readonly narrow: string;
  readonly gist: string;
}

/** What the user asked of the output about tables. */
export interface TableExportOptions extends ExportOptions {
  /** Shows how the table was understood, too. */
  readonly structure: boolean;
}

/** Turns tables into text. One member per file in `table-exporters/`. */
export interface TableExporter {
  /** What `--format` takes. */
  readonly name: string;
  /** The ending of a file that `--out` writes, with the dot. */
  readonly extension: string;
  /** What it gives, in one line of the help. */
  readonly gives: string;
  /** Whether it draws the figures. */
  readonly draws?: true;
  export(reports: readonly TableReport[], options: TableExportOptions): Iterable<string>;
}

/** What no output about a repair leaves out. */
export const CAVEAT = "A repair proves consistency, not truth.";
