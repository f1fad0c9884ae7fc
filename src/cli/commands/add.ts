import { readFile as bytesOf } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { openCasebook } from "../../inquiry.ts";
import { type Shelf, shelfOf, shelve } from "../../keep/shelf.ts";
import { readFile } from "../../read/read-file.ts";
import { refusal } from "../../read/refusal.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { inputsOf } from "../inputs.ts";

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

async function run(io: Io, { operands, values, switches }: Arguments): Promise<ExitCode> {
  if (operands.length === 0) return refuse(io, [refusal("no-file", "add needs a file")]);
  const folder = values.get("to")?.at(-1) ?? ".";
  const { material, unreadable } = await openCasebook(folder, { cwd: io.cwd });
  if (unreadable.length > 0) return refuse(io, unreadable);
  const shelf = shelfOf(resolve(io.cwd, folder), material.casebook);
  const { paths, diagnostics } = await inputsOf(operands, io.cwd, switches.has("recursive"));
  const faults: Diagnostic[] = [...diagnostics];
  for (const file of paths) {
    const outcome = await take(file, io.cwd, shelf);
    if (typeof outcome === "string") await io.stdout.write(`${outcome}\n`);
    else faults.push(outcome);
  }
  return faults.length === 0 ? ExitCode.good : refuse(io, faults);
}

/** Copies and declares one file; gives back what is to be said of it, or why it is not taken. */
async function take(file: string, cwd: string, shelf: Shelf): Promise<string | Diagnostic> {
  const { document, diagnostics } = await readFile(file, { cwd });
  if (document === null) return diagnostics[0] ?? refusal("not-readable", `${file} cannot be read`);
  const shelved = await shelve(shelf, file, basename(file), await bytesOf(resolve(cwd, file)));
  if ("code" in shelved) return shelved;
  return `${shelved.id}: ${shelved.file}${shelved.wasThere ? ", as before" : ""}`;
}
