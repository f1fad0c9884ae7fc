import type { Block } from "../../read/document.ts";
import type { Span } from "../../text/span.ts";
import { blockMarkup, groupOf } from "./block.ts";
import { html, joined, type Markup } from "./markup.ts";
import { type Highlight, type Insertion, nested } from "./nest.ts";

/** A text to be set, with all that is set off in it and put beside it. */
export interface Setting {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of `byNesting`. */
  readonly highlights: readonly Highlight[];
  /** In the order of their places. */
  readonly insertions: readonly Insertion[];
  /** The paragraph number of a block by its index; null where it has none. */
  numberOf(index: number): number | null;
  /** What stands beside a block. */
  notesBeside(index: number): readonly Markup[];
  /** Attributes of the element of a block. */
  blockAttributes(index: number): Markup;
  /** Attributes of the element that holds the words of a block, or of a cell of a table. */
  wordsAttributes(span: Span): Markup;
}

/** The whole text, block by block, with its highlights; what stands beside a block follows its words. */
export function* setText(setting: Setting): Iterable<Markup> {
  const { blocks } = setting;
  const sweep = new Sweep(setting);
  let i = 0;
  while (i < blocks.length) {
    const first = blocks[i];
    if (first === undefined) return;
    let end = i + 1;
    while (blocks[end]?.kind === first.kind && groupOf(first.kind) !== null) end += 1;
    const passages: Markup[] = [];
    for (; i < end; i += 1) passages.push(passage(setting, sweep, i));
    yield groupOf(first.kind)?.(joined(passages), passages.length) ?? joined(passages);
  }
}

function passage(setting: Setting, sweep: Sweep, index: number): Markup {
  const block = setting.blocks[index];
  if (block === undefined) return html``;
  const { highlights, insertions } = sweep.advance(block);
  const words = (span: Span) => nested(setting.text, span, highlights, insertions);
  const own = setting.notesBeside(index);
  return blockMarkup(
    setting.text,
    block,
    { words, attributes: (span) => setting.wordsAttributes(span) },
    {
      number: setting.numberOf(index),
      attributes: setting.blockAttributes(index),
      notes: own.length === 0 ? null : html`<div class="notes">${own}</div>`,
    },
  );
}

/** Hands out what lies in each block in turn, so that the text is gone through once. */
class Sweep {
  readonly #highlights: readonly Highlight[];
  readonly #insertions: readonly Insertion[];
  #highlight = 0;
  #insertion = 0;
  #reaching: Highlight[] = [];

  constructor({ highlights, insertions }: Setting) {
    this.#highlights = highlights;
    this.#insertions = insertions;
  }

  advance({ span }: Block): { highlights: readonly Highlight[]; insertions: readonly Insertion[] } {
    const highlights = this.#reaching.filter(({ end }) => end > span.start);
    for (let next = this.#highlights[this.#highlight]; next !== undefined && next.start < span.end; ) {
      highlights.push(next);
      this.#highlight += 1;
      next = this.#highlights[this.#highlight];
    }
    this.#reaching = highlights.filter(({ end }) => end > span.end);
    const from = this.#insertion;
    while ((this.#insertions[this.#insertion]?.at ?? Number.POSITIVE_INFINITY) <= span.end) this.#insertion += 1;
    return { highlights, insertions: this.#insertions.slice(from, this.#insertion) };
  }
}
