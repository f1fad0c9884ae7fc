import { RunningTextBuilder } from "../text/running-text.ts";
import type { Block, Metadata } from "./document.ts";
import type { Draft } from "./draft.ts";
import type { Layout } from "./format.ts";

/** What a format knows besides its blocks. */
export interface Findings {
  /** Whether the format has no marks for headings, so that the words must tell. */
  readonly guessesHeadings: boolean;
  readonly metadata: Partial<Metadata>;
}

/** Makes a layout of a draft: joins what belongs together, tells the kinds of blocks, writes the running text. */
export function assemble(draft: Draft, findings: Findings): Layout {
  const builder = new RunningTextBuilder(draft.text);
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    if (builder.length > 0) builder.insert("\n\n");
    const start = builder.length;
    draft.pieces.write(block.first, block.end, builder);
    blocks.push({ kind: block.kind ?? "paragraph", span: { start, end: builder.length } });
  }
  return { running: builder.build(), blocks, metadata: findings.metadata };
}
