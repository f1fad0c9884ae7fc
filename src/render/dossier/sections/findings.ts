import type { Declaration } from "../../../casebook/casebook.ts";
import { kinds } from "../../../casebook/kinds/index.ts";
import { referencesTo } from "../../../casebook/references.ts";
import { short } from "../../../diagnostics/printers/short.ts";
import { speaksOf } from "../../../resolve/figure-said.ts";
import type { Checked } from "../../casebook-exporter.ts";
import { casebookSources } from "../../printed-casebook.ts";
import { printOptions } from "../../printed-findings.ts";
import type { Section } from "../section.ts";

/** What the audits say of it, or of what is said by or about it: a line each. */
export const findings: Section = {
  name: "findings",
  kinds: kinds.map(({ name }) => name).filter((name) => name !== "claim" && name !== "testimony"),
  write(declaration, checked, sheet) {
    const own = idsAround(declaration, checked);
    const sources = casebookSources(checked.inquiry);
    sheet.heading("Findings");
    for (const finding of checked.findings) {
      if (finding.ignored !== undefined || !finding.ids.some((id) => own.has(id))) continue;
      sheet.line(short.print(finding, sources, printOptions({ ...sheet.options, colour: false })).trim());
    }
  },
};

function idsAround({ id, kind }: Declaration, { inquiry }: Checked): ReadonlySet<string> {
  if (kind !== "quantity") {
    const around = referencesTo(id, inquiry.casebook).filter(({ field }) => field === "by" || field === "in");
    return new Set([id, ...around.map(({ declaration }) => declaration.id)]);
  }
  const about = inquiry.statements.filter(({ relation }) => speaksOf(relation, id));
  return new Set([id, ...about.map(({ declaration }) => declaration.id)]);
}
