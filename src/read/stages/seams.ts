import type { Span } from "../../text/span.ts";
import type { Draft, DraftBlock } from "../draft.ts";
import { isOpenWord } from "../line-breaks.ts";
import { joinAt } from "../line-joins.ts";
import { EDGE, isOpenEnded, lastWord, startsMidSentence } from "../sentence-edges.ts";
import { isByline } from "./bylines.ts";

/** Most blocks that can stand between the halves of a sentence. */
const MOST_ASIDES = 6;

/** A stray block between the halves of a sentence is no longer than this. */
const STRAY = 100;

/** A sentence has at least so many words before it is cut. */
const LEAST_WORDS = 5;

/**
 * Rejoins sentences that a page break, a gap or something set between cuts in two. What stood between follows the
 * rejoined paragraph. Gives the source spans of the gaps.
 */
export function joinSeams(draft: Draft): readonly Span[] {
  const seams: Span[] = [];
  const blocks = draft.blocks.splice(0);
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as DraftBlock;
    const asides: DraftBlock[] = [];
    draft.blocks.push(block);
    let next = i + 1;
    for (let other = continuationOf(draft, blocks, block, next); other >= 0; ) {
      const gap = { start: draft.endOf(block), end: draft.startOf(blocks[other] as DraftBlock) };
      seams.push(gap);
      for (const aside of blocks.slice(next, other)) asides.push(aside);
      append(draft, block, blocks[other] as DraftBlock);
      next = other + 1;
      other = continuationOf(draft, blocks, block, next);
    }
    pushAsides(draft, asides);
    i = next;
  }
  return seams;
}

/** What nothing else explains is a running header where a page ends there, and else a caption. */
function pushAsides(draft: Draft, asides: readonly DraftBlock[]): void {
  const atPageEnd = asides.some(({ kind }) => kind === "boilerplate");
  for (const aside of asides) {
    if (aside.kind === null) aside.kind = atPageEnd ? "boilerplate" : "caption";
    else if (aside.kind === "heading") aside.kind = "caption";
    draft.blocks.push(aside);
  }
}

/** Lets a block go on with another; a word that the break cut in two is mended. */
function append(draft: Draft, block: DraftBlock, next: DraftBlock): void {
  const last = block.continuations.at(-1) ?? block;
  const join = joinAt(draft.text, draft.endOf(block), draft.startOf(next));
  if (join === "mend") draft.pieces.shorten(last.end - 1);
  next.glue = join === "space" ? " " : "";
  block.continuations.push(next);
}

/** The index of the block that goes on with the last sentence of `block`, from `first` on; -1 where none does. */
function continuationOf(draft: Draft, blocks: readonly DraftBlock[], block: DraftBlock, first: number): number {
  if (!canBeCut(block)) return -1;
  const tail = draft.tailOf(block, EDGE);
  if (!isOpenEnded(tail)) return -1;
  let other = first;
  while (other < blocks.length && other - first < MOST_ASIDES && isAside(draft, blocks[other] as DraftBlock))
    other += 1;
  const next = blocks[other];
  if (next === undefined || !goesOnWith(block, next)) return -1;
  const crossesPage = blocks.slice(first, other + 1).some(({ newPage, kind }) => newPage || kind === "boilerplate");
  if (block.kind === "list-item" && !crossesPage) return -1;
  return isOneSentence(draft, block, next, tail, crossesPage) ? other : -1;
}

function canBeCut({ kind, linked }: DraftBlock): boolean {
  return !linked && (kind === null || kind === "paragraph" || kind === "quotation" || kind === "list-item");
}

function goesOnWith(block: DraftBlock, next: DraftBlock): boolean {
  if (next.linked || next.emphasised !== block.emphasised) return false;
  return next.kind === null || next.kind === "paragraph" || (next.kind === "quotation" && block.kind === "quotation");
}

function isOneSentence(draft: Draft, block: DraftBlock, next: DraftBlock, tail: string, crossesPage: boolean): boolean {
  const words = (draft.tailOf(block, STRAY).match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const head = draft.wordsOf(next, EDGE);
  const isBroken = /[,\p{Pd}]$/u.test(tail) || isOpenWord(lastWord(tail));
  if (startsMidSentence(head) && isByline(draft.wordsOf(next, STRAY))) return false;
  if (startsMidSentence(head)) return words >= LEAST_WORDS || isBroken || block.continuations.length > 0;
  if (words < LEAST_WORDS + 3 || !startsWithCapital.test(head)) return false;
  return crossesPage || isOpenWord(lastWord(tail));
}

/** A capital or a number, but not a number as footnotes have it. */
const startsWithCapital = /^["'(\u2018\u201c]?(?!\d{1,3}\s+\p{Lu})[\p{Lu}\p{N}]/u;

/** Whether a block can stand between the halves of a sentence without being part of it. */
function isAside(draft: Draft, block: DraftBlock): boolean {
  const { kind } = block;
  if (kind === "boilerplate" || kind === "caption" || kind === "footnote" || kind === "table") return true;
  if (kind !== null && kind !== "heading") return false;
  if (block.lines > 2 || draft.lengthOf(block, STRAY) > STRAY) return false;
  return !startsMidSentence(draft.wordsOf(block, EDGE)) && isOpenEnded(draft.tailOf(block, EDGE));
}
