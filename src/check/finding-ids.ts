import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** How many code units on either side of the primary words tell two findings on the same words apart. */
const CONTEXT = 32;

/**
 * A name for each finding that stays the same while its words and those right beside them do, whatever is edited
 * elsewhere: the rule's name and a hash. `text` is the running text. Word-for-word repetitions are numbered.
 */
export function findingIds(findings: readonly Finding[], text: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const id = `${finding.code}-${hash(signature(finding, text))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function signature({ labels }: Finding, text: string): string {
  const words = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, " ");
  const first = labels[0]?.span ?? { start: 0, end: 0 };
  const before = words({ start: Math.max(0, first.start - CONTEXT), end: first.start });
  const after = words({ start: first.end, end: first.end + CONTEXT });
  return [before, after, ...labels.flatMap((label) => [label.text, words(label.span)])].join("\u0000");
}

/** FNV-1a, 32 bits, over UTF-16 code units; eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
