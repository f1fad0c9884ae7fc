import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { sizes } from "./edition-in-browser.ts";
import { type PublishedSite, publishedExample } from "./published-site.ts";
import { violations } from "./violations.ts";

/** Every page is opened; axe looks at one of every sort, and at all of them in the long run. */
const LONG = 900_000;
const isLong = runs > 500;

describe.each(["great-terror", "herodotus"])("%s, from the disk", (example) => {
  const visit = publishedExample(example);

  test(
    "no page has a fault that axe knows, in light or dark, or does anything but show itself",
    async () => {
      const { page, site, trouble, go } = await visit();
      expect(site.pages.length).toBeGreaterThan(20);
      const looked = new Set(isLong ? site.pages : oneOfEverySort(site.pages));
      const faults: string[] = [];
      for (const path of site.pages) {
        await go(path);
        if (!looked.has(path)) continue;
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          for (const fault of await violations(page)) faults.push(`${path}, ${colorScheme}: ${fault}`);
        }
      }
      expect(faults).toEqual([]);
      expect(trouble).toEqual([]);
    },
    LONG,
  );

  test(
    "one page of every sort has none on a phone, nor scrolls sideways",
    async () => {
      const { page, site, trouble, go } = await visit({ viewport: sizes.phone });
      for (const path of oneOfEverySort(site.pages)) {
        await go(path);
        expect(await violations(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(sizes.phone.width);
      }
      expect(trouble).toEqual([]);
    },
    LONG,
  );

  test(
    "every link leads to a file of the site, and to a place on its page",
    async () => {
      const { page, site, go } = await visit({ javaScriptEnabled: false });
      const broken: string[] = [];
      for (const path of site.pages) {
        await go(path);
        for (const target of await targetsOn(page))
          if (!leadsSomewhere(target, path, site)) broken.push(`${path}: ${target}`);
      }
      expect(broken).toEqual([]);
    },
    LONG,
  );
});

describe("what one does on a page", () => {
  const visit = publishedExample("great-terror");

  test("without a script a claim and its passage can be read, and the search says what it needs", async () => {
    const { page, go } = await visit({ javaScriptEnabled: false });
    await go("claims/six-times.html");
    expect(await page.locator("main").innerText()).toContain("shot-37-38 = over 6 * shot-other-years");
    await page.locator(".quotes a").first().click();
    expect(page.url()).toMatch(/sources\/lecture\.html#at-\d+$/u);
    expect(await page.locator("main").innerText()).toContain("more than six times as many were shot");
    await go("search/index.html");
    expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
  });

  test("the search finds a passage despite a slip, and opens it with the words marked", async () => {
    const { page, trouble, go } = await visit();
    await go("claims/index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("six tmes many shot");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\/index\.html\?q=six/u);
    const hit = page.locator(".hits li", { hasText: "passage" }).first();
    await hit.waitFor();
    expect(await page.getByRole("status").innerText()).toMatch(/^\d+ places/u);
    expect(await hit.locator("mark").count()).toBeGreaterThan(0);
    await hit.locator("a").click();
    await page.waitForURL(/sources\/[a-z-]+\.html\?words=.*#p\d+$/u);
    expect(await page.evaluate(() => CSS.highlights.get("found")?.size ?? 0)).toBeGreaterThan(0);
    expect(trouble).toEqual([]);
  });

  test("a reference is copied", async () => {
    const { page, trouble, go } = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    await go("claims/six-times.html");
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Notes on the lecture of 1996");
    expect(trouble).toEqual([]);
  });
});

function oneOfEverySort(pages: readonly string[]): readonly string[] {
  const sorts = new Map(pages.map((path) => [`${posix.dirname(path)} ${path.endsWith("index.html")}`, path]));
  return [...sorts.values()];
}

/** Where the links, forms and assets of a page lead, as they are written. */
function targetsOn(page: Page): Promise<readonly string[]> {
  const places = page.locator("a[href], link[rel=stylesheet], form[action], script[src]");
  return places.evaluateAll((elements) =>
    elements.map(
      (element) => ["href", "action", "src"].map((name) => element.getAttribute(name)).find((to) => to) ?? "",
    ),
  );
}

function leadsSomewhere(target: string, from: string, site: PublishedSite): boolean {
  if (/^https?:/u.test(target)) return true;
  const [way = "", fragment] = target.split("#");
  const path = way === "" ? from : posix.join(posix.dirname(from), way);
  if (path.startsWith("..") || !existsSync(join(site.folder, path))) return false;
  return fragment === undefined || site.text(path).includes(` id="${fragment}"`);
}
