import type { CaseFinding } from "../check/casebook-rule.ts";
import type { Audited, Changes } from "../check/changes.ts";
import type { Tried } from "../resolve/bases.ts";
import type { RepairEffect } from "../resolve/repair-effects.ts";
import type { ExportOptions } from "./exporter.ts";

/** What an audit says of a casebook, and why the user set it aside, if so. */
export interface CheckedFinding extends CaseFinding {
  readonly ignored?: string;
}

/** A casebook, checked: as it stands, or under other terms and with what these change. */
export interface Checked extends Audited {
  readonly findings: readonly CheckedFinding[];
  /** Null where it was checked as it stands. */
  readonly changes: Changes | null;
  /** How claims about tables fare on every base. */
  readonly bases: readonly Tried[];
  /** What corrected cells of tables change. */
  readonly repairs: readonly RepairEffect[];
}

/** Turns a checked casebook into text. One member per file in `casebook-exporters/`. */
export interface CasebookExporter {
  /** What `--format` takes. */
  readonly name: string;
  /** What it gives, in one line of the help. */
  readonly gives: string;
  export(checked: Checked, options: ExportOptions): Iterable<string>;
}
