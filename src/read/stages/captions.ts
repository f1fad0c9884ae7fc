import type { Draft, DraftBlock } from "../draft.ts";
import { cues } from "../known-cues.ts";

/** Longer blocks are prose even if they begin like a caption. */
const LONGEST = 400;

/** Tells captions by their first words: "Fig. 3.", "Photo:", "(Photo by …". */
export function tellCaptions(draft: Draft): void {
  for (const block of draft.blocks) {
    if (block.kind !== null && block.kind !== "paragraph") continue;
    if (draft.lengthOf(block, LONGEST) <= LONGEST && isCaption(draft.wordsOf(block, LONGEST))) block.kind = "caption";
  }
  for (const [i, block] of draft.blocks.entries()) if (isLoneHeading(draft, i, block)) block.kind = "caption";
}

function isCaption(words: string): boolean {
  const numbered =
    /^[([]?(\p{L}+\.?)\s+(?:\d{1,3}(?:\.\d{1,2})?\p{Ll}?|[IVXLC]{1,6}|[A-Z])\s*(?:[.:)\]|]|\p{Pd}|$)/u.exec(words);
  const name = numbered?.[1]?.toLowerCase() ?? "";
  if (cues.some(({ captionNames }) => captionNames.has(name))) return true;
  const label = /^[([]?(\p{L}[\p{L} ]{2,20}):\s/u.exec(words)?.[1]?.toLowerCase() ?? "";
  if (cues.some(({ captionLabels }) => captionLabels.has(label))) return true;
  return cues.some(({ captionOpeners }) => captionOpeners.open(words.replace(/^[([]/u, "")));
}

/**
 * Whether a heading is a caption in disguise: the only one of its level, in italics, and deeper than any heading above
 * it leads to, between two paragraphs of prose.
 */
function isLoneHeading(draft: Draft, i: number, block: DraftBlock): boolean {
  if (block.kind !== "heading" || block.level < 2 || !block.emphasised) return false;
  const before = draft.blocks[i - 1];
  const after = draft.blocks[i + 1];
  const isProse = (other: DraftBlock | undefined) =>
    other !== undefined && (other.kind === null || other.kind === "paragraph") && draft.lengthOf(other, 120) > 100;
  if (!isProse(before) || !isProse(after)) return false;
  const headings = draft.blocks.filter((other) => other !== block && other.kind === "heading");
  return headings.every(({ level }) => level < block.level - 1);
}
