import { type Stats, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";

/** Where each input's output goes, in their order, and what forbids it. */
export interface Targets {
  /** Below the folder as given. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plans the files that `--out` writes before any is written. Two inputs of one name and files that are there are
 * refused unless `force`, which numbers the former and writes over the latter; a source is never written over.
 */
export function targetsOf(
  inputs: readonly string[],
  ending: string,
  out: string,
  cwd: string,
  force: boolean,
): Targets {
  const folder = statOf(resolve(cwd, out));
  if (folder !== null && !folder.isDirectory()) {
    return { paths: [], diagnostics: [refusal("not-a-folder", `--out needs a folder; ${out} is a file`)] };
  }
  const sources = inputs.flatMap((input) => (input === "-" ? [] : [statOf(resolve(cwd, input))]));
  const taken = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    const name = freeName(nameOf(input), ending, force ? taken : new Map());
    const target = join(out, name);
    const rival = taken.get(name);
    if (rival !== undefined) diagnostics.push(sameName(rival, input, target));
    else diagnostics.push(...obstacles(target, statOf(resolve(cwd, target)), sources, force));
    taken.set(name, input);
  }
  return { paths: [...taken.keys()].map((name) => join(out, name)), diagnostics };
}

function nameOf(input: string): string {
  return input === "-" ? "standard-input" : basename(input, extname(input));
}

function freeName(stem: string, ending: string, taken: ReadonlyMap<string, string>): string {
  let name = `${stem}${ending}`;
  for (let n = 2; taken.has(name); n += 1) name = `${stem}-${n}${ending}`;
  return name;
}

function obstacles(
  target: string,
  there: Stats | null,
  sources: readonly (Stats | null)[],
  force: boolean,
): Diagnostic[] {
  if (there === null) return [];
  if (there.isDirectory()) return [refusal("exists", `${target} is a folder`)];
  if (sources.some((source) => source !== null && source.dev === there.dev && source.ino === there.ino)) {
    return [refusal("overwrites-source", `${target} is one of the sources, which are never written`)];
  }
  return force ? [] : [refusal("exists", `${target} is there already`, "--force writes over it")];
}

function sameName(first: string, second: string, target: string): Diagnostic {
  const message = `${first} and ${second} would both be written to ${target}`;
  return refusal("same-name", message, "--force numbers them; or write them into different folders");
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
