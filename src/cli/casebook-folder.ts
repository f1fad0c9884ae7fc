import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";

/** The one folder that a command about a casebook is told; the present one where it is told none. */
export function folderOf(operands: readonly string[], command: string): string | Diagnostic {
  const [folder = ".", second] = operands;
  if (second === undefined) return folder;
  return refusal("too-many-operands", `${command} takes one folder, and was given ${second} as well`);
}
