import { RunningTextBuilder } from "../text/running-text.ts";
import type { Block, Metadata } from "./document.ts";
import type { Draft, DraftBlock } from "./draft.ts";
import type { Layout } from "./format.ts";
import { tellBoilerplate } from "./stages/boilerplate.ts";
import { tellCaptions } from "./stages/captions.ts";
import { tellFootnotes } from "./stages/footnotes.ts";
import { tellFrontMatter } from "./stages/front-matter.ts";
import { tellBoldHeadings, tellHeadings } from "./stages/headings.ts";
import { joinSeams } from "./stages/seams.ts";
import { isSpace } from "./white-space.ts";

/** What a format knows besides its blocks. */
export interface Knowledge {
  /** Whether the format has marks for headings; where not, the words must tell. */
  readonly hasHeadings: boolean;
  readonly metadata: Partial<Metadata>;
}

/** Makes a layout of a draft: rejoins sentences, tells the kinds of blocks, writes the running text. */
export function assemble(draft: Draft, { hasHeadings, metadata }: Knowledge): Layout {
  tellFootnotes(draft);
  tellCaptions(draft);
  const seams = joinSeams(draft);
  tellBoilerplate(draft);
  const own = tellFrontMatter(draft);
  if (hasHeadings) tellBoldHeadings(draft);
  else tellHeadings(draft);
  return { ...write(draft), metadata: { ...own, ...metadata }, seams };
}

function write(draft: Draft): Pick<Layout, "running" | "blocks"> {
  const builder = new RunningTextBuilder(draft.text);
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    if (builder.length > 0) builder.insert("\n\n");
    const start = builder.length;
    writeBlock(draft, block, builder);
    const span = { start, end: builder.length };
    const kind = block.kind ?? "paragraph";
    const isLevelled = block.level > 0 && (kind === "heading" || kind === "list-item");
    blocks.push(isLevelled ? { kind, span, level: block.level } : { kind, span });
  }
  return { running: builder.build(), blocks };
}

function writeBlock({ pieces, text }: Draft, block: DraftBlock, builder: RunningTextBuilder): void {
  pieces.write(block.first, block.end, builder);
  let end = pieces.end(block.end - 1);
  for (const next of block.continuations) {
    if (next.glue !== "" && isSpace(text.charCodeAt(end))) builder.replace(next.glue, end, end + 1);
    else builder.insert(next.glue);
    pieces.write(next.first, next.end, builder);
    end = pieces.end(next.end - 1);
  }
}
