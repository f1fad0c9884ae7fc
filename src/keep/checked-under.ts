import { beyondOf } from "../check/beyond.ts";
import type { CaseFinding } from "../check/casebook-rule.ts";
import { type Audited, caseFindingId, changesBetween } from "../check/changes.ts";
import { checkCasebook } from "../check/check-casebook.ts";
import { auditAgain, inquireInto, type Kept, nothingKnown } from "../inquiry.ts";
import type { Checked, CheckedFinding } from "../render/casebook-exporter.ts";
import { triedOnBases } from "../resolve/bases.ts";
import type { Inquiry, Material } from "../resolve/inquiry.ts";
import type { Terms } from "../resolve/policy.ts";
import { repairEffects } from "../resolve/repair-effects.ts";
import { versionsOf } from "../resolve/versions.ts";
import type { Ignore } from "./configuration.ts";

/** Is told, in words, what is done next, before it is done. */
export interface Teller {
  show(words: string): Promise<void>;
}

/**
 * Checks a casebook: as it stands, or under other terms and with what they change; shows where it is if that takes long.
 * Of one that was checked before, what an edit has left alone is kept.
 */
export async function checkUnder(
  material: Material,
  terms: Terms | null,
  only: readonly string[],
  ignore: readonly Ignore[],
  kept: Kept = nothingKnown(),
  progress: Teller = { show: async () => {} },
): Promise<Checked> {
  await progress.show(`checking ${material.casebook.declarations.size} declarations`);
  const plain = selected(await auditAgain(material, kept), only, ignore);
  if (terms === null) return { ...plain, changes: null, ...withTables(plain.inquiry) };
  await progress.show("checking them again under other terms");
  const inquiry = await inquireInto(material, terms);
  const other = selected({ inquiry, findings: checkCasebook(inquiry), beyond: beyondOf(inquiry) }, only, ignore);
  return { ...other, changes: changesBetween(plain, other), ...withTables(other.inquiry) };
}

/** What the tables of a casebook offer its claims besides what they name; nothing where it has no tables. */
function withTables(inquiry: Inquiry): Pick<Checked, "bases" | "repairs"> {
  if (inquiry.tables.size === 0) return { bases: [], repairs: [] };
  const versions = versionsOf(inquiry);
  return { bases: triedOnBases(inquiry, versions), repairs: repairEffects(inquiry, versions) };
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
