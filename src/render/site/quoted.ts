import type { Label } from "../../diagnostics/diagnostic.ts";
import { direction } from "../edition/direction.ts";
import { html, type Markup } from "../edition/markup.ts";
import { quotation } from "../edition/quotation.ts";
import type { Book } from "./book.ts";
import type { Links } from "./links.ts";

/** The words at a label with a link that opens them: on the page of their source, or in the casebook's own text. */
export function quoted(label: Label, book: Book, links: Links): Markup {
  const source = book.sourceAt(label.path);
  const part = label.text === "" ? null : html` <span class="part">${label.text}</span>`;
  return html`${source === null ? own(label, book, links) : passage(label, source, book, links)}${part}`;
}

function passage({ span }: Label, source: string, book: Book, links: Links): Markup {
  const words = quotation(book.textOf(source).slice(span.start, span.end));
  const number = book.paragraphAt(source, span.start);
  const place = number === null ? "" : ` ¶${number}`;
  const href = links.to("sources", source, passageId(span.start));
  return html`<q><a href="${href}"${direction(words)}>${words}</a></q> <span class="place">${book.nameOf(source)}${place}</span>`;
}

/** Words of the casebook itself: in the workbench they open in its editor. */
function own({ path, span }: Label, book: Book, links: Links): Markup {
  const text = book.inquiry.casebook.files.get(path)?.text ?? "";
  const words = text.slice(span.start, span.end);
  if (!book.isLive) return html`<code>${words}</code>`;
  return html`<code><a href="${`${links.to("edit")}?file=${encodeURIComponent(path)}&at=${span.start}`}">${words}</a></code>`;
}

/** The target of links to quoted words of a source: by their first character in its file. */
export function passageId(start: number): string {
  return `at-${start}`;
}
