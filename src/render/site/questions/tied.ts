import type { Quantity } from "../../../casebook/casebook.ts";
import { scopeInWords } from "../../dossier/scope-in-words.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import { facts } from "../facts.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";

/** The fields by which one quantity is tied to another, and what the tie is from either end. */
const ties = [
  { field: "within", says: "Part of", back: "Among its parts" },
  { field: "parts", says: "The whole of", back: "A part of the whole" },
  { field: "includes", says: "Includes", back: "Included in" },
  { field: "stands-for", says: "Stands for", back: "Taken for it" },
] as const;

/** The quantities that the casebook ties to one, by the declarations of either. */
export function tiedTo({ id, fields }: Quantity, book: Book, links: Links): Markup | null {
  const quantities = book.inquiry.casebook.byKind.quantity;
  const lines = ties.flatMap(({ field, says, back }) => {
    const own = fields[field].map((one) => one.id);
    const others = quantities.filter((other) => other.fields[field].some((one) => one.id === id)).map((one) => one.id);
    return [line(says, own), line(back, others)];
  });
  return facts(...lines);

  function line(says: string, ids: readonly string[]): Markup | null {
    if (ids.length === 0) return null;
    const each = ids.map((other) => {
      const scope = scopeInWords(other, book.inquiry);
      return html`<li>${referral(other, book, links)}${scope === "" ? null : html` <span class="place">${scope}</span>`}</li>`;
    });
    return html`<div><dt>${says}</dt><dd><ul>${each}</ul></dd></div>\n`;
  }
}
