import type { Claim, Testimony } from "../../casebook/casebook.ts";
import { AUTHOR } from "../../resolve/statement.ts";
import { html, type Markup } from "../edition/markup.ts";
import type { Book } from "./book.ts";
import type { Links } from "./links.ts";
import { quoted } from "./quoted.ts";
import { referrals } from "./referral.ts";

/** Who makes a claim, with links; the casebook itself where nobody is named. */
export function speakers({ fields }: Claim | Testimony, book: Book, links: Links): Markup {
  const ids = fields.by.map(({ id }) => id);
  return ids.length === 0 || ids[0] === AUTHOR ? html`the casebook` : referrals(ids, book, links);
}

/** Where a claim stands: its quoted words with links, and the places of sources that have no text. */
export function placesOf(claim: Claim | Testimony, book: Book, links: Links): readonly Markup[] {
  const passages = book.labelsOf(claim).filter(({ path }) => book.sourceAt(path) !== null);
  const elsewhere = claim.fields.in.filter(
    ({ source, quote }) => quote === null || !book.inquiry.sources.has(source.id),
  );
  return [
    ...passages.map((label) => quoted({ ...label, text: "" }, book, links)),
    ...elsewhere.map(
      ({ source, locator, quote }) =>
        html`${quote === null ? null : html`<q>${quote}</q> `}<span class="place">${referrals([source.id], book, links)} ${locator?.text ?? ""}</span>`,
    ),
  ];
}

/** Whom a claim was taken from: what it repeats, and who passed it on. */
export function derivation({ fields }: Claim | Testimony, book: Book, links: Links): readonly Markup[] {
  const copied = fields.copies.map(({ id }) => id);
  const via = fields.via.map(({ id }) => id);
  return [
    ...(copied.length === 0 ? [] : [html`from ${referrals(copied, book, links)}`]),
    ...(via.length === 0 ? [] : [html`as told by ${referrals(via, book, links)}`]),
    ...fields.in.flatMap(({ source }) => {
      const declared = book.declaration(source.id);
      const drawn = declared?.kind === "source" ? [...declared.fields.copies, ...declared.fields["draws-on"]] : [];
      return drawn.length === 0
        ? []
        : [
            html`${referrals([source.id], book, links)} draws on ${referrals(
              drawn.map(({ id }) => id),
              book,
              links,
            )}`,
          ];
    }),
  ];
}
