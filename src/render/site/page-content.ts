import type { Book } from "./book.ts";
import { withReference } from "./citing/cite-block.ts";
import { linkedData } from "./linked/linked-data.ts";
import type { Links } from "./links.ts";
import { quotesOnlyPage } from "./quotes-only-page.ts";
import type { PageContent, View } from "./view.ts";

/** A page as its view has it, with what pages have whatever view they are of; null where there is no such page. */
export function pageContent(book: Book, view: View, item: string | null, links: Links): PageContent | null {
  const content = ownContent(book, view, item, links);
  if (content === null || item === null) return content;
  const data = linkedData(view.name, item, book, links);
  return withReference({ ...(data === null ? {} : { data }), ...content }, view.name, item, book, links);
}

/** No view is asked for the page of a source of which no more may be published than is quoted. */
function ownContent(book: Book, view: View, item: string | null, links: Links): PageContent | null {
  const isWithheld = item !== null && view.name === "sources" && book.isWithheld(item);
  return isWithheld ? quotesOnlyPage(item, book, links) : view.page(book, item, links);
}
