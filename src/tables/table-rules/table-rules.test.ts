import { describe, expect, it } from "vitest";
import { tableFrom } from "../../../test/support/table.ts";
import { auditTable } from "../audit-table.ts";
import { tableRules } from "./index.ts";

describe.each(tableRules)("$name", (rule) => {
  it.each(rule.examples)("$level: $table", ({ table, against, level }) => {
    const audited = auditTable(tableFrom(table), against === undefined ? null : tableFrom(against, "other.csv"));
    const found = audited.findings.filter(({ code }) => code === rule.name);
    expect(found.map((finding) => finding.level)).toEqual(level === null ? [] : [level]);
  });
});
