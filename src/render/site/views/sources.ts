import type { Source } from "../../../casebook/casebook.ts";
import { dateWords } from "../../date-words.ts";
import { html } from "../../edition/markup.ts";
import { counted, enumerated } from "../../wording.ts";
import type { Book } from "../book.ts";
import type { Links } from "../links.ts";
import { readerPage } from "../reader/reader.ts";
import { referral } from "../referral.ts";
import type { View } from "../view.ts";

/** The sources, and each as a critical edition: its text, with what is claimed and found beside the words. */
export const sources: View = {
  name: "sources",
  title: "Sources",
  says: "the texts, with what is claimed and found beside their words",
  *items(book) {
    for (const { id, title } of book.inquiry.casebook.byKind.source) yield { id, title: title ?? id };
  },
  page(book, item, links) {
    const all = book.inquiry.casebook.byKind.source;
    if (item === null) return list(all, book, links);
    const source = all.find(({ id }) => id === item);
    if (source === undefined) return null;
    return readerPage(source, book, links);
  },
};

function list(all: readonly Source[], book: Book, links: Links) {
  const lines = all.map(({ id, fields }) => {
    const claims = book.claims.filter((claim) => claim.fields.in.some(({ source }) => source.id === id)).length;
    const when = fields.delivered ?? fields.date ?? fields.published;
    const facts = [fields.kind?.text ?? null, when === null ? null : dateWords(when), counted(claims, "claim")].filter(
      (fact) => fact !== null,
    );
    return html`<li>${referral(id, book, links)} <span class="place">${enumerated(facts)}</span></li>
`;
  });
  return {
    title: "Sources",
    main: lines.length === 0 ? html`<p class="none">No source yet.</p>` : html`<ul class="plain">${lines}</ul>`,
    exports: [],
  };
}
