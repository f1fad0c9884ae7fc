import { realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { format } from "../../casebook/format.ts";
import { parse } from "../../casebook/parse.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { caseFilesIn, caseText } from "../../inquiry.ts";
import { writeAtomically } from "../../keep/write-file.ts";
import { refusal } from "../../read/refusal.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";

/** Lays the files of a casebook out in the one way. */
export const fmt: Command = {
  name: "fmt",
  operands: "[DIR|FILE…]",
  summary: "lays casebooks out in one way; words, comments and order stay as they are",
  options: [
    { name: "check", says: "writes nothing, names the files that would change, and exits 1 if there are any" },
    { name: "quiet", short: "q", says: "does not name the files" },
  ],
  run,
};

async function run(io: Io, { operands, switches }: Arguments): Promise<ExitCode> {
  const { files, diagnostics } = await filesOf(operands.length === 0 ? ["."] : operands, io.cwd);
  let changed = 0;
  const faults = [...diagnostics];
  for (const file of files) {
    const outcome = await layOut(file, io.cwd, switches.has("check"));
    if (typeof outcome === "object") faults.push(outcome);
    else if (outcome) {
      changed += 1;
      if (!switches.has("quiet")) await io.stdout.write(`${file}\n`);
    }
  }
  if (faults.length > 0) return refuse(io, faults);
  return switches.has("check") && changed > 0 ? ExitCode.found : ExitCode.good;
}

/** Whether a file has changed, or would; or why it cannot be laid out. */
async function layOut(file: string, cwd: string, only: boolean): Promise<boolean | Diagnostic> {
  const text = await caseText(resolve(cwd, file));
  if (typeof text !== "string") return refusal("not-readable", `${file} cannot be read (${text.reason})`);
  const laidOut = format(parse(file, text));
  if (laidOut === text) return false;
  if (only) return true;
  const obstacle = await writeAtomically(await realpath(resolve(cwd, file)), [laidOut]);
  return obstacle === null || refusal("not-writable", `${file} cannot be written (${obstacle})`);
}

async function filesOf(operands: readonly string[], cwd: string) {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const operand of operands) {
    if (!(await isFolder(resolve(cwd, operand)))) {
      if (operand.endsWith(".case")) files.push(operand);
      else diagnostics.push(refusal("no-casebook", `${operand} is no file of a casebook`, "these end in .case"));
      continue;
    }
    const found = await caseFilesIn(resolve(cwd, operand));
    if (typeof found === "string") diagnostics.push(refusal("not-readable", `${operand} cannot be opened (${found})`));
    else if (found.length === 0) diagnostics.push(refusal("no-casebook", `${operand} has no casebook in it`));
    else files.push(...found.map((path) => join(operand, path)));
  }
  return { files: [...new Set(files)], diagnostics };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
