/** A half-open range of UTF-16 code units. Which text it indexes is said by the field that holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Order by start, then by end: the order of every list that Elenchus gives out. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
