import type { Metadata } from "../document.ts";
import type { Draft, DraftBlock } from "../draft.ts";
import { cues } from "../known-cues.ts";
import { endsSentence } from "../sentence-edges.ts";
import { nameIn } from "./bylines.ts";
import { leadingDateline } from "./datelines.ts";
import { type FrontLine, readFrontLine } from "./front-lines.ts";

/** A title or a line of front matter is no longer than this. */
const LONGEST = 250;
const TITLE = 160;

/** Front matter reaches no further than this many blocks. */
const REACH = 12;

/** Tells title, byline and dateline, which stand before the first paragraph of prose, or date and place at the end. */
export function tellFrontMatter(draft: Draft): Partial<Metadata> {
  const own = draft.blocks.filter(({ kind }) => kind !== "boilerplate");
  const head = headOf(draft, own);
  const title = titleOf(draft, head, own.length);
  if (title !== null) title.kind = "title";
  const byline = tellLines(draft, head, title);
  splitDateline(draft, own[head.length]);
  const last = own.at(-1);
  if (own.length > REACH / 2 && last !== undefined && isLine(last) && isDated(draft, last)) last.kind = "dateline";
  return { ...(title === null ? {} : { title: draft.wordsOf(title) }), ...(byline === null ? {} : { byline }) };
}

/** Gives the dateline that opens the first paragraph of prose a block of its own. */
function splitDateline(draft: Draft, block: DraftBlock | undefined): void {
  if (block === undefined || !isLine(block)) return;
  const dateline = leadingDateline(draft.wordsOf(block, LONGEST));
  if (dateline !== null) draft.split(block, dateline.length, dateline.rest).kind = "dateline";
}

/** The blocks before the first paragraph of prose. */
function headOf(draft: Draft, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const first = blocks.slice(0, REACH).findIndex((block) => isProse(draft, block));
  return blocks.slice(0, first < 0 ? Math.min(blocks.length, REACH) : first);
}

function isProse(draft: Draft, block: DraftBlock): boolean {
  if (block.kind === "table" || block.continuations.length > 0) return true;
  if (draft.lengthOf(block, LONGEST) > LONGEST) return true;
  if (block.kind !== null && block.kind !== "paragraph") return false;
  return endsSentence(draft.wordsOf(block)) && frontLine(draft, block) === null;
}

function frontLine(draft: Draft, block: DraftBlock): FrontLine | null {
  return readFrontLine(draft.wordsOf(block, LONGEST), block.emphasised);
}

function isDated(draft: Draft, block: DraftBlock): boolean {
  return frontLine(draft, block)?.kind === "dateline";
}

/** The first heading of the highest level, or else a short first block that is no sentence. */
function titleOf(draft: Draft, head: readonly DraftBlock[], all: number): DraftBlock | null {
  const marked = head.find(({ kind, level }) => kind === "title" || (kind === "heading" && level === 1));
  if (marked !== undefined) return marked;
  const first = head.find((block) => isTitle(draft, block));
  return first !== undefined && all > 1 ? first : null;
}

function isTitle(draft: Draft, block: DraftBlock): boolean {
  if (block.kind !== null && block.kind !== "paragraph" && block.kind !== "heading") return false;
  if (block.lines > 3 || draft.lengthOf(block, TITLE) > TITLE) return false;
  const words = draft.wordsOf(block);
  return !/[.,;:]$/u.test(words) && frontLine(draft, block) === null;
}

/** Tells the lines below and above the title; gives the author's name. */
function tellLines(draft: Draft, head: readonly DraftBlock[], title: DraftBlock | null): string | null {
  let byline: string | null = null;
  for (const [i, block] of head.entries()) {
    if (block === title || !(isLine(block) || block.kind === "byline" || block.kind === "dateline")) continue;
    const line = frontLine(draft, block);
    const isName: boolean =
      line === null && byline === null && (block.kind === "byline" || isNameBelowTitle(draft, head, i, title));
    if (line !== null) block.kind = line.kind;
    else if (isName) block.kind = "byline";
    byline ??= line?.byline ?? (isName ? nameIn(draft.wordsOf(block)) : null);
  }
  return byline;
}

function isLine({ kind }: DraftBlock): boolean {
  return kind === null || kind === "paragraph";
}

/** Whether the block after the title is only a name: attached to it, or above a date, or the text has no such headings. */
function isNameBelowTitle(draft: Draft, head: readonly DraftBlock[], i: number, title: DraftBlock | null): boolean {
  const block = head[i];
  if (block === undefined || title === null || head[i - 1] !== title || !isName(draft.wordsOf(block, LONGEST)))
    return false;
  const next = head[i + 1];
  if (block.attached || (next !== undefined && isDated(draft, next))) return true;
  return block.kind === "paragraph" || !draft.blocks.some((other) => other !== block && isNameLike(draft, other, head));
}

function isNameLike(draft: Draft, block: DraftBlock, head: readonly DraftBlock[]): boolean {
  if (block.kind !== null || head.includes(block) || draft.lengthOf(block, TITLE) > 40) return false;
  return !endsSentence(draft.wordsOf(block));
}

/** Whether words are two to four capitalised words, none of which makes a heading. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/u);
  if (parts.length < 2 || parts.length > 5 || /[\d:;!?"]/u.test(words)) return false;
  const isParticle = (part: string) => cues.some(({ nameParticles }) => nameParticles.has(part));
  const isSection = (part: string) => cues.some(({ sectionWords }) => sectionWords.has(part.toLowerCase()));
  if (parts.some(isSection)) return false;
  return parts.every((part) => isParticle(part) || /^\p{Lu}[\p{L}'\u2019.-]*$/u.test(part));
}
