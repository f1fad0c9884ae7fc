import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Book } from "../render/site/book.ts";
import { PACKED, type SiteFile, siteFiles } from "../render/site/publish/site-files.ts";
import { views } from "../render/site/views/index.ts";
import type { Teller } from "./checked-under.ts";
import { packedCasebook } from "./packed-casebook.ts";

/** What Vite has made of the client. */
const client = fileURLToPath(new URL("../../dist/workbench/client/", import.meta.url));

/** The files of it that published pages load, or null where it has not been built. */
export async function publishedClient(): Promise<readonly SiteFile[] | null> {
  const names = await readdir(client).catch(() => []);
  const wanted = names.filter((name) => /^published\.(?:js|css)$/u.test(name)).sort();
  if (wanted.length < 2) return null;
  return Promise.all(
    wanted.map(async (name) => ({ path: `assets/${name}`, content: await readFile(join(client, name), "utf8") })),
  );
}

/** Every file of a published casebook, each made when it is asked for. `folder` is where the casebook lies. */
export async function* publishedFiles(
  folder: string,
  book: Book,
  assets: readonly SiteFile[],
  progress: Teller,
): AsyncGenerator<SiteFile> {
  for (const file of siteFiles(book, views)) {
    await progress.show(`writing ${file.path}`);
    yield file;
  }
  yield* assets;
  await progress.show("packing the casebook");
  yield { path: PACKED, content: await packedCasebook(folder, book) };
}
