import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { SourceLines } from "../diagnostics/source-lines.ts";
import { refusal } from "../read/refusal.ts";
import { casebookCodes, codes } from "./codes.ts";
import { type Configuration, parseConfiguration } from "./configuration.ts";

const NAME = "elenchus.json";

/** What is in force where no file says otherwise. */
const nothingSet: Configuration = { ignore: [], rejected: [] };

/** The settings in force for each input, and what is wrong with the files they stand in. */
export interface Configurations {
  readonly byPath: ReadonlyMap<string, Configuration>;
  readonly diagnostics: readonly Diagnostic[];
  /** The files read, for whoever prints the diagnostics. */
  readonly sources: ReadonlyMap<string, SourceLines>;
}

/** Finds the `elenchus.json` beside each input or, where there is none, the nearest one from `cwd` upward. */
export async function configurationsFor(paths: readonly string[], cwd: string): Promise<Configurations> {
  const found = new Map<string, Configuration | null>();
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceLines>();
  const open = async (folder: string): Promise<Configuration | null> => {
    const path = join(folder, NAME);
    const known = found.get(path);
    if (known !== undefined) return known;
    const text = await textOf(path);
    if (typeof text === "object" && text !== null) diagnostics.push(text);
    if (typeof text !== "string") {
      found.set(path, null);
      return null;
    }
    const shown = shownPath(path, cwd);
    const parsed = parseConfiguration(shown, text, [...codes, ...casebookCodes]);
    diagnostics.push(...parsed.diagnostics);
    sources.set(shown, new SourceLines({ path: shown, text }));
    found.set(path, parsed.configuration);
    return parsed.configuration;
  };
  const byPath = new Map<string, Configuration>();
  for (const path of paths) {
    const folders = path === "-" ? upward(cwd) : [dirname(resolve(cwd, path)), ...upward(cwd)];
    let configuration: Configuration | null = null;
    for (const folder of folders) configuration ??= await open(folder);
    byPath.set(path, configuration ?? nothingSet);
  }
  return { byPath, diagnostics, sources };
}

/** The settings in force for a casebook, and what is wrong with the file they stand in. */
export async function configurationOf(folder: string, cwd: string) {
  const inside = join(folder, NAME);
  const { byPath, diagnostics, sources } = await configurationsFor([inside], cwd);
  return { configuration: byPath.get(inside) ?? nothingSet, diagnostics, sources };
}

/** The file's text; null where there is none. */
async function textOf(path: string): Promise<string | Diagnostic | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
    return missing ? null : refusal("not-readable", `${path} cannot be read`);
  }
}

/** Short where the file lies below the working directory. */
function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below.startsWith("..") || isAbsolute(below) ? path : below;
}

function upward(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upward(parent)];
}
