import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";
import type { TableReport } from "../render/table-exporter.ts";
import { auditTable } from "../tables/audit-table.ts";
import { pairTables } from "../tables/pair-tables.ts";
import { readTables, tablesIn } from "../tables/read-tables.ts";
import { repairTable } from "../tables/repair-table.ts";
import { type Table, tableOf } from "../tables/table.ts";
import type { ClaimsFor } from "./claims-for.ts";
import type { Io } from "./command.ts";
import type { TableSettings } from "./table-settings.ts";

/** Reads and checks the tables of a file. */
export type TableReader = (path: string) => Promise<readonly TableReport[] | Diagnostic>;

/** What the tables of files are laid beside: another copy, and the claims of a casebook. */
export interface Beside {
  readonly rival: readonly Table[] | null;
  readonly claims: ClaimsFor;
}

/** Returns what reads and checks the tables of files, and draws them if the output can show a drawing. */
export function tableReader(io: Io, settings: TableSettings, { rival, claims }: Beside, draws: boolean): TableReader {
  return async (path) => {
    const tables = await tablesOf(path, io, settings);
    if ("code" in tables) return tables;
    const rivals = rival === null ? null : pairTables(tables, rival);
    const reports = tables.map((table, i) => ({
      ...reportOf(table, rivals?.[i] ?? null, settings),
      claims: claims(path, table),
    }));
    if (!draws) return reports;
    const { chartOf } = await import("../render/table-page/chart.ts");
    return reports.map((report) => ({ ...report, chart: chartOf(report) }));
  };
}

/** The tables that `--against` names; null where it is not given. */
export async function rivalOf(io: Io, settings: TableSettings): Promise<readonly Table[] | Diagnostic | null> {
  return settings.against === null ? null : tablesOf(settings.against, io, settings);
}

async function tablesOf(
  path: string,
  io: Io,
  { maxSize, hints }: TableSettings,
): Promise<readonly Table[] | Diagnostic> {
  const file =
    path === "-"
      ? await tablesIn("-", await io.readInput(maxSize), maxSize)
      : await readTables(path, { cwd: io.cwd, maxSize });
  if ("code" in file) return file;
  const tables = file.grids.map((grid) => tableOf(grid, file.source, hints));
  const figures = tables.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  return figures.length > 0 ? figures : refusal("no-figures-in-table", `no table in ${path} has figures in it`);
}

function reportOf(table: Table, against: Table | null, { only, repair }: TableSettings): TableReport {
  const audited = auditTable(table, against);
  const findings = audited.findings.filter(({ code }) => only.length === 0 || only.includes(code));
  const isWrong = audited.margins.some(({ verdict }) => verdict === "fails");
  return { ...audited, findings, repair: repair && isWrong ? repairTable(table) : null, claims: [], chart: null };
}
