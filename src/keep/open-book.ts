import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Reading } from "../examine.ts";
import { type Kept, openAgain } from "../inquiry.ts";
import type { Document } from "../read/document.ts";
import { Book } from "../render/site/book.ts";
import { checkUnder, type Teller } from "./checked-under.ts";
import { citer } from "./citer.ts";

import { configurationOf } from "./find-configuration.ts";
import { sourceReader } from "./source-reading.ts";

/** A casebook made ready to be looked at, and what kept any of its files from being read. */
export interface OpenBook {
  readonly book: Book;
  /** Of its files, and of its settings. */
  readonly unreadable: readonly Diagnostic[];
}

/** First readings, each made when it is first asked for, and kept as long as its document is. */
export class Readings {
  readonly #read = sourceReader();
  readonly #made = new WeakMap<Document, { readonly reading: Reading | null }>();

  of(document: Document): Reading | null {
    const known = this.#made.get(document) ?? { reading: this.#read(document) };
    this.#made.set(document, known);
    return known.reading;
  }
}

/** What stays from one opening of a casebook to the next. */
export interface Shelfmarks {
  readonly kept: Kept;
  readonly readings: Readings;
}

/** Opens the casebook in a folder, an absolute path, and checks it. Paths of its files are within the folder. */
export async function openBook(
  folder: string,
  { kept, readings }: Shelfmarks,
  isLive: boolean,
  { progress, base = null }: { readonly progress?: Teller; readonly base?: string | null } = {},
): Promise<OpenBook> {
  const { material, unreadable } = await openAgain(".", kept, { cwd: folder });
  const { configuration, diagnostics } = await configurationOf(folder, folder);
  const checked = await checkUnder(material, null, [], configuration.ignore, kept, progress);
  if (isLive) kept.auditor.prepare();
  const readingOf = (source: string) => {
    const document = material.documents.get(source);
    return document === undefined ? null : readings.of(document);
  };
  const book = new Book(checked, { title: await titleOf(folder), isLive, readingOf, citer: citer(), base });
  return { book, unreadable: [...unreadable, ...diagnostics] };
}

/** The first heading of a casebook's README.md; else the name of its folder. */
async function titleOf(folder: string): Promise<string> {
  const readme = await readFile(join(folder, "README.md"), "utf8").catch(() => "");
  const heading = /^#[ \t]+(?<words>\S.*?)[ \t#]*$/mu.exec(readme)?.groups?.words;
  return heading ?? basename(folder);
}
