import type { Finding } from "../check/finding.ts";
import type { Reading } from "../examine.ts";
import type { Ignore } from "../keep/configuration.ts";
import { findingIds } from "../render/finding-id.ts";

/** The reading with only the findings of the codes asked for (all where none is), those set aside marked with the reason. */
export function selected(reading: Reading, only: readonly string[], ignore: readonly Ignore[]): Reading {
  const ids = findingIds(reading.findings, reading.prose.text);
  const findings = reading.findings.map((finding, i) => setAside(finding, ids[i] ?? "", ignore));
  return { ...reading, findings: findings.filter(({ code }) => only.length === 0 || only.includes(code)) };
}

function setAside(finding: Finding, id: string, ignore: readonly Ignore[]): Finding {
  const entry = ignore.find((one) => (one.code ?? finding.code) === finding.code && (one.id ?? id) === id);
  return entry === undefined ? finding : { ...finding, ignored: entry.reason };
}
