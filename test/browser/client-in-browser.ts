import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { FakeWorkbench } from "../support/fake-workbench.ts";
import { sizes } from "./edition-in-browser.ts";

/** A page of the workbench with an island on it, and the server behind it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly workbench: FakeWorkbench;
  /** Errors and warnings of the console, and exceptions: a policy that is broken is told there too. */
  readonly trouble: readonly string[];
}

/** Opens islands in one browser for a whole test file; what a test has opened is closed after it. */
export function workbenchInBrowser() {
  let browser: Browser | undefined;
  const open: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath: inject("chromium"), args });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => browser?.close());
  return async (
    name: string,
    props: unknown,
    files: Readonly<Record<string, string>>,
    options: BrowserContextOptions = {},
  ): Promise<OpenWorkbench> => {
    if (browser === undefined) throw new Error("the browser has not been started");
    const workbench = new FakeWorkbench(files, { name, props });
    const address = await workbench.start();
    const context = await browser.newContext({ viewport: sizes.desk, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") trouble.push(message.text());
    });
    page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
    open.push({
      close: async () => {
        await context.close();
        workbench.stop();
      },
    });
    await page.goto(address);
    return { page, workbench, trouble };
  };
}
