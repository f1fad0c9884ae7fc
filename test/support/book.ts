import { join } from "node:path";
import { beyondOf } from "../../src/check/beyond.ts";
import { checkCasebook } from "../../src/check/check-casebook.ts";
import { nothingKnown } from "../../src/inquiry.ts";
import { openBook, Readings } from "../../src/keep/open-book.ts";
import { Book } from "../../src/render/site/book.ts";
import { triedOnBases } from "../../src/resolve/bases.ts";
import { versionsOf } from "../../src/resolve/versions.ts";
import { inquiryInto } from "./casebook.ts";

const root = join(import.meta.dirname, "../..");

/** One of the example casebooks, as what is published is made from it. */
export async function exampleBook(name: string): Promise<Book> {
  const shelfmarks = { kept: nothingKnown(), readings: new Readings() };
  const { book } = await openBook(join(root, "examples", name), shelfmarks, false);
  return book;
}

/** A casebook that stands in the test. */
export function bookOf(text: string, sources: Readonly<Record<string, string>> = {}): Book {
  const inquiry = inquiryInto(text, sources);
  const bases = triedOnBases(inquiry, versionsOf(inquiry));
  const told = { beyond: beyondOf(inquiry), changes: null, bases, repairs: [] };
  const checked = { inquiry, findings: checkCasebook(inquiry), ...told };
  return new Book(checked, { title: "A casebook", isLive: false, readingOf: () => null });
}
