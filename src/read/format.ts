import type { RunningText } from "../text/running-text.ts";
import type { Span } from "../text/span.ts";
import type { Block, Metadata } from "./document.ts";

/** What a format makes of a decoded file. */
export interface Layout {
  readonly running: RunningText;
  readonly blocks: readonly Block[];
  /** What the markup declares, and the title and byline that stand as blocks; what prose says of itself is found later. */
  readonly metadata: Partial<Metadata>;
  /** In the source: the gaps across which a sentence was rejoined. */
  readonly seams: readonly Span[];
}

/** A text format that can be read. One member per file in `formats/`. */
export interface Format {
  readonly name: string;
  /** File name endings, with the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether a text without a telling file name looks like this format. Asked in the order of the list. */
  recognises(text: string): boolean;
  /** Never throws, whatever the text. */
  layOut(text: string): Layout;
}
