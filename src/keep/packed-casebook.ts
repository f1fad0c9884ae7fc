import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { Book } from "../render/site/book.ts";

/** Every file has the same date, so that the same casebook gives the same bytes. */
const DATE = new Date(1980, 0, 1);

/**
 * A casebook as a ZIP: its own files, its README, its tables, and the sources that may be published. `folder` is where
 * it lies, an absolute path.
 */
export async function packedCasebook(folder: string, book: Book): Promise<Uint8Array> {
  const { files, byKind } = book.inquiry.casebook;
  const own = [...files].map(([path, { text }]) => [path, new TextEncoder().encode(text)] as const);
  const permitted = byKind.source.filter(({ id }) => !book.isQuotesOnly(id));
  const withheld = new Set(byKind.source.flatMap(({ id, fields }) => (book.isQuotesOnly(id) ? pathOf(fields) : [])));
  const paths = [
    "README.md",
    "elenchus.json",
    ...[...permitted, ...byKind.table].flatMap(({ fields }) => pathOf(fields)),
  ];
  const packed: Zippable = Object.fromEntries(own);
  for (const path of paths) {
    const bytes = withheld.has(path) ? null : await readFile(join(folder, path)).catch(() => null);
    if (bytes !== null) packed[path] = new Uint8Array(bytes);
  }
  return zipSync(Object.fromEntries(Object.entries(packed).sort(([a], [b]) => (a < b ? -1 : 1))), { mtime: DATE });
}

function pathOf({ file }: { readonly file: { readonly file: string } | null }): readonly string[] {
  return file === null ? [] : [file.file];
}
