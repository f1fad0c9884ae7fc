import type { Cues } from "../cues.ts";
import type { Draft, DraftBlock } from "../draft.ts";
import { cues } from "../known-cues.ts";
import { folded } from "../phrases.ts";
import { endsSentence } from "../sentence-edges.ts";

/** A block that speaks of the site is no longer than this. */
const LONGEST = 300;

/** All that a block says is no longer than this where a table has it whole. */
const PHRASE = 50;

/** Blocks from the beginning and the end within which a site speaks of itself. */
const EDGE_BLOCKS = 12;

/** Tells the blocks that belong to the site and not to the text: addresses, calls to share or subscribe, notices. */
export function tellBoilerplate(draft: Draft): void {
  const { blocks } = draft;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "boilerplate" || block.kind === "table" || block.kind === "footnote") continue;
    if (draft.lengthOf(block, LONGEST) > LONGEST || block.continuations.length > 0) continue;
    const atEdge = i < EDGE_BLOCKS || i >= blocks.length - EDGE_BLOCKS;
    if (isOfSite(draft.wordsOf(block), block, atEdge)) block.kind = "boilerplate";
  }
}

function isOfSite(words: string, block: DraftBlock, atEdge: boolean): boolean {
  if (isAddress(words) || isNavigation(words, block)) return true;
  const isHeading = block.kind === "heading" || block.kind === "title";
  const phrase = words.length > PHRASE ? "" : folded(words).replace(/[\s.:!\u2026\u203a\u00bb>|\u2192]+$/u, "");
  return cues.some(({ boilerplate }) => {
    if (boilerplate.whole.has(phrase)) return !isHeading || boilerplate.headings.has(phrase);
    if (isHeading) return false;
    if (boilerplate.copyright.open(words) && claim.test(words)) return true;
    return boilerplate.always.open(words) || (atEdge && isOfEdge(words, boilerplate));
  });
}

/** The year, or the years, near the beginning of a claim to the rights in a text. */
const claim = /^[^\d]{1,20}(?:(?:19|20)\d\d\s?[\p{Pd},]\s?)?(?:19|20)\d\d(?!\d)/u;

function isOfEdge(words: string, { opening, contacts, anywhere, links }: Cues["boilerplate"]): boolean {
  if (opening.open(words) || (contacts.open(words) && hasAddress(words))) return true;
  const text = folded(words);
  return anywhere.standIn(text) || (!endsSentence(words) && links.standIn(text));
}

/** Whether a block is only a link, and no sentence. */
function isNavigation(words: string, { kind, linked }: DraftBlock): boolean {
  return linked && kind !== "heading" && kind !== "title" && kind !== "caption" && !endsSentence(words);
}

/** Whether a block is nothing but an address on the net, a mail address or a telephone number. */
function isAddress(words: string): boolean {
  const first = words.indexOf(" ");
  if (first > 0 && first < words.length - 1) return false;
  return /^[<(]?(?:https?:\/\/|www\.)\S+$|^[<(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?$|^(?:[\w-]+\.)+[a-z]{2,6}\/\S*$/iu.test(
    words.trim(),
  );
}

/** Whether a block gives an address, or ends in a colon as if one followed. */
function hasAddress(words: string): boolean {
  return /:$|https?:\/\/|www\.|\S@\S+\.|\+?\d[\d ()-]{7,}\d|\b[\w-]+\.(?:org|com|net|info|int|gov|eu)\b/u.test(words);
}
