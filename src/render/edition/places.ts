import type { Block, BlockKind } from "../../read/document.ts";
import type { Span } from "../../text/span.ts";

const unnumbered: ReadonlySet<BlockKind> = new Set(["title", "byline", "dateline", "heading", "boilerplate"]);

/** Whether a block has a paragraph number in the margin. */
export function isNumbered({ kind }: Block): boolean {
  return !unnumbered.has(kind);
}

/** Paragraph numbers: by them the lists say where a thing stands, as an index of a book does by pages. */
export class Places {
  readonly #starts: Int32Array;
  readonly #numbers: Int32Array;

  constructor(blocks: readonly Block[]) {
    this.#starts = Int32Array.from(blocks, ({ span }) => span.start);
    let count = 0;
    this.#numbers = Int32Array.from(blocks, (block) => {
      if (!isNumbered(block)) return count + 1;
      count += 1;
      return count;
    });
  }

  /** The number of the paragraph that holds an offset of the running text; a heading's is that of what it heads. */
  numberOf({ start }: Pick<Span, "start">): number {
    return this.#numbers[this.indexOf(start)] ?? 1;
  }

  /** The index of the block that holds an offset. */
  indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
