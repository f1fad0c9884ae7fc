import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** An error that keeps a file from being read; the message names the file. */
export function refusal(code: string, message: string, help?: string): Diagnostic {
  const bare: Diagnostic = { code, level: "error", message, labels: [], working: [], notes: [] };
  return help === undefined ? bare : { ...bare, help };
}
