import type { TableFinding } from "../../tables/table-rule.ts";
import type { TableReport } from "../table-exporter.ts";

/** What printed text says of a table: remarks only where asked for. */
export function shownFindings({ findings }: TableReport, verbose: boolean): readonly TableFinding[] {
  return findings.filter(({ level }) => verbose || level !== "note");
}
