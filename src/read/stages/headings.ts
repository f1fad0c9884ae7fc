import type { Draft, DraftBlock } from "../draft.ts";
import { cues } from "../known-cues.ts";
import { isOpenWord } from "../line-breaks.ts";
import { endsSentence, lastWord } from "../sentence-edges.ts";

/** A heading is no longer than this. */
const LONGEST = 80;

/** And has no more words. */
const MOST_WORDS = 10;

/** Tells headings by their looks, in texts whose format has no mark for them. */
export function tellHeadings(draft: Draft): void {
  for (const [i, block] of draft.blocks.entries()) {
    if (block.kind !== null || block.lines > 1 || draft.lengthOf(block, LONGEST) > LONGEST) continue;
    const words = draft.wordsOf(block);
    if (isNumbered(words) || isShouted(words)) block.kind = "heading";
    else if (looksLikeHeading(words, block) && isAboveProse(draft, i)) block.kind = "heading";
  }
}

/** Tells headings that are set as a paragraph all in bold. */
export function tellBoldHeadings(draft: Draft): void {
  for (const [i, block] of draft.blocks.entries()) {
    if (block.kind !== "paragraph" || !block.emphasised || draft.lengthOf(block, LONGEST) > LONGEST) continue;
    if (looksLikeHeading(draft.wordsOf(block), block) && isAboveProse(draft, i)) block.kind = "heading";
  }
}

/** Whether a line names a part by its number: "Chapter 3", "Part II: The Siege". */
function isNumbered(words: string): boolean {
  const name = /^(\p{L}+)\s+(?:\d{1,3}|[IVXLC]{1,7}|\p{Lu}\p{Ll}{2,8}|[A-Z])(?:\s*(?:[.:]|\p{Pd})|$)/u.exec(words)?.[1];
  return name !== undefined && cues.some(({ partNames }) => partNames.has(name.toLowerCase()));
}

/** Whether a line is all in capitals; a short one may have a full stop, as in old books. */
function isShouted(words: string): boolean {
  if (endsSentence(words) && (/[\d!?]/u.test(words) || words.split(" ").length > MOST_WORDS)) return false;
  return words === words.toUpperCase() && /\p{Lu}{2}.*\p{Lu}{2}|\p{Lu}{4}/u.test(words);
}

function looksLikeHeading(words: string, block: DraftBlock): boolean {
  if (block.linked || /[.,;:!?\u2026"\u201d]$/u.test(words) || !/^["'\u2018\u201c(]?[\p{Lu}\p{N}]/u.test(words))
    return false;
  return words.split(" ").length <= MOST_WORDS && !isOpenWord(lastWord(words));
}

/** Whether prose follows, directly or below further short lines. */
function isAboveProse(draft: Draft, i: number): boolean {
  const next = draft.blocks[i + 1];
  if (next === undefined) return false;
  if (next.kind === "boilerplate") return false;
  return draft.lengthOf(next, LONGEST) > LONGEST / 2 || endsSentence(draft.wordsOf(next));
}
