import type { BlockKind } from "./document.ts";
import type { Draft } from "./draft.ts";
import { goesOn, LINE } from "./line-breaks.ts";
import { isBlank } from "./white-space.ts";

/** Deliberate line breaks inside a block: what stands after one goes on with the line before it, or begins a block. */
export class BrokenLines {
  readonly #draft: Draft;
  #lineStart = 0;
  #waits = false;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** A line break; the second in a row ends the block. */
  break(): void {
    if (this.#waits) this.end();
    else this.#waits = this.#draft.current !== null;
  }

  /** Ends the open block. */
  end(): void {
    this.#draft.close();
    this.#waits = false;
  }

  /** A block has been opened. */
  begin(): void {
    this.#lineStart = this.#draft.pieces.length;
    this.#waits = false;
  }

  /** Goes on after a break, if one waits; says whether these words need a block of their own, attached to the last. */
  needsBlock(words: string): boolean {
    const { current, pieces } = this.#draft;
    if (!this.#waits || current === null || isBlank(words)) return false;
    const line = pieces.tail(this.#lineStart, pieces.length, LINE).slice(-LINE).trim();
    if (!isOneLine(current.kind) && !goesOn(line, words.trimStart())) return true;
    this.#draft.space(pieces.end(pieces.length - 1));
    this.begin();
    return false;
  }
}

/** Whether a block goes on after a line break whatever follows. */
function isOneLine(kind: BlockKind | null): boolean {
  return kind === "heading" || kind === "list-item" || kind === "caption" || kind === "footnote" || kind === "table";
}
