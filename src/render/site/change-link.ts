import { html, type Markup } from "../edition/markup.ts";
import type { Book } from "./book.ts";
import type { Links } from "./links.ts";

/** The way from the page of a declaration to the form that changes it; none in what is published. */
export function changeLink(id: string, book: Book, links: Links): Markup | null {
  if (!book.isLive) return null;
  return html`<p><a href="${`${links.to("edit", "forms")}?id=${id}`}">Change it</a></p>`;
}
