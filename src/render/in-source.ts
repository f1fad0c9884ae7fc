import type { Document } from "../read/document.ts";
import { bySpan, quoteOf, type Span } from "../text/span.ts";

/** Words of a source: where they stand in `SourceText.text`, as it has them, and as a reader meets them. */
export interface Quoted extends Span {
  readonly quote: string;
  /** Without markup, entities, hard wraps and page seams. */
  readonly text: string;
}

/** The words of a running span, in the source and as read. */
export function quoted({ source, running }: Document, span: Span): Quoted {
  const { start, end } = running.toSource(span);
  const words = quoteOf(running.text, span);
  const text = words.includes("\n") ? words.replace(/\s+/gu, " ") : words;
  return { start, end, quote: source.text.slice(start, end), text };
}

/** A list in the order of the source, with the id of each item by its place there. */
export interface Numbered<T> {
  readonly items: readonly { readonly item: T; readonly id: string }[];
  /** By the index that the reading knows the item under. */
  readonly ids: readonly string[];
}

/** Numbers a list by place in the source, which is not that of the running text where footnotes were moved. */
export function numbered<T>(items: readonly T[], letter: string, place: (item: T) => Span): Numbered<T> {
  const order = items.map((item, index) => ({ item, index, at: place(item) }));
  order.sort((a, b) => bySpan(a.at, b.at));
  const ids: string[] = new Array(items.length);
  for (const [i, { index }] of order.entries()) ids[index] = `${letter}${i + 1}`;
  return { items: order.map(({ item }, i) => ({ item, id: `${letter}${i + 1}` })), ids };
}
