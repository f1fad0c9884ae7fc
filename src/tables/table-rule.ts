import type { Diagnostic, Level } from "../diagnostics/diagnostic.ts";
import type { CellName, Margin } from "./margin.ts";
import type { Table } from "./table.ts";

/** What an audit of a table looks at. */
export interface TableAudit {
  readonly table: Table;
  readonly margins: readonly Margin[];
  /** Another table of the same series; null where none is given. */
  readonly against: Table | null;
}

/** What an audit of a table says. */
export interface TableFinding extends Diagnostic {
  /** The cells that it speaks of, the one at fault first. */
  readonly cells: readonly CellName[];
}

/** A short table as CSV, another to compare it with, and what the rule says of it; `null` where it must keep silent. */
export interface TableExample {
  readonly table: string;
  readonly against?: string;
  readonly level: Level | null;
}

/** An audit of a table. Its name is the code of its findings and the name of its file. */
export interface TableRule {
  readonly name: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** Why that matters, and where the definition comes from. */
  readonly because: string;
  /** At least one that it speaks of, and one that looks alike but must be left alone. */
  readonly examples: readonly TableExample[];
  check(audit: TableAudit): Iterable<TableFinding>;
}
