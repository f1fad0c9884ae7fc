import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Sources } from "../diagnostics/printer.ts";
import { type Configurations, configurationsFor } from "../keep/find-configuration.ts";
import { refusal } from "../read/refusal.ts";
import type { Exporter, ExportOptions } from "../render/exporter.ts";
import { optionsFor, printed } from "./announce.ts";
import type { Io } from "./command.ts";
import type { Job } from "./first-reading.ts";
import { type Inputs, inputsOf } from "./inputs.ts";
import type { Settings } from "./settings.ts";
import { targetsOf } from "./targets.ts";

/** Columns of a report that is written to a file. */
const FILE_WIDTH = 100;

/** What is to be examined, and where it goes. */
export interface Plan {
  readonly jobs: readonly Job[];
  /** Bytes of all the files together, as far as they are there. */
  readonly size: number;
  /** Whether the outputs stand in a list, even if only one is left to stand there. */
  readonly several: boolean;
  /** What to say on standard error before the work. */
  readonly said: string;
  /** Whether something that was named cannot be examined. */
  readonly incomplete: boolean;
}

/** Why nothing at all is done. */
export interface Refusal {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** Finds everything that a command line asks for, before any of it is read. */
export async function planOf(
  io: Io,
  operands: readonly string[],
  settings: Settings,
  exporter: Exporter,
): Promise<Plan | Refusal> {
  const wrong = wrongOperands(operands);
  if (wrong !== null) return { diagnostics: [wrong], sources: new Map() };
  const inputs = await inputsOf(operands, io.cwd, settings.recursive);
  const configurations = await configurationsFor(inputs.paths, io.cwd);
  if (configurations.diagnostics.length > 0) return configurations;
  const { out, force } = settings;
  const targets = out === null ? null : targetsOf(inputs.paths, exporter.extension, out, io.cwd, force);
  if (targets !== null && targets.diagnostics.length > 0) return { ...targets, sources: new Map() };
  return {
    jobs: await jobsOf(io, settings, inputs, configurations, targets?.paths ?? null),
    size: inputs.paths.reduce((sum, path) => sum + sizeOf(resolve(io.cwd, path)), 0),
    several: operands.length > 1 || inputs.paths.length > 1,
    said: sayingOf(inputs, settings, optionsFor(io, io.stderr, settings.verbose)),
    incomplete: inputs.diagnostics.length > 0,
  };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function wrongOperands(operands: readonly string[]): Diagnostic | null {
  if (operands.length === 0) return refusal("no-file", "examine needs a file", "- stands for standard input");
  const twice = operands.filter((operand) => operand === "-").length > 1;
  return twice ? refusal("standard-input-twice", "standard input can be read only once") : null;
}

async function jobsOf(
  io: Io,
  settings: Settings,
  { paths }: Inputs,
  { byPath }: Configurations,
  targets: readonly string[] | null,
): Promise<readonly Job[]> {
  const stdin = paths.includes("-") ? await io.readInput(settings.maxSize) : null;
  const terminal = optionsFor(io, io.stdout, settings.verbose);
  const stdout: ExportOptions = targets === null ? terminal : { ...terminal, colour: false, width: FILE_WIDTH };
  const stderr = optionsFor(io, io.stderr, settings.verbose);
  return paths.map((path, i) => ({
    path,
    cwd: io.cwd,
    bytes: path === "-" ? stdin : null,
    target: targets?.[i] ?? null,
    settings,
    ignore: byPath.get(path)?.ignore ?? [],
    stdout,
    stderr,
  }));
}

function sayingOf({ diagnostics, skipped }: Inputs, { quiet }: Settings, options: ExportOptions): string {
  const files = skipped === 1 ? "1 file" : `${skipped} files`;
  const message = `${files} passed over, for want of an ending that can be read`;
  const remark: Diagnostic = { ...refusal("passed-over", message), level: "note" };
  return printed(skipped > 0 && !quiet ? [...diagnostics, remark] : diagnostics, new Map(), options);
}
