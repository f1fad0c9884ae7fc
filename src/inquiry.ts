import { readFile as readBytesOf, readdir } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import { bind } from "./casebook/bind.ts";
import { parse } from "./casebook/parse.ts";
import type { Tree } from "./casebook/tree.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Document } from "./read/document.ts";
import { readFile } from "./read/read-file.ts";
import { refusal } from "./read/refusal.ts";
import { type Inquiry, inquire, type Material } from "./resolve/inquiry.ts";
import type { Terms } from "./resolve/policy.ts";

/** A casebook as it lies in its folder, and what of it could not be read. */
export interface Opened {
  readonly material: Material;
  /** What kept files of the casebook from being read. */
  readonly unreadable: readonly Diagnostic[];
}

/** Opens the casebook in a folder: every `*.case` file below it, and the texts of its sources. Never throws. */
export async function openCasebook(folder: string, cwd = "."): Promise<Opened> {
  const paths = await caseFilesIn(resolve(cwd, folder));
  if (typeof paths === "string") return nothing(refusal("no-casebook", `${folder} cannot be opened (${paths})`));
  if (paths.length === 0) {
    const help = "elenchus init DIR makes a casebook; its files end in .case";
    return nothing(refusal("no-casebook", `${folder} has no casebook in it`, help));
  }
  const unreadable: Diagnostic[] = [];
  const trees: Tree[] = [];
  for (const path of paths) {
    const shown = posix.join(folder.split(sep).join("/"), path);
    const text = await textOf(resolve(cwd, folder, path));
    if (typeof text === "string") trees.push(parse(shown, text));
    else unreadable.push(refusal("not-readable", `${shown} cannot be read (${text.reason})`));
  }
  const { casebook, diagnostics } = bind(trees);
  const documents = new Map<string, Document>();
  const found: Diagnostic[] = [];
  for (const { id, fields } of casebook.byKind.source) {
    if (fields.file === null) continue;
    const path = posix.join(folder.split(sep).join("/"), fields.file.file);
    const { document, diagnostics: reasons } = await readFile(path, { cwd });
    if (document !== null) documents.set(id, document);
    for (const reason of reasons) {
      found.push({ ...reason, labels: [{ path: fields.file.path, span: fields.file.span, text: "declared here" }] });
    }
  }
  return { material: { casebook, diagnostics: [...diagnostics, ...found], documents }, unreadable };
}

/** Opens the casebook in a folder and looks into it. */
export async function inquireInto(folder: string, terms?: Terms, cwd = "."): Promise<Inquiry> {
  const { material } = await openCasebook(folder, cwd);
  return inquire(material, terms);
}

function nothing(reason: Diagnostic): Opened {
  const { casebook } = bind([]);
  return { material: { casebook, diagnostics: [], documents: new Map() }, unreadable: [reason] };
}

/** The paths of the files of a casebook within its folder, in order; or why there are none to be had. */
async function caseFilesIn(folder: string): Promise<readonly string[] | string> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".case"))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((path) => !path.startsWith(".") && !path.includes("node_modules/"))
      .sort();
  } catch (error) {
    return reasonOf(error);
  }
}

async function textOf(path: string): Promise<string | { readonly reason: string }> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readBytesOf(path));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "it is not UTF-8";
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
