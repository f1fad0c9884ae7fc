import type { Finding } from "./finding.ts";
import type { Evidence } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** Runs every audit. Findings are in order of their first place in the text. */
export function check(evidence: Evidence): readonly Finding[] {
  const findings = rules.flatMap((rule) => [...rule.check(evidence)]);
  const start = (finding: Finding) => finding.labels[0]?.span.start ?? 0;
  return findings.sort((a, b) => start(a) - start(b));
}
