import type { BlockKind } from "./document.ts";
import { breaksHyphen, joinAt } from "./line-joins.ts";
import { Pieces } from "./pieces.ts";
import { hasInvisible, isInvisible, isSpace } from "./white-space.ts";

/** A block while its document is being laid out. */
export interface DraftBlock {
  /** As the markup says it; null where the words must tell. */
  kind: BlockKind | null;
  level: number;
  /** Its pieces in the draft. */
  first: number;
  end: number;
  /** How many lines of the source it was made from; 1 where the format does not care. */
  lines: number;
  /** No more than a line break parts it from the block before. */
  readonly attached: boolean;
  /** Whether all its words are in italics or bold. */
  emphasised: boolean;
  /** Whether all its words are links. */
  linked: boolean;
  /** A page begins somewhere between the block before and this one. */
  newPage: boolean;
  /** What stands before its words when it continues another block: a space, or nothing within a word. */
  glue: string;
  /** Blocks that go on with its last sentence, across a page break or a gap. */
  readonly continuations: DraftBlock[];
}

/**
 * The blocks of a document as its format finds them, made of pieces of the source. The stages after the format decide
 * on seams and kinds; at the end the running text is written from it.
 */
export class Draft {
  readonly pieces: Pieces;
  readonly blocks: DraftBlock[] = [];
  readonly #hasInvisible: boolean;
  #open: DraftBlock | null = null;

  constructor(text: string) {
    this.pieces = new Pieces(text);
    this.#hasInvisible = hasInvisible(text);
  }

  get text(): string {
    return this.pieces.text;
  }

  /** The block being filled. */
  get current(): DraftBlock | null {
    return this.#open;
  }

  /** Begins a block; one that was open is closed. */
  open(kind: BlockKind | null, level = 0, attached = false): DraftBlock {
    this.close();
    const first = this.pieces.length;
    const traits = { lines: 1, attached, emphasised: false, linked: false, newPage: false, glue: "" };
    this.#open = { kind, level, first, end: first, ...traits, continuations: [] };
    return this.#open;
  }

  /** Ends the open block; an empty one is forgotten. */
  close(): void {
    const block = this.#open;
    if (block === null) return;
    this.#open = null;
    this.pieces.trim(block.first);
    block.end = this.pieces.length;
    if (block.end > block.first) this.blocks.push(block);
  }

  /** Takes a stretch of the source over as it stands, but for characters without width. */
  keep(start: number, end: number): void {
    let from = start;
    if (this.#hasInvisible) {
      for (let at = start; at < end; at += 1) {
        if (!isInvisible(this.text.charCodeAt(at))) continue;
        this.pieces.push(from, at, null);
        from = at + 1;
      }
    }
    this.pieces.push(from, end, null);
  }

  /** Takes a stretch of the source over with one space for every run of white space. */
  keepCollapsed(start: number, end: number): void {
    let from = start;
    for (let at = start; at < end; ) {
      if (!isSpace(this.text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const space = at;
      while (at < end && isSpace(this.text.charCodeAt(at))) at += 1;
      if (at === space + 1 && space > from && at < end && this.text.charCodeAt(space) === 0x20) continue;
      this.keep(from, space);
      if (at < end && breaksHyphen(this.text, space, at)) this.joinLine(at);
      else this.space(space);
      from = at;
    }
    this.keep(from, end);
  }

  /** One space for the white space from `at`, unless the block has just begun or ends in a space already. */
  space(at: number, end = isSpace(this.text.charCodeAt(at)) ? at + 1 : at): void {
    if (this.#open === null || this.pieces.length === this.#open.first || this.pieces.endsInSpace()) return;
    this.replace(" ", at, end);
  }

  /** Lets words stand for a stretch of the source. */
  replace(words: string, start: number, end: number): void {
    this.pieces.push(start, end, words);
  }

  /** Goes on with the line that begins at `next`: after a space, or mending a word that a hyphen broke. */
  joinLine(next: number): void {
    const last = this.pieces.length - 1;
    const end = this.pieces.end(last);
    const join = joinAt(this.text, end, next);
    if (join === "space") this.space(end);
    else if (join === "mend" && this.pieces.isKept(last)) this.pieces.shorten(last);
  }

  /** Makes a block of its own of the first words of a block; the words between `length` and `rest` are left out. */
  split(block: DraftBlock, length: number, rest: number): DraftBlock {
    const front = { ...block, first: this.pieces.length, continuations: [] };
    this.pieces.copy(block.first, block.end, length);
    front.end = this.pieces.length;
    block.first = this.pieces.behead(block.first, block.end, rest);
    this.blocks.splice(this.blocks.indexOf(block), 0, front);
    return front;
  }

  /** Where in the source a block begins and where its last continuation ends. */
  startOf(block: DraftBlock): number {
    return this.pieces.start(block.first);
  }

  endOf(block: DraftBlock): number {
    return this.pieces.end((block.continuations.at(-1) ?? block).end - 1);
  }

  /** Length of a block's words, or more than `limit` if they are longer. */
  lengthOf(block: DraftBlock, limit = Number.POSITIVE_INFINITY): number {
    let length = 0;
    for (let i = block.first; i < block.end && length <= limit; i += 1) length += this.pieces.lengthOf(i);
    return length;
  }

  /** A block's words without its continuations, or the first of them. */
  wordsOf(block: DraftBlock, limit = Number.POSITIVE_INFINITY): string {
    return this.pieces.slice(block.first, block.end, limit);
  }

  /** The last words of a block and its continuations. */
  tailOf(block: DraftBlock, limit: number): string {
    const last = block.continuations.at(-1) ?? block;
    return this.pieces.tail(last.first, last.end, limit);
  }
}
