import type { Block, BlockKind } from "../../read/document.ts";
import { quoteOf, type Span } from "../../text/span.ts";
import { counted } from "../wording.ts";
import { direction } from "./direction.ts";
import { html, type Markup } from "./markup.ts";
import { isNumbered } from "./places.ts";
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

/** How the words of a stretch of the text are marked up. */
export type MarkUp = (span: Span) => Markup;

/** A block, its paragraph number, and the findings beside it. */
export function blockMarkup(text: string, block: Block, markUp: MarkUp, number: number, notes: Markup | null): Markup {
  const item = block.kind === "list-item";
  const name = notes === null ? "passage" : "passage annotated";
  const attributes = isNumbered(block)
    ? html` class="${name}" id="p${number}" data-number="${number}"`
    : html` class="${name}"`;
  const body = html`${element(text, block, markUp)}${notes}`;
  return item ? html`<li${attributes}${levelOf(block)}>${body}</li>\n` : html`<div${attributes}>${body}</div>\n`;
}

function levelOf({ level }: Block): Markup | null {
  return level === undefined ? null : html` data-level="${Math.min(level, 4)}"`;
}

function element(text: string, block: Block, markUp: MarkUp): Markup {
  if (block.kind === "table") return tableMarkup(text, block.span, markUp);
  const words = markUp(block.span);
  const dir = direction(quoteOf(text, block.span));
  switch (block.kind) {
    case "title":
    case "byline":
    case "dateline":
    case "caption":
    case "footnote":
      return html`<p class="${block.kind}"${dir}>${words}</p>`;
    // All headings are of one depth, below those of the edition, since few sources nest them rightly.
    case "heading":
      return html`<h3${dir} data-level="${Math.min(block.level ?? 1, 4)}">${words}</h3>`;
    case "quotation":
      return html`<blockquote${dir}><p>${words}</p></blockquote>`;
    case "paragraph":
    case "list-item":
    case "boilerplate":
      return html`<p${dir}>${words}</p>`;
  }
}
