import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import type { Reading } from "../../src/examine.ts";
import { html } from "../../src/render/exporters/html.ts";

/** A desk, with room for a margin, and a phone. */
export const sizes = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** A page with an edition in it, and all that it did besides being shown. */
export interface OpenEdition {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, dialogs, and requests for anything but the file. */
  readonly trouble: readonly string[];
}

/** Opens editions in one browser for a whole test file. */
export function editionsInBrowser(): (reading: Reading, options?: BrowserContextOptions) => Promise<OpenEdition> {
  const open = pagesInBrowser();
  return (reading, options) =>
    open([...html.export(reading, { verbose: false, colour: false, width: 80 })].join(""), options);
}

/** Opens pages in one browser for a whole test file. */
export function pagesInBrowser(): (markup: string, options?: BrowserContextOptions) => Promise<OpenEdition> {
  let browser: Browser | undefined;
  let folder = "";
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "elenchus-edition-"));
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath: inject("chromium"), args });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (markup, options = {}) => {
    if (browser === undefined) throw new Error("the browser has not been started");
    count += 1;
    const file = join(folder, `edition-${count}.html`);
    writeFileSync(file, markup);
    const context = await browser.newContext({ viewport: sizes.desk, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const trouble: string[] = [];
    const url = pathToFileURL(file).href;
    page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== url) trouble.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    return { page, trouble };
  };
}
