import { RunningTextBuilder } from "../../text/running-text.ts";
import type { Block } from "../document.ts";
import type { Format, Layout } from "../format.ts";

/** Plain text: paragraphs stand between blank lines. */
export const plainText: Format = {
  name: "plain-text",
  extensions: [".txt", ".text"],
  recognises: () => true,
  layOut,
};

function layOut(text: string): Layout {
  const builder = new RunningTextBuilder(text);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu)) {
    if (builder.length > 0) builder.insert("\n\n");
    const start = builder.length;
    builder.keep(match.index, match.index + match[0].length);
    blocks.push({ kind: "paragraph", span: { start, end: builder.length } });
  }
  return { running: builder.build(), blocks, metadata: {} };
}
