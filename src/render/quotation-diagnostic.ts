import type { Diagnostic, Label, Level } from "../diagnostics/diagnostic.ts";
import type { Quotation } from "../resolve/citations.ts";
import { quoteOf, type Span } from "../text/span.ts";
import { formatShare } from "../values/format-number.ts";

/** What is said of a quotation that does not stand where it stood; null for one that does. */
export function quotationDiagnostic(quotation: Quotation): Diagnostic | null {
  const { standing, declaration, citation } = quotation;
  const says = (code: string, level: Level, message: string, found: readonly Span[], help?: string): Diagnostic => ({
    code,
    level,
    message: `${declaration.id}: ${message}`,
    labels: [quoteLabel(quotation), ...found.map((span) => sourceLabel(quotation, span))],
    working: [],
    notes: [],
    ...(help === undefined ? {} : { help }),
  });
  const { id } = citation.source;
  switch (standing.type) {
    case "exact":
      return null;
    case "moved":
      return says("quote-moved", "note", `the words have moved in ${id}`, [standing.span], confirming(quotation));
    case "fuzzy":
      return says(
        "quote-changed",
        "warning",
        `${id} has words like these, alike by ${formatShare(standing.score)}: “${wordsAt(quotation, standing.span)}”`,
        [standing.span],
        `${confirming(quotation)}, and writes the words of the source into the casebook`,
      );
    case "ambiguous":
      return says(
        "quote-ambiguous",
        "warning",
        `the words stand in ${standing.spans.length} places of ${id}`,
        standing.spans.slice(0, 3),
        "quote more words, so that they stand in one place only",
      );
    case "orphan":
      return says("quote-not-found", "error", `the words are not in ${id}, nor any like them`, []);
    case "unread":
      return says("quote-unread", "note", `${id} has no text to look for the words in`, []);
  }
}

/** The words of the source that a quotation would have, on one line. */
export function wordsAt({ source }: Quotation, span: Span): string {
  return source === null ? "" : quoteOf(source.document.running.text, span).replace(/\s+/gu, " ").trim();
}

function confirming({ declaration }: Quotation): string {
  return `elenchus anchors --confirm ${declaration.id} confirms it`;
}

function quoteLabel({ citation }: Quotation): Label {
  return { path: citation.path, span: citation.quoteSpan ?? citation.span, text: "quoted" };
}

function sourceLabel({ source, citation }: Quotation, span: Span): Label {
  if (source === null) return { path: citation.path, span: citation.span, text: "" };
  return { path: source.path, span: source.document.running.toSource(span), text: "in the source" };
}
