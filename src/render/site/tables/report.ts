import { auditTable } from "../../../tables/audit-table.ts";
import { repairTable } from "../../../tables/repair-table.ts";
import type { Table } from "../../../tables/table.ts";
import type { TableReport } from "../../table-exporter.ts";

/** How far a repair is searched for while somebody waits for a page: a good second. */
const WORK = 3_000_000;

/** A table, what its audits say, and what would make it add up where it does not. */
export function reportOn(table: Table): TableReport {
  const audited = auditTable(table);
  const isWrong = audited.margins.some(({ verdict }) => verdict === "fails");
  return { ...audited, repair: isWrong ? repairTable(table, { work: WORK }) : null, claims: [], chart: null };
}
