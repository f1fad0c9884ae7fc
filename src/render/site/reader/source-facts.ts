import type { Source } from "../../../casebook/casebook.ts";
import { dateWords } from "../../date-words.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import type { Links } from "../links.ts";
import { referrals } from "../referral.ts";

/** What is known of a source: who made it, when, and where it lies. */
export function sourceFacts({ fields }: Source, book: Book, links: Links): Markup {
  const by = fields.by.map(({ id, text }) => (id === null ? html`<bdi>${text}</bdi>` : referrals([id], book, links)));
  const facts = [
    fact("Kind", fields.kind?.text),
    fact("By", by.length === 0 ? undefined : html`${by.map((one, i) => html`${i === 0 ? "" : ", "}${one}`)}`),
    fact("Delivered", fields.delivered && dateWords(fields.delivered)),
    fact("Date", fields.date && dateWords(fields.date)),
    fact("Published", fields.published && dateWords(fields.published)),
    fact("Archive", fields.archive?.text),
    fact("Shelfmark", fields.shelfmark?.text),
    fact("Rests on", idsOf([...fields.copies, ...fields["draws-on"]], book, links)),
    fact("File", fields.file?.file),
  ];
  return html`<dl class="facts source-facts">${facts}</dl>`;
}

function idsOf(references: readonly { readonly id: string }[], book: Book, links: Links): Markup | undefined {
  if (references.length === 0) return undefined;
  return referrals(
    references.map(({ id }) => id),
    book,
    links,
  );
}

function fact(name: string, value: Markup | string | null | undefined): Markup {
  if (value === undefined || value === null || value === "") return html``;
  return html`<div><dt>${name}</dt><dd>${typeof value === "string" ? html`<bdi>${value}</bdi>` : value}</dd></div>`;
}
