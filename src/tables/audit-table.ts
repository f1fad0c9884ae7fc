import { marginsOf } from "./margin.ts";
import type { Table } from "./table.ts";
import type { TableAudit, TableFinding } from "./table-rule.ts";
import { tableRules } from "./table-rules/index.ts";

/** A table with what the audits look at and what they say. */
export interface AuditedTable extends TableAudit {
  readonly findings: readonly TableFinding[];
}

/** Checks a table, and where another is given, the one against the other. */
export function auditTable(table: Table, against: Table | null = null): AuditedTable {
  const audit: TableAudit = { table, margins: marginsOf(table), against };
  return { ...audit, findings: tableRules.flatMap((rule) => [...rule.check(audit)]) };
}
