import type { Finding } from "../check/finding.ts";
import { quoteOf } from "../text/span.ts";

/**
 * An id for every finding, in their order: its code, and a hash of the words it points at. Edits elsewhere leave it
 * as it is; where the same finding is made of the same words again, the later ones are counted.
 */
export function findingIds(findings: readonly Finding[], running: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const quotes = finding.labels.map(({ span }) => quoteOf(running, span).replace(/\s+/gu, " "));
    const id = `${finding.code}-${hash(quotes.join("\u0000"))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991), in hexadecimal. It tells apart; it protects nothing. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
