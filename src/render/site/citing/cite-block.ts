import { direction } from "../../edition/direction.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import { island } from "../island.ts";
import { addressOf, exportAddress, type Links } from "../links.ts";
import type { Export, PageContent } from "../view.ts";
import type { Citer, Reference } from "./citer.ts";
import { referencesFor } from "./references.ts";

/** The views whose pages are cited. */
const cited: ReadonlySet<string> = new Set(["claims", "findings", "sources"]);

/** A page with the references that it is cited by, to be read, copied and taken away. */
export function withReference(content: PageContent, view: string, item: string, book: Book, links: Links): PageContent {
  const { citer } = book;
  const references = citer === null || !cited.has(view) ? [] : referencesFor(view, item, content.title, book);
  if (citer === null || references.length === 0) return content;
  return {
    ...content,
    main: html`${content.main}${book.isLive ? offer(view, item, links) : block(references.map(citer.inWords))}`,
    exports: [...content.exports, ...files(references, citer)],
  };
}

/** Where the page waits for them, references are made when somebody asks: a style takes longer to load than a page. */
function offer(view: string, item: string, links: Links): Markup {
  const file = links.file(exportAddress(addressOf(view, item), "txt"));
  return html`<div class="cite"><h2 id="cite">To cite this</h2>
${island("references", { file }, html`<p><a href="${file}">The references in words</a></p>`)}</div>
`;
}

function block(words: readonly string[]): Markup {
  const lines = words.map((one) => html`<li${direction(one)}>${one}</li>`);
  return html`<div class="cite"><h2 id="cite">To cite this</h2>
<ul class="references">${lines}</ul>
${island("cite", { text: words.join("\n") })}</div>
`;
}

/** Written only where somebody asks for them. */
function files(references: readonly Reference[], citer: Citer): readonly Export[] {
  const file = (ending: Export["ending"], gives: string, write: (reference: Reference) => string): Export => ({
    ending,
    gives,
    get text() {
      return references.map(write).join("\n");
    },
  });
  return [
    file("bib", "the references for BibTeX", citer.bibtex),
    file("ris", "the references for Zotero and others", citer.ris),
    file("txt", "the references in words", (reference) => `${citer.inWords(reference)}\n`),
  ];
}
