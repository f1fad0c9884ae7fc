import type { Span } from "../text/span.ts";
import type { Block, Document } from "./document.ts";

/** The paragraphs of a document, which citations count from one: titles, lists and notes are none. */
export function paragraphsIn({ blocks }: Document): readonly Block[] {
  return blocks.filter(({ kind }) => kind === "paragraph");
}

/** The numbers of the paragraphs that a span begins and ends in; null where it does so outside of all. */
export function paragraphsOf(document: Document, { start, end }: Span): readonly [first: number, last: number] | null {
  const paragraphs = paragraphsIn(document);
  const first = paragraphs.findIndex(({ span }) => span.start <= start && start < span.end);
  const last = paragraphs.findIndex(({ span }) => span.start < end && end <= span.end);
  return first < 0 || last < 0 ? null : [first + 1, last + 1];
}
