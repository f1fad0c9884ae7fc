import type { Block, BlockKind } from "../../read/document.ts";
import { quoteOf, type Span } from "../../text/span.ts";
import { counted } from "../wording.ts";
import { direction } from "./direction.ts";
import { html, type Markup } from "./markup.ts";
import { tableMarkup } from "./table.ts";

/** What is set around a run of blocks of one kind; null where each stands for itself. */
export function groupOf(kind: BlockKind): ((passages: Markup, count: number) => Markup) | null {
  if (kind === "list-item") return (passages) => html`<ul class="items">${passages}</ul>`;
  if (kind !== "boilerplate") return null;
  return (passages, count) => html`<details class="boilerplate">
<summary>${counted(count, "block")} of the site around the text, set aside and not checked</summary>
${passages}</details>
`;
}

/** How the words of a stretch of the text are written. */
export interface Wording {
  /** The words, with what is set off in them. */
  words(span: Span): Markup;
  /** Attributes of the element that holds just these words. */
  attributes(span: Span): Markup;
}

/** What stands around the words of a block: its paragraph number, further attributes, and what is beside it. */
export interface Surroundings {
  readonly number: number | null;
  readonly attributes: Markup;
  readonly notes: Markup | null;
}

/** A block, its paragraph number, and what stands beside it. */
export function blockMarkup(text: string, block: Block, wording: Wording, around: Surroundings): Markup {
  const { number, attributes: further, notes } = around;
  const item = block.kind === "list-item";
  const name = notes === null ? "passage" : "passage annotated";
  const numbered = number === null ? null : html` id="p${number}" data-number="${number}"`;
  const attributes = html` class="${name}"${numbered}${further}`;
  const body = html`${element(text, block, wording)}${notes}`;
  return item ? html`<li${attributes}${levelOf(block)}>${body}</li>\n` : html`<div${attributes}>${body}</div>\n`;
}

function levelOf({ level }: Block): Markup | null {
  return level === undefined ? null : html` data-level="${Math.min(level, 4)}"`;
}

function element(text: string, block: Block, wording: Wording): Markup {
  if (block.kind === "table") return tableMarkup(text, block.span, wording);
  const words = wording.words(block.span);
  const set = html`${wording.attributes(block.span)}${direction(quoteOf(text, block.span))}`;
  switch (block.kind) {
    case "title":
    case "byline":
    case "dateline":
    case "caption":
    case "footnote":
      return html`<p class="${block.kind}"${set}>${words}</p>`;
    // All headings are of one depth, below those of the edition, since few sources nest them rightly.
    case "heading":
      return html`<h3${set} data-level="${Math.min(block.level ?? 1, 4)}">${words}</h3>`;
    case "quotation":
      return html`<blockquote><p${set}>${words}</p></blockquote>`;
    case "paragraph":
    case "list-item":
    case "boilerplate":
      return html`<p${set}>${words}</p>`;
  }
}
