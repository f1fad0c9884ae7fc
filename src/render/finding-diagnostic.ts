import type { Finding } from "../check/finding.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Document } from "../read/document.ts";
import { formatShare } from "../values/format-number.ts";

/** A finding as a diagnostic: its labels moved from the running text to the source. */
export function diagnosticOf(finding: Finding, { source, running }: Document): Diagnostic {
  const { code, message, working, notes, breakEven, help } = finding;
  const labels = finding.labels.map(({ span, text }) => ({ path: source.path, span: running.toSource(span), text }));
  const turning = breakEven === null ? [] : [breakEvenNote(breakEven)];
  const diagnostic = { code, level: finding.verdict, message, labels, working, notes: [...notes, ...turning] };
  return help === undefined ? diagnostic : { ...diagnostic, help };
}

/** From which tolerance on the hedged words the finding would hold, in words. */
export function breakEvenNote(breakEven: number): string {
  return `holds from a tolerance of ${formatShare(breakEven)} on the hedged words`;
}
