import { trusted } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import { annotationFiles } from "../linked/annotations.ts";
import { addressOf, exportAddress, Links } from "../links.ts";
import { type Download, type Frame, framed } from "../page.ts";
import { pageContent } from "../page-content.ts";
import { searchEntries } from "../search/entries.ts";
import { indexOf } from "../search/search-index.ts";
import { siteStyles } from "../styles/style-sheet.ts";
import type { View } from "../view.ts";

/** A file of a site: its path from the root, with slashes, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What may be loaded on pages that are published: their own files, also where they are read from a disk. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Where the casebook itself lies, packed. */
export const PACKED = "casebook.zip";

const downloads: readonly Download[] = [
  { path: PACKED, gives: "the casebook and its sources (ZIP)" },
  { path: "annotations.json", gives: "its quotations as annotations (JSON-LD)" },
];

/** Every file that is made of a casebook, page by page, as they are asked for. The same casebook gives the same bytes. */
export function* siteFiles(book: Book, views: readonly View[]): Generator<SiteFile> {
  const frame: Frame = {
    views,
    script: "assets/published.js",
    isModule: false,
    styles: ["assets/site.css", "assets/published.css"],
    downloads,
    head: trusted(`<meta http-equiv="content-security-policy" content="${policy}">\n`),
  };
  for (const view of views.filter(({ onlyLive }) => onlyLive === undefined)) {
    const items = new Set([...view.items(book)].map(({ id }) => id));
    for (const item of [null, ...items]) yield* filesOfPage(book, view, item, frame);
  }
  yield* annotationFiles(book);
  yield { path: "assets/site.css", content: siteStyles };
  const index = JSON.stringify(indexOf(searchEntries(book)));
  yield { path: "assets/search-index.js", content: `globalThis.elenchusSearchIndex = ${index};\n` };
}

function* filesOfPage(book: Book, view: View, item: string | null, frame: Frame): Generator<SiteFile> {
  const path = addressOf(view.name, item);
  const content = pageContent(book, view, item, new Links(path));
  if (content === null) return;
  yield { path, content: framed(content, book, view, item, frame) };
  for (const { ending, text } of content.exports) yield { path: exportAddress(path, ending), content: text };
}
