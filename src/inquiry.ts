import { readFile as readBytesOf, readdir } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import { bind } from "./casebook/bind.ts";
import { Binder } from "./casebook/binder.ts";
import type { Casebook } from "./casebook/casebook.ts";
import type { Place } from "./casebook/field.ts";
import { parse } from "./casebook/parse.ts";
import type { Tree } from "./casebook/tree.ts";
import { Auditor } from "./check/auditor.ts";
import type { Audited } from "./check/changes.ts";
import type { Diagnostic, Label } from "./diagnostics/diagnostic.ts";
import type { Document } from "./read/document.ts";
import { KeptDocuments } from "./read/kept-documents.ts";
import { refusal } from "./read/refusal.ts";
import { loadProposer, type Proposer } from "./reason/proposer.ts";
import { type Inquiry, inquire, type Material } from "./resolve/inquiry.ts";
import type { Terms } from "./resolve/policy.ts";
import { oneOfSeveral } from "./tables/one-of-several.ts";
import { readTables } from "./tables/read-tables.ts";
import type { Table } from "./tables/table.ts";

/** A casebook as it lies in its folder, and what of it could not be read. */
export interface Opened {
  readonly material: Material;
  /** What kept files of the casebook from being read. */
  readonly unreadable: readonly Diagnostic[];
}

/** Where a casebook is opened from, and what is laid beside it. */
export interface OpenOptions {
  readonly cwd?: string;
  /** A file of policies to try that need not be of the casebook, as the user named it. */
  readonly policies?: string | null;
  /** Is told what is done next, and for how many bytes of text, before it is done. */
  readonly tell?: (words: string, bytes: number) => Promise<void>;
}

/** Opens the casebook in a folder: every `*.case` file below it, and the texts of its sources. Never throws. */
export async function openCasebook(folder: string, options: OpenOptions = {}): Promise<Opened> {
  return openAgain(folder, nothingKnown(), options);
}

/** What is kept of a casebook from one opening to the next, so that only what was edited is taken apart again. */
export interface Kept {
  readonly binder: Binder;
  /** By the path as shown. */
  readonly files: Map<string, KeptFile>;
  readonly documents: KeptDocuments;
  readonly auditor: Auditor;
  /** Loads the solver that proposes answers, once. */
  readonly proposer: () => Promise<Proposer>;
}

/** A file as it was read the last time. */
interface KeptFile {
  readonly bytes: Uint8Array;
  readonly tree: Tree;
}

/** Nothing, before a casebook is opened for the first time. */
export function nothingKnown(): Kept {
  let loaded: Promise<Proposer> | null = null;
  const proposer = () => {
    loaded ??= loadProposer();
    return loaded;
  };
  return { binder: new Binder(), files: new Map(), documents: new KeptDocuments(), auditor: new Auditor(), proposer };
}

/** Opens a casebook that may have been opened before: as `openCasebook` does, whatever was kept. */
export async function openAgain(
  folder: string,
  kept: Kept,
  { cwd = ".", policies = null, tell }: OpenOptions = {},
): Promise<Opened> {
  const paths = await caseFilesIn(resolve(cwd, folder));
  if (typeof paths === "string") return nothing(refusal("no-casebook", `${folder} cannot be opened (${paths})`));
  if (paths.length === 0) {
    const help = "elenchus init DIR makes a casebook; its files end in .case";
    return nothing(refusal("no-casebook", `${folder} has no casebook in it`, help));
  }
  const unreadable: Diagnostic[] = [];
  const trees: Tree[] = [];
  const slashed = folder.split(sep).join("/");
  const files = new Map(paths.map((path) => [resolve(cwd, folder, path), posix.join(slashed, path)]));
  if (policies !== null && !files.has(resolve(cwd, policies))) files.set(resolve(cwd, policies), policies);
  const entries = [...files];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE).map(([path, shown]) => treeAt(path, shown, kept));
    for (const tree of await Promise.all(some)) {
      if ("lines" in tree) trees.push(tree);
      else unreadable.push(tree);
    }
  }
  await tell?.(
    `reading ${trees.length} files`,
    trees.reduce((sum, { text }) => sum + text.length, 0),
  );
  const { casebook, diagnostics } = kept.binder.bind(trees);
  const { documents, found } = await documentsOf(casebook, slashed, cwd, kept.documents);
  const { tables, found: missing } = await tablesOf(casebook, slashed, cwd);
  return { material: { casebook, diagnostics: [...diagnostics, ...found, ...missing], documents, tables }, unreadable };
}

/** So many files are open at a time: most of the time it takes to read a small one is waiting for the system. */
const AT_ONCE = 16;

/** A file of a casebook, or why it cannot be read. One whose bytes are what they were is not taken apart again. */
async function treeAt(path: string, shown: string, { files }: Kept): Promise<Tree | Diagnostic> {
  const bytes = await caseBytes(path);
  if ("reason" in bytes) return refusal("not-readable", `${shown} cannot be read (${bytes.reason})`);
  const known = files.get(shown);
  if (known !== undefined && bytes.equals(known.bytes)) return known.tree;
  const text = decoded(bytes);
  if (typeof text !== "string") return refusal("not-readable", `${shown} cannot be read (${text.reason})`);
  const tree = parse(shown, text);
  files.set(shown, { bytes, tree });
  return tree;
}

