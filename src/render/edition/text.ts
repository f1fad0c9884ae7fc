import type { Block } from "../../read/document.ts";
import type { Span } from "../../text/span.ts";
import { blockMarkup, groupOf } from "./block.ts";
import type { Edition, NumberedFinding } from "./edition.ts";
import { findingMarkup, referenceMarkup } from "./finding.ts";
import { grouped } from "./grouped.ts";
import { highlightsOf } from "./highlights.ts";
import { html, joined, type Markup } from "./markup.ts";
import { type Highlight, type Insertion, nested } from "./nest.ts";

/** The whole text, block by block, with its highlights; the findings stand after the block they begin in. */
export function* textMarkup(edition: Edition): Iterable<Markup> {
  const { blocks } = edition.reading.document;
  const sweep = new Sweep(edition);
  const beside = grouped(edition.findings, ({ block }) => block);
  let i = 0;
  while (i < blocks.length) {
    const first = blocks[i];
    if (first === undefined) return;
    let end = i + 1;
    while (blocks[end]?.kind === first.kind && groupOf(first.kind) !== null) end += 1;
    const passages: Markup[] = [];
    for (; i < end; i += 1) passages.push(passage(edition, sweep, beside, i));
    yield groupOf(first.kind)?.(joined(passages), passages.length) ?? joined(passages);
  }
}

/** The findings that stand beside each block. */
type Beside = ReadonlyMap<number, readonly NumberedFinding[]>;

function passage(edition: Edition, sweep: Sweep, beside: Beside, index: number): Markup {
  const { document, prose } = edition.reading;
  const block = document.blocks[index];
  if (block === undefined) return html``;
  const { highlights, insertions } = sweep.advance(block);
  const markUp = (span: Span) => nested(prose.text, span, highlights, insertions);
  const own = beside.get(index)?.map((found) => findingMarkup(edition, found)) ?? [];
  const notes = own.length === 0 ? null : html`<div class="notes">${own}</div>`;
  return blockMarkup(prose.text, block, markUp, edition.places.numberOf(block.span), notes);
}

/** Hands out what lies in each block in turn, so that the text is gone through once. */
class Sweep {
  readonly #highlights: readonly Highlight[];
  readonly #insertions: readonly Insertion[];
  #highlight = 0;
  #insertion = 0;
  #reaching: Highlight[] = [];

  constructor(edition: Edition) {
    this.#highlights = highlightsOf(edition);
    this.#insertions = edition.findings
      .flatMap((found) => found.finding.labels.map(({ span }) => ({ at: span.end, markup: referenceMarkup(found) })))
      .sort((a, b) => a.at - b.at);
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
