import { join, posix, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceLines } from "../../diagnostics/source-lines.ts";
import { caseFilesIn, nothingKnown } from "../../inquiry.ts";
import { openBook, Readings } from "../../keep/open-book.ts";
import { publishedClient, publishedFiles } from "../../keep/publish.ts";
import { siteFolder, writeSite } from "../../keep/site-folder.ts";
import { refusal } from "../../read/refusal.ts";
import { casebookSources } from "../../render/printed-casebook.ts";
import type { Book } from "../../render/site/book.ts";
import { counted } from "../../render/wording.ts";
import { refuse } from "../announce.ts";
import { folderOf } from "../casebook-folder.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { Progress } from "../progress.ts";

/** Writes a casebook as a site that needs no server. */
export const publish: Command = {
  name: "publish",
  operands: "[DIR]",
  summary: "writes a casebook as pages to be read anywhere: on a disk, or on any server",
  options: [
    { name: "out", short: "o", value: "SITE", says: "the folder to write them to (site unless said)" },
    { name: "base", short: "b", value: "URL", says: "the address they will be found under, for references to them" },
    { name: "force", short: "f", says: "writes into a folder that has other things in it; these are left alone" },
    { name: "quiet", short: "q", says: "shows no progress and does not say what was written" },
  ],
  run,
};

async function run(io: Io, { operands, values, switches }: Arguments): Promise<ExitCode> {
  const shown = folderOf(operands, "publish");
  if (typeof shown !== "string") return refuse(io, [shown]);
  const base = baseOf(values.get("base")?.at(-1) ?? null);
  if (base !== null && typeof base !== "string") return refuse(io, [base]);
  const out = values.get("out")?.at(-1) ?? "site";
  const [folder, site] = [resolve(io.cwd, shown), resolve(io.cwd, out)];
  const obstacle = await obstacleTo(folder, shown);
  if (obstacle !== null) return refuse(io, [obstacle]);
  const place = await placeFor(site, folder, out, switches.has("force"));
  if ("code" in place) return refuse(io, [place]);
  const assets = await publishedClient();
  if (assets === null)
    return refuse(io, [refusal("not-built", "the scripts of the pages are missing", "npm run build makes them")]);
  const progress = new Progress(io, switches.has("quiet"));
  const { book, unreadable } = await openBook(folder, { kept: nothingKnown(), readings: new Readings() }, false, {
    progress,
    base,
  });
  if (unreadable.length > 0) {
    await progress.clear();
    return refuse(
      io,
      unreadable.map((one) => ({ ...one, notes: [...one.notes, "nothing was published"] })),
    );
  }
  const written = await writeSite(site, publishedFiles(folder, book, assets, progress), place.manifest);
  await progress.clear();
  if (written.type === "failed") {
    const message = `${join(out, written.path)} cannot be written (${written.reason})`;
    return refuse(io, [
      refusal("not-writable", message, "what was written before it is there; publish again when there is room"),
    ]);
  }
  if (!switches.has("quiet")) {
    const gone = written.removed === 0 ? "" : `, ${counted(written.removed, "old one", "old ones")} removed`;
    await io.stdout.write(`${join(out, "index.html")}\n`);
    await io.stderr.write(`${counted(written.count, "file")} written${gone}.\n`);
  }
  return tellMistakes(io, book, shown);
}

/** An address with a slash at its end. */
function baseOf(written: string | null): string | null | Diagnostic {
  if (written === null) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url !== null && /^https?:$/u.test(url.protocol) && url.search === "" && url.hash === "") {
    return url.href.endsWith("/") ? url.href : `${url.href}/`;
  }
  return refusal("bad-value", `"${written}" is no address that pages can be found under`, "it begins with https://");
}

async function obstacleTo(folder: string, shown: string): Promise<Diagnostic | null> {
  const files = await caseFilesIn(folder);
  if (typeof files === "string") return refusal("no-casebook", `${shown} cannot be opened (${files})`);
  if (files.length > 0) return null;
  return refusal(
    "no-casebook",
    `${shown} has no casebook in it`,
    "elenchus init DIR makes a casebook; its files end in .case",
  );
}

/** The folder that is published into, or why that is not done. */
async function placeFor(site: string, casebook: string, out: string, isForced: boolean) {
  const way = relative(site, casebook);
  if (way === "" || !(way.startsWith("..") || resolve(way) === way)) {
    return refusal("overwrites-source", `${out} holds the casebook itself`, "--out names another folder");
  }
  const found = await siteFolder(site);
  if (found.type === "unusable") return refusal("not-a-folder", `${out} cannot be written to (${found.reason})`);
  if (found.type === "own") return found;
  if (isForced) return { type: "own", manifest: new Map<string, string>() } as const;
  const help = "--force writes into it all the same, and leaves alone what is no page of it";
  return refusal("not-empty", `${out} has something in it that was not published there (${found.first})`, help);
}

/** What is wrong in a casebook is told as `check` tells it: what is at fault is left out, and the rest is published. */
async function tellMistakes(io: Io, book: Book, shown: string): Promise<ExitCode> {
  const errors = book.inquiry.diagnostics.filter(({ level }) => level === "error");
  if (errors.length === 0) return ExitCode.good;
  const within = (path: string) => posix.join(shown.split(sep).join("/"), path);
  const sources = new Map<string, SourceLines>();
  for (const [path, lines] of casebookSources(book.inquiry)) sources.set(within(path), lines);
  const moved = errors.map((error) => ({
    ...error,
    labels: error.labels.map((label) => ({ ...label, path: within(label.path) })),
  }));
  return refuse(io, moved, sources);
}
