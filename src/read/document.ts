import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { RunningText } from "../text/running-text.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** What part a block plays in its document. */
export type BlockKind =
  | "title"
  | "byline"
  | "dateline"
  | "heading"
  | "paragraph"
  | "caption"
  | "footnote"
  | "quotation"
  | "list-item"
  | "table"
  | "boilerplate";

/**
 * A stretch of running text that belongs together. Sentences never cross its ends. In a table each row is a line, and
 * bars stand between its cells.
 */
export interface Block {
  readonly kind: BlockKind;
  /** In `RunningText.text`. */
  readonly span: Span;
  /** Depth of a heading (1 is the highest) or of a nested list item. */
  readonly level?: number;
}

/** What a document says of itself in its markup or front matter. Dates are EDTF. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 639-1 code: as declared, as forced by the user, or as detected. */
  readonly language: string | null;
  readonly delivered: string | null;
  readonly published: string | null;
}

/** A source, read: its text untouched, its running text, and the blocks that text is made of. */
export interface Document {
  readonly source: SourceText;
  readonly running: RunningText;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  /** What reading had to say: seams rejoined, boilerplate set aside, bytes that did not decode. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The number of each paragraph, as the locators of a casebook count them (¶4); null for every other block. */
export function paragraphNumbers(blocks: readonly Block[]): readonly (number | null)[] {
  let count = 0;
  return blocks.map(({ kind }) => {
    if (kind !== "paragraph") return null;
    count += 1;
    return count;
  });
}
