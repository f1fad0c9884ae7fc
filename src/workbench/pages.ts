import { newId } from "../casebook/new-id.ts";
import { type Markup, nothing } from "../render/edition/markup.ts";
import type { Book } from "../render/site/book.ts";
import { island } from "../render/site/island.ts";
import { addressOf, exportAddress, itemNamed, Links } from "../render/site/links.ts";
import { type Frame, sitePage } from "../render/site/page.ts";
import { pageContent } from "../render/site/page-content.ts";
import type { Export } from "../render/site/view.ts";
import { views } from "../render/site/views/index.ts";
import type { Workbench } from "./workbench.ts";

/** The frame of pages in the workbench, but for the state that they show. */
const frame: Frame = {
  views,
  script: "assets/main.js",
  isModule: true,
  downloads: [],
  styles: ["assets/site.css", "assets/main.css"],
  head: nothing,
};

/** What lies at an address: a page, an export beside one, or nothing. */
export type Found =
  | { readonly type: "page"; readonly page: string }
  | { readonly type: "export"; readonly file: Export }
  | null;

/** What pages are made of. */
type Shown = Pick<Workbench, "book" | "version" | "isKept">;

/** Looks an address up: "index.html", "claims/six-times.html", "claims/index.csv". */
export function lookUp(address: string, { book, version, isKept }: Shown): Found {
  const parts = /^(?:(?<view>[a-z-]+)\/)?(?<item>[a-z0-9][a-z0-9-]*_?)\.(?<ending>[a-z]+)$/u.exec(address)?.groups;
  if (parts === undefined) return null;
  const name = parts.view ?? "overview";
  const item = itemNamed(parts.item ?? "index");
  const view = views.find((one) => one.name === name);
  if (view === undefined) return null;
  if (parts.ending === "html") {
    const notice = isKept ? nothing : keepBar(book);
    const page = sitePage(book, view, item, { ...frame, version, notice });
    return page === null ? null : { type: "page", page };
  }
  const page = addressOf(name, item);
  const file = pageContent(book, view, item, new Links(page))?.exports.find(
    ({ ending }) => exportAddress(page, ending) === address,
  );
  return file === undefined ? null : { type: "export", file };
}

/** Offers to keep a casebook that lies where it will be gone: in a folder named after its first source, to begin with. */
function keepBar({ inquiry, title }: Book): Markup {
  const [source] = inquiry.casebook.byKind.source;
  return island("keep-bar", { folder: newId(source?.title ?? source?.id ?? title, "casebook", new Set()) });
}
