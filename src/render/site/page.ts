import { version } from "../../version.ts";
import { glyphDefinitions } from "../edition/glyph.ts";
import { html, type Markup, nothing, trusted } from "../edition/markup.ts";
import type { Book } from "./book.ts";
import { addressOf, exportAddress, Links } from "./links.ts";
import { pageContent } from "./page-content.ts";
import type { PageContent, View } from "./view.ts";

/** A file that a site offers. */
export interface Download {
  readonly path: string;
  /** "the casebook (ZIP)". */
  readonly gives: string;
}

/** What the frame around pages needs to know of where they are shown. */
export interface Frame {
  readonly views: readonly View[];
  /** The script of the client, and the style sheets, by their paths from the root. */
  readonly script: string;
  /** Whether the script is a module. One that is read from a disk cannot be: browsers do not let it. */
  readonly isModule: boolean;
  readonly styles: readonly string[];
  /** What the site offers as a whole, by paths from the root; the colophon names them. */
  readonly downloads: readonly Download[];
  /** Set above every page, such as a word on where the casebook lies. */
  readonly notice?: Markup;
  /** Which state of the casebook it shows, where a page follows the casebook. */
  readonly version?: number;
  /** Set into the head, such as a policy for what may be loaded; nothing where the server sends it. */
  readonly head: Markup;
}

/** A page in full, with its frame; null where the view has no such page. */
export function sitePage(book: Book, view: View, item: string | null, frame: Frame): string | null {
  const links = new Links(addressOf(view.name, item));
  const content = pageContent(book, view, item, links);
  return content === null ? null : framed(content, book, view, item, frame);
}

/** What a page has to say, with the frame around it. */
export function framed(content: PageContent, book: Book, view: View, item: string | null, frame: Frame): string {
  const address = addressOf(view.name, item);
  const links = new Links(address);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${frame.head}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Elenchus ${version}">
<link rel="icon" href="data:,">
<title>${content.title === book.title ? book.title : `${content.title} · ${book.title}`}</title>
${frame.styles.map((path) => html`<link rel="stylesheet" href="${links.file(path)}">\n`)}${canonical(book, address)}${dataOf(content)}<script ${frame.isModule ? html`type="module"` : html`defer`} src="${links.file(frame.script)}"></script>
</head>
<body data-root="${links.file("")}"${frame.version === undefined ? nothing : html` data-version="${frame.version}"`}>
<a class="skip" href="#main">Skip to the page</a>
${glyphDefinitions()}
${headMarkup(book, view, frame, links)}
${frame.notice ?? nothing}<main id="main" class="view view-${view.name}" tabindex="-1">
<h1 dir="auto">${content.title}</h1>
${content.main}
${exportsMarkup(content, address, links)}</main>
<footer class="colophon"><p>Made by Elenchus ${version}. It tells whether statements can hold together, never whether they are true.</p>${downloads(frame, links)}</footer>
</body>
</html>
`.markup;
}

function headMarkup(book: Book, current: View, { views }: Frame, links: Links): Markup {
  const items = views
    .filter(({ onlyLive }) => book.isLive || onlyLive === undefined)
    .map(({ name, title, says }) => {
      const here = name === current.name ? html` aria-current="page"` : nothing;
      return html`<li><a href="${links.to(name)}" title="${says}"${here}>${title}</a></li>`;
    });
  return html`<header class="bar">
<p class="imprint"><a href="${links.to("overview")}">Elenchus <bdi>${book.title}</bdi></a></p>
<form class="seek" role="search" action="${links.to("search")}"><label><span class="visually-hidden">Search</span> <input type="search" name="q" placeholder="Search" aria-keyshortcuts="/"></label></form>
<nav aria-label="Views"><ul>${items}</ul></nav>
</header>`;
}

/** The one address of a page, where it is known what the site is published under. */
function canonical({ base }: Book, address: string): Markup {
  return base === null ? nothing : html`<link rel="canonical" href="${base + address}">\n`;
}

function downloads({ downloads: files }: Frame, links: Links): Markup | null {
  if (files.length === 0) return null;
  return html`<ul>${files.map(({ path, gives }) => html`<li><a href="${links.file(path)}" download>${gives}</a></li>`)}</ul>`;
}

function exportsMarkup({ exports }: PageContent, address: string, links: Links): Markup | null {
  if (exports.length === 0) return null;
  const lines = exports.map(
    ({ ending, gives }) =>
      html`<li><a href="${links.file(exportAddress(address, ending))}" download>${gives} (${ending.toUpperCase()})</a></li>`,
  );
  return html`<aside class="exports" aria-label="To take away"><ul>${lines}</ul></aside>
`;
}

/** JSON-LD; `<` is written so that nothing in it can end the element. */
function dataOf({ data }: PageContent): Markup {
  if (data === undefined) return nothing;
  return trusted(`<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`);
}
