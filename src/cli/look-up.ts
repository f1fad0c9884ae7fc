import type { Declaration } from "../casebook/casebook.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggestion } from "../diagnostics/suggestion.ts";
import { openCasebook } from "../inquiry.ts";
import { checkUnder } from "../keep/checked-under.ts";
import { configurationOf } from "../keep/find-configuration.ts";
import { refusal } from "../read/refusal.ts";
import type { Checked } from "../render/casebook-exporter.ts";
import type { Refusal } from "./plan.ts";

/** Declarations that a command line names, and the casebook around them. */
export interface LookedUp {
  readonly declarations: readonly Declaration[];
  readonly checked: Checked;
  /** What of the casebook could not be read. */
  readonly unreadable: readonly Diagnostic[];
}

/** Opens a casebook, checks it, and looks ids up in it; `others` are words that would have done as well. */
export async function lookUp(
  ids: readonly string[],
  folder: string,
  cwd: string,
  others: readonly string[] = [],
): Promise<LookedUp | Refusal> {
  const { material, unreadable } = await openCasebook(folder, { cwd });
  const { casebook } = material;
  if (casebook.files.size === 0) return { diagnostics: unreadable, sources: new Map() };
  const configured = await configurationOf(folder, cwd);
  if (configured.diagnostics.length > 0) return configured;
  const known = [...casebook.declarations.keys(), ...others];
  const unknown = ids.filter((id) => !casebook.declarations.has(id));
  if (unknown.length > 0) {
    const diagnostics = unknown.map((id) =>
      refusal("unknown-name", `nothing in the casebook has the id "${id}"`, suggestion(id, known)),
    );
    return { diagnostics, sources: new Map() };
  }
  const checked = await checkUnder(material, null, [], configured.configuration.ignore);
  return { declarations: ids.flatMap((id) => casebook.declarations.get(id) ?? []), checked, unreadable };
}
