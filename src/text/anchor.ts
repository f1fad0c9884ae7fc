import type { SourceText } from "./source-text.ts";
import { quoteOf, type Span } from "./span.ts";

/** How many code units of context an anchor keeps on either side. */
const CONTEXT = 32;

/**
 * Words pinned in a source: quote, context and position (the selectors of the W3C Web Annotation model), and the
 * hash of the file they were read in, so that a changed source is noticed.
 */
export interface Anchor {
  readonly source: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** Pins a span of a source. */
export function anchorOf(source: SourceText, span: Span): Anchor {
  return {
    source: source.path,
    quote: quoteOf(source.text, span),
    prefix: source.text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: source.text.slice(span.end, span.end + CONTEXT),
    start: span.start,
    end: span.end,
    sha256: source.sha256,
  };
}
