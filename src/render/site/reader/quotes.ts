import type { Source } from "../../../casebook/casebook.ts";
import { direction } from "../../edition/direction.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { quotation } from "../../edition/quotation.ts";
import type { Book } from "../book.ts";
import { verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { passageId } from "../quoted.ts";
import { referral } from "../referral.ts";
import type { Anchor } from "./anchors.ts";

/** What is quoted of a source whose text is not shown: each quote is the target of the links that open it. */
export function quotesMarkup(source: Source, anchors: readonly Anchor[], book: Book, links: Links): Markup {
  const placed = anchors.map((anchor, i) => {
    const words = wordsOf(anchor, source, book);
    const id = anchors[i - 1]?.at === anchor.at ? null : html` id="${passageId(anchor.at)}"`;
    const number = book.paragraphAt(source.id, anchor.at);
    const place = number === null ? null : html` <span class="place">¶${number}</span>`;
    return html`<li${id}><q${direction(words)}>${quotation(words)}</q>${place}${anchor.ids.map((one) => by(one, book, links))}</li>
`;
  });
  const unplaced = placed.length > 0 ? [] : [...unplacedQuotes(source, book, links)];
  if (placed.length + unplaced.length === 0) return html`<p class="none">Nothing is quoted from it yet.</p>`;
  return html`<h2>What is quoted from it</h2><ul class="quotes source-quotes">${placed}${unplaced}</ul>`;
}

function wordsOf(anchor: Anchor, { id }: Source, book: Book): string {
  return book.inquiry.sources.get(id)?.document.running.text.slice(anchor.start, anchor.end) ?? "";
}

/** Quotes of a source without a text, as the casebook has them. */
function* unplacedQuotes(source: Source, book: Book, links: Links): Generator<Markup> {
  for (const { id, fields } of book.inquiry.casebook.declarations.values()) {
    if (!("in" in fields)) continue;
    for (const { source: cited, locator, quote } of fields.in) {
      if (cited.id !== source.id || quote === null) continue;
      yield html`<li><q${direction(quote)}>${quotation(quote)}</q> <span class="place">${locator?.text ?? ""}</span>${by(id, book, links)}</li>
`;
    }
  }
}

function by(id: string, book: Book, links: Links): Markup {
  const claim = book.claims.find((one) => one.id === id);
  const mark = claim === undefined ? null : html`${verdictMark(book.verdictOf(claim))} `;
  return html`<p>${mark}${referral(id, book, links)}</p>`;
}
