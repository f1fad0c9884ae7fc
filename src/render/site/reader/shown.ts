import type { Block, Document } from "../../../read/document.ts";
import type { Book } from "../book.ts";

/** The most characters of a text that a page shows; a browser takes too long to lay out more. */
const LONGEST = 2_000_000;

/** The longest paragraph that is laid out as one. */
const LONGEST_BLOCK = 20_000;

/** Whether the text of a source is shown, or only what is quoted of it. */
export function isShownWhole(book: Book, source: string): boolean {
  return !book.isWithheld(source);
}

/** The blocks that a page shows: those that there is room for. One that goes on for ever is cut into several. */
export function shownBlocks({ blocks }: Document): readonly Block[] {
  const shown: Block[] = [];
  let room = LONGEST;
  for (const block of blocks) {
    const end = Math.min(block.span.end, block.span.start + room);
    for (let start = block.span.start; start < end; start += LONGEST_BLOCK) {
      shown.push({ ...block, span: { start, end: Math.min(end, start + LONGEST_BLOCK) } });
    }
    room -= end - block.span.start;
    if (room <= 0) break;
  }
  return shown;
}
