import type { Finding } from "../check/finding.ts";
import { quoteOf } from "../text/span.ts";
import { fingerprint } from "./fingerprint.ts";

/**
 * An id for every finding, in their order: its code, and a hash of the words it points at. Edits elsewhere leave it
 * as it is; where the same finding is made of the same words again, the later ones are counted.
 */
export function findingIds(findings: readonly Finding[], running: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const quotes = finding.labels.map(({ span }) => quoteOf(running, span).replace(/\s+/gu, " "));
    const id = `${finding.code}-${fingerprint(quotes.join("\u0000"))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
