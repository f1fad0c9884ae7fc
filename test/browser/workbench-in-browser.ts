import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { Desk } from "../../src/workbench/desk.ts";
import { serve } from "../../src/workbench/server.ts";
import { sizes } from "./edition-in-browser.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A page of a workbench, and all that it did besides being shown. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly desk: Desk;
  /** Goes to a page by its address from the root: "sources/lecture.html". */
  readonly goTo: (address: string) => Promise<void>;
  /** Errors and warnings of the console, exceptions, dialogs, and requests to anywhere else. */
  readonly trouble: readonly string[];
}

/** Opens workbenches in one browser for a whole test file; the client is built first where it is not. */
export function workbenchesInBrowser(): (
  lay: (desk: Desk) => Promise<unknown>,
  options?: BrowserContextOptions,
) => Promise<OpenWorkbench> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!existsSync(join(root, "dist/workbench/client/main.js"))) {
      spawnSync("npx", ["vite", "build"], { cwd: root, stdio: "ignore" });
    }
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath: inject("chromium"), args });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (lay, options = {}) => {
    if (browser === undefined) throw new Error("the browser has not been started");
    const desk = new Desk(tmpdir());
    await lay(desk);
    const served = await serve(desk, 0);
    const context = await browser.newContext({ viewport: sizes.desk, reducedMotion: "reduce", ...options });
    onTestFinished(async () => {
      await context.close();
      await served.close();
    });
    const page = await context.newPage();
    // A long text is read before its page is there, and the machine may have other things to do.
    page.setDefaultTimeout(110_000);
    const { origin } = new URL(served.address);
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:")) {
        trouble.push(`request: ${request.url()}`);
      }
    });
    /** A page is there when its islands are: nobody clicks faster than that, but a test does. */
    const arrive = async (address: string) => {
      await page.goto(address);
      if (options.javaScriptEnabled !== false) await page.locator("html.scripted main:not([aria-busy])").waitFor();
    };
    await arrive(served.address);
    const goTo = (address: string) => arrive(`${origin}/${address}`);
    return { page, desk, goTo, trouble };
  };
}

/** A copy of an example, gone when the test is over. */
export function copyOfExample(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "elenchus-workbench-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, "examples", name), folder, { recursive: true });
  return folder;
}

/** Selects words of a text as a person would who drags over them, whatever is marked in them. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const fold = (text: string) => text.replace(/\s/gu, " ");
    for (const host of document.querySelectorAll("[data-map]")) {
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest(".reference") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
      const from = fold(nodes.map(({ data }) => data).join("")).indexOf(wanted);
      if (from < 0) continue;
      const range = document.createRange();
      let at = 0;
      for (const node of nodes) {
        const next = at + node.data.length;
        if (at <= from && from < next) range.setStart(node, from - at);
        if (at < from + wanted.length && from + wanted.length <= next) range.setEnd(node, from + wanted.length - at);
        at = next;
      }
      host.scrollIntoView({ block: "center" });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`there are no such words: ${wanted}`);
  }, words);
}
