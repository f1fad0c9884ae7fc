import type { Markup } from "../edition/markup.ts";
import type { Book } from "./book.ts";
import type { Links } from "./links.ts";

/** Something a page offers to be taken away: a drawing, or the figures behind it. It lies beside the page. */
export interface Export {
  /** The ending of its file: "svg", "csv". The rest of its name is the page's. */
  readonly ending: "svg" | "csv" | "json" | "bib" | "ris" | "txt" | "case";
  /** What it is, for the link: "the drawing". */
  readonly gives: string;
  readonly text: string;
}

/** One page of a view, without the frame around it. */
export interface PageContent {
  readonly title: string;
  readonly main: Markup;
  /** Taken from the page itself where somebody asks for them; a page without any has an empty list. */
  readonly exports: readonly Export[];
  /** Data for machines, set into the head as JSON-LD. */
  readonly data?: unknown;
}

/** One of several pages that a view has: of a source, a claim, a quantity. */
export interface Item {
  /** The name of its file, without the ending. */
  readonly id: string;
  readonly title: string;
}

/**
 * A way to look at a casebook. The same in the workbench and in what is published. One member per file in `views/`;
 * its name is the first part of its addresses.
 */
export interface View {
  readonly name: string;
  /** In the navigation. */
  readonly title: string;
  /** What it shows, in one line. */
  readonly says: string;
  /** Set where it is for changing the casebook, and so no part of what is published. */
  readonly onlyLive?: true;
  /** The pages it has beside its own. */
  items(book: Book): Iterable<Item>;
  /** A page: its own for null, or that of an item; null where there is none such. */
  page(book: Book, item: string | null, links: Links): PageContent | null;
}
