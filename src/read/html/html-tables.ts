import type { Draft, DraftBlock } from "../draft.ts";

/** What parts the cells and rows of a table in running text. */
export const CELL = " | ";
export const ROW = "\n";

/** Longer cells hold articles: the table only lays out the page. */
const LONGEST_CELL = 250;

/** A table whose end is still to come. */
export interface OpenTable {
  /** How many blocks the draft had when it began. */
  readonly blocks: number;
  /** Cells so far in this row, and in the widest. */
  cells: number;
  columns: number;
}

/** Makes one block of the cells of a table, unless the table serves to lay out the page. */
export function closeTable(draft: Draft, { blocks, columns }: OpenTable): void {
  const inside = draft.blocks.slice(blocks);
  const cells = inside.filter(isOfTable);
  const [first] = cells;
  const last = cells.at(-1);
  if (columns < 2 || cells.length < 2 || first === undefined || last === undefined) return;
  if (!cells.every((cell) => isCell(draft, cell))) return;
  first.kind = "table";
  first.end = last.end;
  first.linked = false;
  first.emphasised = false;
  draft.blocks.length = blocks;
  for (const block of inside) if (block === first || !isOfTable(block)) draft.blocks.push(block);
}

function isOfTable({ kind }: DraftBlock): boolean {
  return kind !== "caption" && kind !== "boilerplate";
}

function isCell(draft: Draft, block: DraftBlock): boolean {
  const { kind } = block;
  if (kind === "heading" || kind === "table" || kind === "quotation") return false;
  return draft.lengthOf(block, LONGEST_CELL) <= LONGEST_CELL;
}
