import type { Reading } from "../examine.ts";
import { quoteOf } from "../text/span.ts";

/** What a reading says of its source as a whole. */
export interface Headline {
  readonly title: string | null;
  readonly byline: string | null;
  /** EDTF. */
  readonly delivered: string | null;
  readonly published: string | null;
}

/** What the text says of itself, in its markup or in its first lines. */
export function headlineOf({ document, occasion }: Reading): Headline {
  const { metadata } = document;
  return {
    title: metadata.title ?? firstBlock(document, "title"),
    byline: metadata.byline ?? firstBlock(document, "byline"),
    delivered: occasion.delivered?.edtf ?? metadata.delivered,
    published: occasion.published?.edtf ?? metadata.published,
  };
}

function firstBlock({ blocks, running }: Reading["document"], kind: "title" | "byline"): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind);
  return block === undefined ? null : quoteOf(running.text, block.span).replace(/\s+/gu, " ").trim();
}
