import { citedIn, placesOf } from "../../../check/cited-words.ts";
import type { SourceFile } from "../../../resolve/inquiry.ts";
import { bySpan, type Span } from "../../../text/span.ts";
import type { Book, NamedFinding } from "../book.ts";

/** Words of a source that the casebook points at. The span is of the running text. */
export interface Anchor extends Span {
  /** Where the words begin in the source's file: what links to them go by. */
  readonly at: number;
  /** The declarations that quote just these words. */
  readonly ids: readonly string[];
  /** Findings that point at the words, where no declaration quotes them. */
  readonly findings: readonly NamedFinding[];
}

/** All words of a source that declarations quote or findings of the casebook point at, in the order of the text. */
export function anchorsIn(book: Book, file: SourceFile): readonly Anchor[] {
  const anchors = new Map<string, { span: Span; at: number; ids: Set<string>; findings: Set<NamedFinding> }>();
  const quotedAt = new Set<number>();
  const { running } = file.document;
  const at = (span: Span) => {
    const key = `${span.start}-${span.end}`;
    const known = anchors.get(key) ?? { span, at: running.toSource(span).start, ids: new Set(), findings: new Set() };
    anchors.set(key, known);
    return known;
  };
  for (const cited of citedIn(book.inquiry)) {
    if (cited.file !== file) continue;
    const [span] = placesOf(cited);
    if (span === undefined) continue;
    const anchor = at(span);
    anchor.ids.add(cited.id);
    quotedAt.add(anchor.at);
  }
  for (const named of book.findings) {
    for (const { path, span } of named.finding.labels) {
      const words = path === file.path && !quotedAt.has(span.start) ? running.toRunning(span) : null;
      if (words !== null) at(words).findings.add(named);
    }
  }
  return [...anchors.values()]
    .map(({ span, at: start, ids, findings }) => ({ ...span, at: start, ids: [...ids], findings: [...findings] }))
    .sort(bySpan);
}
