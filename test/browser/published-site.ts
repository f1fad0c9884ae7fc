import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { elenchus } from "../support/console.ts";
import { filesIn } from "../support/files.ts";
import { sizes } from "./edition-in-browser.ts";

/** An example, published into a folder. */
export interface PublishedSite {
  /** Its pages, by their paths from the root. */
  readonly pages: readonly string[];
  readonly folder: string;
  text(path: string): string;
}

/** A page of a site, and what it did that it should not have done. */
export interface Visit {
  readonly page: Page;
  readonly site: PublishedSite;
  /** Messages of the console, exceptions, and requests for anything outside the site; emptied by whoever looks. */
  readonly trouble: string[];
  go(address: string): Promise<void>;
}

/** Publishes an example once for a test file, and opens it from the disk. */
export function publishedExample(name: string): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "elenchus-site-"));
    const example = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
    const published = await elenchus(["publish", example, "--out", join(folder, "site")]);
    expect(published.code, published.err).toBe(0);
    browser = await chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (options = {}) => {
    if (browser === undefined) throw new Error("the browser has not been started");
    const root = join(folder, "site");
    const context = await browser.newContext({ viewport: sizes.desk, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${pathToFileURL(root).href}/`)) trouble.push(`request: ${request.url()}`);
    });
    const pages = filesIn(root)
      .filter((path) => path.endsWith(".html"))
      .map((path) => path.slice(root.length + 1))
      .sort();
    const site = { pages, folder: root, text: (path: string) => readFileSync(join(root, path), "utf8") };
    return { page, site, trouble, go: async (to) => void (await page.goto(`${pathToFileURL(root).href}/${to}`)) };
  };
}
