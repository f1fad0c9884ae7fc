import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { folderWith } from "../support/folder.ts";
import { workbenchesInBrowser } from "./workbench-in-browser.ts";

/** A page where a casebook is changed, and the folder that the casebook lies in. */
export interface OpenCasebook {
  readonly page: Page;
  /** What a file holds now. */
  read(path: string): string;
  /** Somebody else writes a file. */
  write(path: string, text: string): void;
  /** What was asked of the server, in order: "PUT api/files/a.case". */
  readonly asked: readonly string[];
  readonly trouble: readonly string[];
}

/** Opens casebooks at one of the pages that change them, in one browser for a whole test file. */
export function casebooksInBrowser() {
  const open = workbenchesInBrowser();
  return async (
    address: string,
    files: Readonly<Record<string, string>>,
    options: BrowserContextOptions = {},
  ): Promise<OpenCasebook> => {
    const folder = folderWith(files);
    const { page, goTo, trouble } = await open((desk) => desk.open(folder), options);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.slice(1)}`));
    await goTo(address);
    return {
      page,
      read: (path) => readFileSync(join(folder, path), "utf8"),
      write: (path, text) => writeFileSync(join(folder, path), text),
      asked,
      trouble,
    };
  };
}
