import { describe, expect, it } from "vitest";
import type { Book } from "../../src/render/site/book.ts";
import { addressOf } from "../../src/render/site/links.ts";
import { views } from "../../src/render/site/views/index.ts";
import { lookUp } from "../../src/workbench/pages.ts";
import { bookOf, exampleBook } from "../support/book.ts";
import { type WebPage, webPage } from "../support/web-page.ts";
import { hostileCasebook, hostileSources } from "./hostile-casebook.ts";

/** The texts of sources have no anchors before their page shows them. */
const withoutAnchors = /^sources\//u;

const hostile = () => bookOf(hostileCasebook, hostileSources);

function addressesOf(book: Book): readonly string[] {
  return views.flatMap(({ name, items }) => [
    addressOf(name),
    ...[...items(book)].map(({ id }) => addressOf(name, id)),
  ]);
}

function pagesOf(book: Book): ReadonlyMap<string, string> {
  return new Map(
    addressesOf(book).map((address) => {
      const found = lookUp(address, { book: book, version: 1, isKept: true });
      return [address, found?.type === "page" ? found.page : ""];
    }),
  );
}

describe.each([
  ["great-terror", () => exampleBook("great-terror")],
  ["herodotus", () => exampleBook("herodotus")],
  ["one with every kind in it and hostile words", async () => hostile()],
  ["an empty one", async () => bookOf("")],
])("the pages of %s", async (_, open) => {
  const book = await open();
  const pages = pagesOf(book);
  const taken = new Map([...pages].map(([address, page]) => [address, webPage(page)]));

  it("are all there", () => {
    expect([...pages].filter(([, page]) => page === "").map(([address]) => address)).toEqual([]);
  });

  it("lead to pages, places and files that exist", () => {
    const broken = [...taken].flatMap(([address, page]) => brokenLinks(address, page, taken, book));
    expect([...new Set(broken)]).toEqual([]);
  });

  it("keep to the policy: no style and no script of their own", () => {
    for (const [address, { elements }] of taken) {
      const wrong = elements.filter(
        ({ name, attributes }) =>
          name === "style" ||
          (name === "script" &&
            attributes.get("src") === undefined &&
            attributes.get("type") !== "application/ld+json") ||
          [...attributes.keys()].some((attribute) => attribute === "style" || attribute.startsWith("on")),
      );
      expect(wrong, address).toEqual([]);
    }
  });

  it("tell in words what their drawings show", () => {
    for (const [address, { elements }] of taken) {
      const drawings = elements.filter(({ name, attributes }) => name === "svg" && attributes.get("role") === "img");
      for (const { attributes } of drawings) expect(attributes.get("aria-label"), address).toMatch(/\w+ \w+/u);
      if (drawings.length > 0)
        expect(
          elements.some(({ name }) => name === "table"),
          address,
        ).toBe(true);
    }
  });

  it("have no id twice", () => {
    for (const [address, { elements }] of taken) {
      const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        address,
      ).toEqual([]);
    }
  });

  it("come out the same again", async () => {
    const again = pagesOf(await open());
    for (const [address, page] of pages) expect(again.get(address), address).toBe(page);
  });
});

/** Every link on a page, and every file beside it, that leads nowhere. */
function brokenLinks(from: string, { elements }: WebPage, pages: ReadonlyMap<string, WebPage>, book: Book) {
  const hrefs = elements.flatMap(({ name, attributes }) => (name === "a" ? (attributes.get("href") ?? []) : []));
  return hrefs.flatMap((href) => {
    const url = new URL(href, `http://site/${from}`);
    const [address, fragment] = [url.pathname.slice(1), url.hash.slice(1)];
    const page = pages.get(address);
    if (page === undefined && lookUp(address, { book: book, version: 1, isKept: true }) === null)
      return [`${from} → ${href}`];
    const isThere = page === undefined || fragment === "" || withoutAnchors.test(address) || page.ids.has(fragment);
    return isThere ? [] : [`${from} → ${href}: no such place`];
  });
}

describe("hostile words", () => {
  it("appear only as text", () => {
    for (const [address, page] of pagesOf(hostile())) {
      const { elements } = webPage(page);
      expect(
        elements.filter(
          ({ name }) => name === "img" || name === "iframe" || (name === "b" && page.includes("<b>bold")),
        ),
        address,
      ).toEqual([]);
      expect(page, address).not.toMatch(/<script>alert|<img|<b>bold/u);
    }
  });

  it("stay text in drawings that are taken away", () => {
    const book = hostile();
    for (const address of addressesOf(book)) {
      const file = lookUp(address.replace(/html$/u, "svg"), { book: book, version: 1, isKept: true });
      if (file?.type === "export") expect(file.file.text, address).not.toMatch(/<script|<img|<b>/u);
    }
  });
});
