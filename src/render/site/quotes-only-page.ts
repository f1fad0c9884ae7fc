import { direction } from "../edition/direction.ts";
import { html } from "../edition/markup.ts";
import type { Book } from "./book.ts";
import type { Links } from "./links.ts";
import { passageId } from "./quoted.ts";
import { referrals } from "./referral.ts";
import type { PageContent } from "./view.ts";

/** The page of a source that is not published: what is known of it, and the words that are quoted, each on its own. */
export function quotesOnlyPage(source: string, book: Book, links: Links): PageContent {
  const text = book.textOf(source);
  const lines = book.quotedIn(source).map(({ start, end }) => {
    const words = text.slice(start, end);
    const number = book.paragraphAt(source, start);
    return html`<li id="${passageId(start)}"><q${direction(words)}>${words}</q> <span class="place">${number === null ? "" : `¶${number}`}</span></li>
`;
  });
  const claims = book.claims.filter(({ fields }) => fields.in.some((citation) => citation.source.id === source));
  return {
    title: book.nameOf(source),
    main: html`<p class="lead">This source is not published. Only the words that are quoted from it stand here.</p>
<h2>Quoted from it</h2>
${lines.length === 0 ? html`<p class="none">Nothing is quoted from it.</p>` : html`<ul class="quotes">${lines}</ul>`}
${
  claims.length === 0
    ? null
    : html`<p>Claims that rest on it: ${referrals(
        claims.map(({ id }) => id),
        book,
        links,
      )}.</p>`
}
`,
    exports: [],
  };
}
