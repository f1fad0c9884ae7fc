import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** An error that no words of a source can be shown for: a wrong command line, a file that is not there. */
export function notice(code: string, message: string, help?: string): Diagnostic {
  const bare: Diagnostic = { code, level: "error", message, labels: [], working: [], notes: [] };
  return help === undefined ? bare : { ...bare, help };
}

/** What is said of a throw: whatever the input, it is a mistake in Elenchus. */
export function defect(error: unknown, path?: string): Diagnostic {
  const what = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  const where = path === undefined ? "" : ` in ${path}`;
  return notice(
    "defect",
    `a defect in Elenchus stopped it${where}: ${what}`,
    "please report it with the command and, if you may share it, the text; nothing was written",
  );
}