/** The texts of the sources, by id, and what kept any of them from being read, told where the source is declared. */
async function documentsOf({ byKind }: Casebook, folder: string, cwd: string, kept: KeptDocuments) {
  const documents = new Map<string, Document>();
  const found: Diagnostic[] = [];
  for (const { id, fields } of byKind.source) {
    if (fields.file === null) continue;
    const path = posix.join(folder, fields.file.file);
    const { document, diagnostics: reasons } = await kept.read(path, cwd);
    if (document !== null) documents.set(id, document);
    for (const reason of reasons) {
      found.push({ ...reason, labels: [{ path: fields.file.path, span: fields.file.span, text: "declared here" }] });
    }
  }
  return { documents, found };
}

/** The tables of a casebook, by id, and what kept any of them from being read, told where it is declared. */
async function tablesOf({ byKind }: Casebook, folder: string, cwd: string) {
  const tables = new Map<string, Table>();
  const found: Diagnostic[] = [];
  for (const { id, fields } of byKind.table) {
    if (fields.file === null) continue;
    const file = await readTables(posix.join(folder, fields.file.file), { cwd });
    const labels = [{ path: fields.file.path, span: fields.file.span, text: "declared here" }];
    if ("code" in file) {
      found.push({ ...file, labels });
      continue;
    }
    const [totals, rowsAre, columnsAre] = [fields.total, fields.row, fields.column].map(wordsOf);
    const { table, names } = oneOfSeveral(file, fields.sheet?.text ?? null, { totals, rowsAre, columnsAre });
    if (table !== null) tables.set(id, table);
    if (fields.sheet === null ? names.length > 1 : table === null) {
      found.push(severalTables(file.source.path, names, fields.sheet, labels));
    }
  }
  return { tables, found };
}

function wordsOf(words: readonly { readonly text: string }[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** Which of several tables is meant has to be said. */
function severalTables(
  path: string,
  names: readonly string[],
  sheet: (Place & { readonly text: string }) | null,
  labels: readonly Label[],
): Diagnostic {
  const known = names.map((name) => `“${name}”`).join(", ");
  if (sheet === null) {
    const message = `${path} has ${names.length} tables, of which the first is taken`;
    return { ...refusal("several-tables", message, `\`sheet\` says which: ${known}`), level: "warning", labels };
  }
  const message = `${path} has no table “${sheet.text}”`;
  const help = names.length === 0 ? "no table in it has figures" : `it has ${known}`;
  return { ...refusal("no-such-table", message, help), labels: [{ path: sheet.path, span: sheet.span, text: "" }] };
}

/** Looks into a casebook; a large one with a solver that proposes answers to be proved. */
export async function inquireInto(material: Material, terms?: Terms): Promise<Inquiry> {
  const { claim, testimony } = material.casebook.byKind;
  const proposer = claim.length + testimony.length > MANY ? await loadProposer() : undefined;
  return inquire(material, terms, proposer);
}

/** Audits a casebook as it stands; of one that was audited before, what an edit has touched. */
export async function auditAgain(material: Material, { auditor, proposer }: Kept): Promise<Audited> {
  const { claim, testimony } = material.casebook.byKind;
  return auditor.audit(material, claim.length + testimony.length > MANY ? await proposer() : undefined);
}

/** A casebook with fewer claims has no component that such a solver could help with. */
const MANY = 200;

function nothing(reason: Diagnostic): Opened {
  const { casebook } = bind([]);
  return { material: { casebook, diagnostics: [], documents: new Map(), tables: new Map() }, unreadable: [reason] };
}

/** Names what was published into a folder, so that no other file there is ever touched. */
export const MANIFEST = "elenchus-site.json";

/** The paths of the files of a casebook within its folder, in order; or why there are none to be had. */
export async function caseFilesIn(folder: string): Promise<readonly string[] | string> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
    // What was published into a folder of the casebook is made of it, and no part of it.
    const sites = paths.filter((path) => posix.basename(path) === MANIFEST).map((path) => posix.dirname(path));
    return paths
      .filter((path) => path.endsWith(".case") && !path.startsWith(".") && !path.includes("node_modules/"))
      .filter((path) => !sites.some((site) => path.startsWith(`${site}/`)))
      .sort();
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why a file cannot be read. */
interface Unread {
  readonly reason: string;
}

/** The text of a file of a casebook, or why it cannot be read. */
export async function caseText(path: string): Promise<string | Unread> {
  const bytes = await caseBytes(path);
  return "reason" in bytes ? bytes : decoded(bytes);
}

async function caseBytes(path: string): Promise<Buffer | Unread> {
  try {
    return await readBytesOf(path);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function decoded(bytes: Uint8Array): string | Unread {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "it is not UTF-8";
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
