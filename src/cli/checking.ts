import type { CaseFinding } from "../check/casebook-rule.ts";
import { type Audited, caseFindingId, changesBetween } from "../check/changes.ts";
import { checkCasebook } from "../check/check-casebook.ts";
import { verdictLabels } from "../diagnostics/diagnostic.ts";
import { auditAgain, inquireInto, type Kept, nothingKnown } from "../inquiry.ts";
import type { Checked, CheckedFinding } from "../render/casebook-exporter.ts";
import type { Material } from "../resolve/inquiry.ts";
import type { Terms } from "../resolve/policy.ts";
import type { CheckSettings } from "./check-settings.ts";
import { ExitCode } from "./command.ts";
import type { Ignore } from "./configuration.ts";
import type { Progress } from "./progress.ts";

/** Checks a casebook: as it stands, or under other terms and with what they change; shows where it is if that takes long. */
export async function checkUnder(
  material: Material,
  terms: Terms | null,
  only: readonly string[],
  ignore: readonly Ignore[],
  kept: Kept = nothingKnown(),
  progress: Pick<Progress, "show"> = { show: async () => {} },
): Promise<Checked> {
  await progress.show(`checking ${material.casebook.declarations.size} declarations`);
  const plain = selected(await auditAgain(material, kept), only, ignore);
  if (terms === null) return { ...plain, changes: null };
  await progress.show("checking them again under other terms");
  const inquiry = await inquireInto(material, terms);
  const audited = { inquiry, findings: checkCasebook(inquiry), more: inquiry.disputes.more };
  const other = selected(audited, only, ignore);
  return { ...other, changes: changesBetween(plain, other) };
}

/** How a check ends: a mistake in the casebook outweighs whatever was found. */
export function exitCodeOf({ inquiry, findings }: Checked, { failOn }: Pick<CheckSettings, "failOn">): ExitCode {
  if (inquiry.diagnostics.some(({ level }) => level === "error")) return ExitCode.failed;
  const bad: readonly string[] = ["error", ...verdictLabels.slice(0, verdictLabels.indexOf(failOn) + 1)];
  return findings.some(({ level, ignored }) => ignored === undefined && bad.includes(level))
    ? ExitCode.found
    : ExitCode.good;
}

/** What was found, as far as it is asked for, with the reasons why some of it is set aside. */
function selected(audited: Audited, only: readonly string[], ignore: readonly Ignore[]) {
  const asked = only.length === 0 ? audited.findings : audited.findings.filter(({ code }) => only.includes(code));
  const findings = ignore.length === 0 ? asked : asked.map((finding) => setAside(finding, ignore));
  return { ...audited, findings };
}

function setAside(finding: CaseFinding, ignore: readonly Ignore[]): CheckedFinding {
  const id = caseFindingId(finding);
  const entry = ignore.find((one) => (one.code ?? finding.code) === finding.code && (one.id ?? id) === id);
  return entry === undefined ? finding : { ...finding, ignored: entry.reason };
}
