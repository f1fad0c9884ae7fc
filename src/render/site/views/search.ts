import { html } from "../../edition/markup.ts";
import { island } from "../island.ts";
import type { View } from "../view.ts";

/** Looks for words in everything a casebook has. */
export const search: View = {
  name: "search",
  title: "Search",
  says: "words in the sources, claims, quantities, persons and findings",
  items: () => [],
  page(book, item, links) {
    if (item !== null) return null;
    const lists = html`<p>Searching needs JavaScript. Without it, begin at a list: the
<a href="${links.to("sources")}">sources</a>, the <a href="${links.to("claims")}">claims</a> or the
<a href="${links.to("findings")}">findings</a>.</p>`;
    return { title: "Search", main: island("search-box", { isLive: book.isLive }, lists), exports: [] };
  },
};
