// How fast a casebook of 1,000 claims becomes a site: node bench/publish.mjs. Components may be given: node bench/publish.mjs 2000
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nothingKnown } from "../dist/inquiry.js";
import { openBook, Readings } from "../dist/keep/open-book.js";
import { publishedClient, publishedFiles } from "../dist/keep/publish.js";
import { siteFolder, writeSite } from "../dist/keep/site-folder.js";
import { casebookOf } from "./casebook-text.mjs";

const TARGET = 10;
const components = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "elenchus-bench-"));
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** The ledger that every claim is in gets a text, a paragraph a claim, so that there are passages to be read and found. */
function casebook() {
  const files = casebookOf(components).map(({ path, text }) => ({
    path,
    text: text.replace('source ledger "The ledger"', "$&\n  file: sources/ledger.txt"),
  }));
  const quotes = [];
  for (const file of files) {
    file.text = file.text.replaceAll(/ {2}in: ledger p\. \d+\n {2}says: (?<says>.+)/gu, (_, says) => {
      const words = `item ${quotes.length + 1} has it that ${says}`;
      quotes.push(words);
      return `  in: ledger ¶${quotes.length} "${words}"\n  says: ${says}`;
    });
  }
  const text = quotes.map((words) => `In the ledger, ${words}, as the clerk wrote it down in that year.\n`).join("\n");
  return [...files, { path: "sources/ledger.txt", text }];
}

try {
  for (const { path, text } of casebook()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [begun, used] = [performance.now(), processor()];
  const marks = { nodejs: process.version };
  const { book } = await openBook(folder, { kept: nothingKnown(), readings: new Readings() }, false);
  const opened = performance.now();
  const site = join(folder, "site");
  const place = await siteFolder(site);
  const assets = (await publishedClient()) ?? [];
  const written = await writeSite(site, publishedFiles(folder, book, assets, { show: async () => {} }), place.manifest);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`Node ${marks.nodejs}\n`);
  console.log(`${book.claims.length} claims and ${book.findings.length} findings published as ${written.count} files`);
  console.log(`  opened and checked ${((opened - begun) / 1000).toFixed(2)} s`);
  console.log(`  in all ${seconds.toFixed(2)} s on the clock, ${(processor() - used).toFixed(2)} s of the processor`);
  const isReached = seconds <= TARGET;
  console.log(`  target ${TARGET} s ${isReached ? "reached" : `MISSED, ${(seconds / TARGET).toFixed(2)} times that`}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
