import { readFile as bytesOf } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { written } from "../../casebook/written-form.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { caseText, openCasebook } from "../../inquiry.ts";
import { readBytes, readFile } from "../../read/read-file.ts";
import { refusal } from "../../read/refusal.ts";
import type { Material } from "../../resolve/inquiry.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { inputsOf } from "../inputs.ts";
import { sourceDraft } from "../source-draft.ts";
import { sourceReader } from "../source-reading.ts";
import { writeAtomically } from "../write-file.ts";

/** Takes texts into a casebook as sources. */
export const add: Command = {
  name: "add",
  operands: "FILE…",
  summary: "takes texts into a casebook: copies them to sources/ as they are, and declares them in sources.case",
  options: [
    { name: "to", short: "t", value: "DIR", says: "the folder of the casebook (the present one unless said)" },
    { name: "recursive", short: "r", says: "looks for files in folders, and in the folders below them" },
  ],
  run,
};

const DECLARED_IN = "sources.case";

async function run(io: Io, { operands, values, switches }: Arguments): Promise<ExitCode> {
  if (operands.length === 0) return refuse(io, [refusal("no-file", "add needs a file")]);
  const folder = values.get("to")?.at(-1) ?? ".";
  const { material, unreadable } = await openCasebook(folder, { cwd: io.cwd });
  if (unreadable.length > 0) return refuse(io, unreadable);
  const shelf: Shelf = { folder: resolve(io.cwd, folder), material, read: sourceReader(), ids: idsOf(material) };
  const { paths, diagnostics } = await inputsOf(operands, io.cwd, switches.has("recursive"));
  const faults: Diagnostic[] = [...diagnostics];
  for (const file of paths) {
    const outcome = await take(file, io.cwd, shelf);
    if (typeof outcome === "string") await io.stdout.write(`${outcome}\n`);
    else faults.push(outcome);
  }
  return faults.length === 0 ? ExitCode.good : refuse(io, faults);
}

/** The casebook that sources are added to. */
interface Shelf {
  readonly folder: string;
  readonly material: Material;
  readonly read: ReturnType<typeof sourceReader>;
  /** The ids that are taken. */
  readonly ids: Set<string>;
}

function idsOf({ casebook }: Material): Set<string> {
  return new Set(casebook.declarations.keys());
}

/** Copies and declares one file; gives back what is to be said of it, or why it is not taken. */
async function take(file: string, cwd: string, shelf: Shelf): Promise<string | Diagnostic> {
  const { document: found, diagnostics } = await readFile(file, { cwd });
  if (found === null) return diagnostics[0] ?? refusal("not-readable", `${file} cannot be read`);
  const name = `sources/${basename(file)}`;
  const bytes = await bytesOf(resolve(cwd, file));
  const there = await bytesOf(join(shelf.folder, name)).catch(() => null);
  if (there !== null && !there.equals(bytes)) {
    const help = "rename one of them; sources are never written over";
    return refusal("same-source", `${name} is there already, and is another text than ${file}`, help);
  }
  const known = shelf.material.casebook.byKind.source.find(({ fields }) => fields.file?.file === name);
  if (there !== null && known !== undefined) return `${known.id}: ${name}, as before`;
  const { document } = await readBytes(name, bytes);
  if (document === null) return refusal("not-readable", `${file} cannot be read`);
  const copied = there === null ? await writeAtomically(join(shelf.folder, name), bytes) : null;
  if (copied !== null) return refusal("not-writable", `${name} cannot be written (${copied})`);
  const draft = sourceDraft(document, shelf.read(document), name, shelf.material.casebook, shelf.ids);
  const obstacle = await append(join(shelf.folder, DECLARED_IN), written(draft));
  if (obstacle !== null) return obstacle;
  shelf.ids.add(draft.id);
  return `${draft.id}: ${name}`;
}

/** Adds a declaration at the end of a file, after a blank line. */
async function append(path: string, declaration: string): Promise<Diagnostic | null> {
  const text = await caseText(path);
  if (typeof text !== "string" && text.reason !== "ENOENT") {
    return refusal("not-readable", `${DECLARED_IN} cannot be read (${text.reason})`);
  }
  const before = typeof text === "string" && text.trim() !== "" ? `${text.trimEnd()}\n\n` : "";
  const obstacle = await writeAtomically(path, [before, declaration]);
  return obstacle === null ? null : refusal("not-writable", `${DECLARED_IN} cannot be written (${obstacle})`);
}
