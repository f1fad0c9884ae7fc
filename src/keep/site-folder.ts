import { createHash } from "node:crypto";
import { lstat, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MANIFEST } from "../inquiry.ts";
import type { SiteFile } from "../render/site/publish/site-files.ts";
import { systemCode, writeAtomically } from "./write-file.ts";

/** The files of a site by their paths, each with the SHA-256 of what was written. */
type Manifest = ReadonlyMap<string, string>;

/** A folder that something is to be published into. */
export type SiteFolder =
  | { readonly type: "own"; readonly manifest: Manifest }
  /** It has something in it, and was not made by publishing. */
  | { readonly type: "foreign"; readonly first: string }
  | { readonly type: "unusable"; readonly reason: string };

/** Looks at a folder, an absolute path; one that is empty, or not there yet, is one's own. */
export async function siteFolder(folder: string): Promise<SiteFolder> {
  try {
    const names = (await readdir(folder)).sort();
    if (names.includes(MANIFEST)) return await ownFolder(folder);
    const [first] = names;
    return first === undefined ? { type: "own", manifest: new Map() } : { type: "foreign", first };
  } catch (error) {
    const reason = systemCode(error);
    return reason === "ENOENT" ? { type: "own", manifest: new Map() } : { type: "unusable", reason };
  }
}

async function ownFolder(folder: string): Promise<SiteFolder> {
  const manifest = manifestIn(await readFile(join(folder, MANIFEST), "utf8"));
  return manifest === null ? { type: "foreign", first: MANIFEST } : { type: "own", manifest };
}

/** Null for what is no manifest; a path that leads out of the folder is nothing that was written there. */
function manifestIn(text: string): Manifest | null {
  try {
    const { files }: { files?: unknown } = JSON.parse(text);
    if (typeof files !== "object" || files === null) return null;
    const entries = Object.entries(files).filter(([path]) => isWithin(path));
    return new Map(entries.map(([path, hash]) => [path, String(hash)]));
  } catch {
    return null;
  }
}

function isWithin(path: string): boolean {
  return !/[\\:\0]/u.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** A file that could not be written, and why. */
interface Obstacle {
  readonly path: string;
  readonly reason: string;
}

/** How many files are written at a time. */
const AT_ONCE = 16;

/** What came of writing a site. */
export type Written =
  | { readonly type: "written"; readonly count: number; readonly removed: number }
  | ({ readonly type: "failed" } & Obstacle);

/**
 * Writes the files of a site, each whole or not at all, and then takes away those that an earlier publishing left and
 * nobody has changed since. Where it fails half-way, what was written by then is on record.
 */
export async function writeSite(folder: string, files: AsyncIterable<SiteFile>, before: Manifest): Promise<Written> {
  const now = new Map<string, string>();
  const known = new Set<string>();
  const failed = async (path: string, reason: string): Promise<Written> => {
    await writeManifest(folder, new Map([...before, ...now]));
    return { type: "failed", path, reason };
  };
  const begun = await writeManifest(folder, before);
  if (begun !== null) return failed(MANIFEST, begun);
  const underWay: Promise<Obstacle | null>[] = [];
  const write = async ({ path, content }: SiteFile): Promise<Obstacle | null> => {
    const reason =
      (await linkOnTheWay(folder, path, known)) ?? (await writeAtomically(join(folder, path), pieces(content)));
    if (reason !== null) return { path, reason };
    now.set(path, createHash("sha256").update(content).digest("hex"));
    return null;
  };
  let obstacle: Obstacle | null = null;
  for await (const file of files) {
    underWay.push(write(file));
    if (underWay.length >= AT_ONCE) obstacle ??= (await underWay.shift()) ?? null;
    if (obstacle !== null) break;
  }
  for (const end of await Promise.all(underWay)) obstacle ??= end;
  if (obstacle !== null) return failed(obstacle.path, obstacle.reason);
  const removed = await removeStale(folder, before, now);
  const ended = await writeManifest(folder, now);
  if (ended !== null) return failed(MANIFEST, ended);
  return { type: "written", count: now.size, removed };
}

function pieces(content: string | Uint8Array): Iterable<string> | Uint8Array {
  return typeof content === "string" ? [content] : content;
}

/** A link in place of a folder leads elsewhere, and nothing is written there. */
async function linkOnTheWay(folder: string, path: string, known: Set<string>): Promise<string | null> {
  for (let way = dirname(path); way !== "." && !known.has(way); way = dirname(way)) {
    const found = await lstat(join(folder, way)).catch(() => null);
    if (found?.isSymbolicLink() === true) return `${way} is a link`;
    known.add(way);
  }
  return null;
}

async function removeStale(folder: string, before: Manifest, now: Manifest): Promise<number> {
  let removed = 0;
  const known = new Set<string>();
  for (const [path, hash] of before) {
    if (now.has(path) || (await linkOnTheWay(folder, path, known)) !== null) continue;
    const place = join(folder, path);
    const present = await readFile(place).catch(() => null);
    if (present === null || createHash("sha256").update(present).digest("hex") !== hash) continue;
    await rm(place, { force: true });
    removed += 1;
    // A folder that has something else in it stays.
    if (dirname(path) !== ".") await rmdir(dirname(place)).catch(() => undefined);
  }
  return removed;
}

function writeManifest(folder: string, manifest: Manifest): Promise<string | null> {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return writeAtomically(join(folder, MANIFEST), [
    `${JSON.stringify({ madeBy: "elenchus publish", files }, null, 1)}\n`,
  ]);
}
