import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";

/** What is said of a throw: whatever the input, it is a mistake in Elenchus. */
export function defect(error: unknown, path?: string): Diagnostic {
  const what = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  const where = path === undefined ? "" : ` in ${path}`;
  const help = "please report it with the command and, if you may share it, the text";
  return refusal("defect", `a defect in Elenchus stopped it${where}: ${what}`, help);
}
