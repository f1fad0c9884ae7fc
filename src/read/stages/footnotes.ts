import type { Draft, DraftBlock } from "../draft.ts";
import { cues } from "../known-cues.ts";
import { folded } from "../phrases.ts";

/** A heading that says that notes follow is no longer than this. */
const HEADING = 40;

/** How far before a footnote its mark is looked for: blocks, and code units of each. */
const BLOCKS = 3;
const REACH = 4000;

/** Tells footnotes: under a heading that says so, or by their mark, which stands in the text before them. */
export function tellFootnotes(draft: Draft): void {
  let underNotes = false;
  for (const [i, block] of draft.blocks.entries()) {
    const isHeading =
      block.kind === "heading" ||
      (block.kind === null && draft.lengthOf(block, HEADING) <= HEADING && isNoteHeading(draft.wordsOf(block)));
    if (isHeading) {
      underNotes = isNoteHeading(draft.wordsOf(block, HEADING));
      block.kind = "heading";
    } else if (isNote(draft, i, block, underNotes)) block.kind = "footnote";
  }
}

function isNoteHeading(words: string): boolean {
  const heading = folded(words).replace(/[\s:.]+$/u, "");
  return cues.some(({ noteHeadings }) => noteHeadings.has(heading));
}

function isNote(draft: Draft, i: number, block: DraftBlock, underNotes: boolean): boolean {
  if (block.kind === "list-item") return underNotes || isStarred(draft, i, block);
  if (block.kind !== null && block.kind !== "paragraph") return false;
  const label = /^\[?(\p{L}+) ?\d{0,3}:\s/u.exec(draft.wordsOf(block, HEADING))?.[1]?.toLowerCase() ?? "";
  if (cues.some(({ noteLabels }) => noteLabels.has(label))) return true;
  if (block.kind !== null) return false;
  const number = /^(\d{1,3})\s+["'\u2018\u201c]?\p{L}/u.exec(draft.wordsOf(block, 12))?.[1];
  if (number === undefined) return false;
  if (underNotes) return true;
  return endsPage(draft, i) && hasMark(draft, i, new RegExp(`[\\p{L}.,;:!?"'\\u2019\\u201d)]${number}(?!\\d)`, "u"));
}

/** Whether an item begins with a star that stands in the text before, and is no item of a list. */
function isStarred(draft: Draft, i: number, block: DraftBlock): boolean {
  if (draft.blocks[i - 1]?.kind === "list-item" || draft.blocks[i + 1]?.kind === "list-item") return false;
  const start = draft.startOf(block);
  return (
    /\*\s+$/u.test(draft.text.slice(Math.max(0, start - 4), start)) &&
    hasMark(draft, i, /[\p{L}\p{N}.,)"\u201d]\*(?!\S)/u)
  );
}

/** Whether a page or the text ends after the block, further notes apart. */
function endsPage(draft: Draft, i: number): boolean {
  const next = draft.blocks[i + 1];
  if (next === undefined || next.newPage || next.kind === "boilerplate" || next.kind === "footnote") return true;
  const words = draft.wordsOf(next, 12);
  return /^\d{1,3}\s+\p{L}/u.test(words) || /^\p{Ll}/u.test(words);
}

function hasMark(draft: Draft, i: number, mark: RegExp): boolean {
  return draft.blocks
    .slice(Math.max(0, i - BLOCKS), i)
    .some((block) => mark.test(draft.tailOf(block, REACH).slice(-REACH)));
}
