import type { Book } from "../../src/render/site/book.ts";
import { Links } from "../../src/render/site/links.ts";
import type { PageContent, View } from "../../src/render/site/view.ts";
import { webPage } from "./web-page.ts";

/** A page of a view: its own for null. */
export function pageOf(view: View, book: Book, item: string | null = null): PageContent {
  const page = view.page(book, item, new Links(`${view.name}/${item ?? "index"}.html`));
  if (page === null) throw new Error(`${view.name} has no page ${item}`);
  return page;
}

/** The words of a page, all white space as one blank. */
export function wordsOf({ main }: PageContent): string {
  return webPage(main.markup).text.replaceAll(/\s+/gu, " ");
}

/** How many elements of a page have a class. */
export function countOf({ main }: PageContent, name: string): number {
  const { elements } = webPage(main.markup);
  return elements.filter(({ attributes }) => attributes.get("class")?.split(" ").includes(name)).length;
}
