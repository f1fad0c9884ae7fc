/** The home of a site, which is not in a folder of its own. */
const HOME = "overview";

/** Where a page lies, from the root: "claims/six-times.html". */
export function addressOf(view: string, item: string | null = null): string {
  if (view === HOME && item === null) return "index.html";
  return `${view}/${item === "index" ? "index_" : (item ?? "index")}.html`;
}

/** Where a page's exports lie: beside it, under its name. */
export function exportAddress(page: string, ending: string): string {
  return page.replace(/html$/u, ending);
}

/** The item whose file has a name; null for a view's own page. An id may be "index"; its file is not. */
export function itemNamed(name: string): string | null {
  if (name === "index") return null;
  return name === "index_" ? "index" : name;
}

/** Links from one page to others, relative, so that a site can lie in any folder and be read from a disk. */
export class Links {
  readonly #root: string;

  /** `address` is that of the page the links stand on. */
  constructor(address: string) {
    this.#root = "../".repeat(address.split("/").length - 1);
  }

  /** To a page, or a place on it. */
  to(view: string, item: string | null = null, fragment: string | null = null): string {
    return this.#root + addressOf(view, item) + (fragment === null ? "" : `#${fragment}`);
  }

  /** To a file of the site by its path from the root. */
  file(path: string): string {
    return this.#root + path;
  }
}
