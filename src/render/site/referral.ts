import type { Declaration } from "../../casebook/casebook.ts";
import { direction } from "../edition/direction.ts";
import { html, type Markup } from "../edition/markup.ts";
import type { Book } from "./book.ts";
import type { Links } from "./links.ts";

/** The view that has the page of a declaration, by its kind. */
export function viewFor({ kind }: Declaration): string {
  if (kind === "claim" || kind === "testimony") return "claims";
  if (kind === "quantity") return "questions";
  if (kind === "source") return "sources";
  if (kind === "table") return "tables";
  return "dossiers";
}

/** Where the page of a declaration lies; empty where nothing has the id. */
export function pageOf(id: string, book: Book, links: Links): string {
  const declaration = book.declaration(id);
  return declaration === null ? "" : links.to(viewFor(declaration), id);
}

/** A link to the page of a declaration, under its title; the id alone where nothing has it. */
export function referral(id: string, book: Book, links: Links): Markup {
  const declaration = book.declaration(id);
  if (declaration === null) return html`<span class="id">${id}</span>`;
  const words = declaration.title ?? id;
  return html`<a href="${links.to(viewFor(declaration), id)}"${direction(words)}>${words}</a>`;
}

/** Several of them, in a sentence. */
export function referrals(ids: readonly string[], book: Book, links: Links): Markup {
  const parts = ids.map((id, i) => {
    const between = i === 0 ? "" : i === ids.length - 1 ? " and " : ", ";
    return html`${between}${referral(id, book, links)}`;
  });
  return html`${parts}`;
}
