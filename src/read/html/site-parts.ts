import type { Draft, DraftBlock } from "../draft.ts";

/** Where in a page a block stands. */
export interface Place {
  readonly site: boolean;
  readonly maybeSite: boolean;
  readonly main: boolean;
}

/**
 * Sets aside the blocks of the site: those in its navigation; those in parts whose class names say so, and those
 * outside the main part of the page, as long as the greater part of the words is left.
 */
export function setSiteAside(draft: Draft, places: ReadonlyMap<DraftBlock, Place>): void {
  setAside(draft, (block) => places.get(block)?.site ?? false, true);
  setAside(draft, (block) => places.get(block)?.maybeSite ?? false, false);
  const isOutside = (block: DraftBlock) =>
    places.get(block)?.main === false && !(block.kind === "heading" && block.level === 1);
  if (draft.blocks.some((block) => places.get(block)?.main)) setAside(draft, isOutside, false);
}

function setAside(draft: Draft, isSite: (block: DraftBlock) => boolean, certain: boolean): void {
  const own = draft.blocks.filter(({ kind }) => kind !== "boilerplate" && kind !== "footnote");
  const site = own.filter(isSite);
  const lengthOf = (blocks: readonly DraftBlock[]) => blocks.reduce((sum, block) => sum + draft.lengthOf(block), 0);
  if (!certain && lengthOf(site) * 2 >= lengthOf(own)) return;
  for (const block of site) block.kind = "boilerplate";
}
