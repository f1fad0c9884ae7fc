import type { Margin } from "../../tables/margin.ts";
import type { TableReport } from "../table-exporter.ts";
import { counted, enumerated, verdictCount } from "../wording.ts";

/** "198 sums: 189 hold and 9 fail." */
export function summaryOf({ margins, table, against, findings }: TableReport): string {
  const sums = margins.filter(({ printed }) => printed !== null);
  const count = (verdict: Margin["verdict"]) => sums.filter((margin) => margin.verdict === verdict).length;
  const parts = (["holds", "strained", "fails", "needs-fact"] as const).flatMap((verdict) =>
    count(verdict) === 0 ? [] : [verdictCount(verdict, count(verdict))],
  );
  const differing = findings.filter(({ code }) => code === "differs").length;
  const size = `${counted(table.rows.length, "row")} and ${counted(table.columns.length, "column")} of figures`;
  const told = sums.length === 0 ? "no sums to check" : `${counted(sums.length, "sum")}: ${enumerated(parts)}`;
  const compared =
    against === null ? "" : ` ${counted(differing, "cell differs", "cells differ")} from ${against.source.path}.`;
  return `${size}; ${told}.${compared}`;
}
