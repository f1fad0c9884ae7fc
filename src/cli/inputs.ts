import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formats } from "../read/formats/index.ts";
import { refusal } from "../read/refusal.ts";

/** The files that a command line names, in order, and what stood in the way. */
export interface Inputs {
  /** As given, or below a folder as given; `-` is standard input. */
  readonly paths: readonly string[];
  /** Files in folders that no format reads. */
  readonly skipped: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the files behind the operands; looks into folders only when `recursive`. */
export async function inputsOf(operands: readonly string[], cwd: string, recursive: boolean): Promise<Inputs> {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let skipped = 0;
  for (const operand of operands) {
    if (operand === "-" || !(await isFolder(resolve(cwd, operand)))) paths.push(operand);
    else if (!recursive) diagnostics.push(refusedFolder(operand));
    else {
      const found = await walk(operand, cwd);
      paths.push(...[...found.paths].sort());
      diagnostics.push(...found.diagnostics);
      skipped += found.skipped;
      if (found.paths.length === 0 && found.diagnostics.length === 0) diagnostics.push(nothingIn(operand));
    }
  }
  return { paths: [...new Set(paths)], skipped, diagnostics };
}

/** Files of a folder and those below it that some format reads; hidden ones and dependencies stay out. */
async function walk(folder: string, cwd: string): Promise<Inputs> {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let skipped = 0;
  let entries: Dirent[] = [];
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch {
    diagnostics.push(refusal("not-readable", `${folder} cannot be opened`));
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) {
      const below = await walk(path, cwd);
      paths.push(...below.paths);
      diagnostics.push(...below.diagnostics);
      skipped += below.skipped;
    } else if (isReadable(entry.name) && !(await isFolder(resolve(cwd, path)))) paths.push(path);
    else skipped += 1;
  }
  return { paths, skipped, diagnostics };
}

function isReadable(name: string): boolean {
  return formats.some((format) => format.extensions.includes(extname(name).toLowerCase()));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function refusedFolder(path: string): Diagnostic {
  return refusal("is-a-folder", `${path} is a folder`, "--recursive looks for files in it");
}

function nothingIn(path: string): Diagnostic {
  const endings = formats.flatMap((format) => format.extensions).join(", ");
  return refusal("nothing-to-read", `no file in ${path} has an ending that can be read`, `these can: ${endings}`);
}
