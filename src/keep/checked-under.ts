import { caseFindingId, changesBetween } from "../check/changes.ts";
import { checkCasebook } from "../check/check-casebook.ts";
import { inquireInto } from "../inquiry.ts";
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

/** Checks a casebook: as it stands, or under other terms and with what they change; shows where it is if that takes long. */
export async function checkUnder(
  material: Material,
  terms: Terms | null,
  only: readonly string[],
  ignore: readonly Ignore[],
  progress: Teller = { show: async () => {} },
): Promise<Checked> {
  const audited = async (inquiry: Inquiry) => {
    await progress.show(`auditing ${inquiry.statements.length} statements`);
    return { inquiry, findings: selected(inquiry, only, ignore) };
  };
  await progress.show(`checking ${material.casebook.declarations.size} declarations`);
  const plain = await audited(await inquireInto(material));
  if (terms === null) return { ...plain, changes: null, ...withTables(plain.inquiry) };
  await progress.show("checking them again under other terms");
  const other = await audited(await inquireInto(material, terms));
  return { ...other, changes: changesBetween(plain, other), ...withTables(other.inquiry) };
}

/** What the tables of a casebook offer its claims besides what they name; nothing where it has no tables. */
function withTables(inquiry: Inquiry): Pick<Checked, "bases" | "repairs"> {
  if (inquiry.tables.size === 0) return { bases: [], repairs: [] };
  const versions = versionsOf(inquiry);
  return { bases: triedOnBases(inquiry, versions), repairs: repairEffects(inquiry, versions) };
}

function selected(inquiry: Inquiry, only: readonly string[], ignore: readonly Ignore[]): readonly CheckedFinding[] {
  return checkCasebook(inquiry)
    .filter(({ code }) => only.length === 0 || only.includes(code))
    .map((finding) => {
      const id = caseFindingId(finding);
      const entry = ignore.find((one) => (one.code ?? finding.code) === finding.code && (one.id ?? id) === id);
      return entry === undefined ? finding : { ...finding, ignored: entry.reason };
    });
}
