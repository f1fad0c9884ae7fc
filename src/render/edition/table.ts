import { quoteOf, type Span } from "../../text/span.ts";
import type { Wording } from "./block.ts";
import { direction } from "./direction.ts";
import { html, type Markup } from "./markup.ts";

/** How the running text parts the cells of a row, whatever parted them in the source. */
const CELL = " | ";

/** A table of the source. Its first row is taken for its head where no cell of it has a figure. */
export function tableMarkup(text: string, span: Span, { words, attributes }: Wording): Markup {
  const [first, ...rest] = split(text, span, "\n").map((row) => split(text, row, CELL));
  if (first === undefined) return html``;
  const headed = rest.length > 0 && !/\p{Nd}/u.test(first.map(({ start, end }) => text.slice(start, end)).join(""));
  const head = headed
    ? html`<thead><tr>${first.map((cell) => html`<th scope="col"${attributes(cell)}>${words(cell)}</th>`)}</tr></thead>`
    : null;
  const body = (headed ? rest : [first, ...rest]).map(
    (row) => html`<tr>${row.map((cell) => html`<td${attributes(cell)}>${words(cell)}</td>`)}</tr>`,
  );
  return html`<div class="grid" tabindex="0" role="group" aria-label="Table of the source"><table${direction(quoteOf(text, span))}>${head}<tbody>${body}</tbody></table></div>`;
}

function split(text: string, { start, end }: Span, separator: string): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = text.indexOf(separator, from); at >= 0 && at < end; at = text.indexOf(separator, from)) {
    parts.push({ start: from, end: at });
    from = at + separator.length;
  }
  return [...parts, { start: from, end }];
}
