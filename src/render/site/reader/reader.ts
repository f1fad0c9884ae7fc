import type { Source } from "../../../casebook/casebook.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import { island } from "../island.ts";
import type { Links } from "../links.ts";
import type { PageContent } from "../view.ts";
import { anchorsIn } from "./anchors.ts";
import { quotesMarkup } from "./quotes.ts";
import { isShownWhole } from "./shown.ts";
import { sourceFacts } from "./source-facts.ts";
import { type SourceText, sourceTextOf, textMarkup } from "./source-text.ts";

/** The page of a source: its text as a critical edition, with what is claimed and found beside the words. */
export function readerPage(source: Source, book: Book, links: Links): PageContent {
  const file = book.inquiry.sources.get(source.id);
  const shown =
    file === undefined || !isShownWhole(book, source.id) ? null : sourceTextOf(source.id, file, book, links);
  return {
    title: source.title ?? source.id,
    main: html`${sourceFacts(source, book, links)}
${file === undefined ? withoutText(source) : null}
${
  shown === null
    ? null
    : html`${remarksOn(shown)}${switches(source, shown, book)}<h2 class="visually-hidden">The text</h2>
${textMarkup(shown)}`
}
${shown === null || shown.isCut ? quotesMarkup(source, file === undefined ? [] : anchorsIn(book, file), book, links) : null}`,
    exports: [],
  };
}

function withoutText({ fields }: Source): Markup {
  const why =
    fields.file === null
      ? "No text of this source lies with the casebook; what is quoted from it stands below, as the casebook has it."
      : "The text of this source cannot be read. What is quoted from it stands below, as the casebook has it.";
  return html`<p class="none">${why}</p>`;
}

/** What a reader has to know before reading. */
function remarksOn({ edition, isCut, file }: SourceText): Markup {
  const { language } = file.document.metadata;
  const unread = `There are no tables for the language of this text${language === null ? "" : ` (${language})`}, so that nothing in it was recognised: no figure, no date, no name. What the casebook quotes is marked.`;
  const cut = "The text is too long for a page: its beginning is shown, and below it all that the casebook quotes.";
  return html`${edition === null ? html`<p class="none">${unread}</p>` : null}${isCut ? html`<p class="none">${cut}</p>` : null}`;
}

function switches({ id }: Source, { edition, notes }: SourceText, book: Book): Markup {
  const marks = edition === null ? ["claims"] : ["figures", "dates", "names", "statements", "claims", "findings"];
  const hasBreakEven = notes.some(({ markup }) => markup.markup.includes("data-break-even"));
  return html`<div class="reading-tools">${island("reader-marks", { marks })}${island("apparatus", {})}${hasBreakEven ? island("hedge-slider", {}) : null}</div>
${book.isLive && edition !== null ? island("proposals", { source: id }) : null}${book.isLive ? island("claim-maker", { source: id }) : null}`;
}
