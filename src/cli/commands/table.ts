import { resolve } from "node:path";
import { verdictLabels } from "../../diagnostics/diagnostic.ts";
import { writeAtomically } from "../../keep/write-file.ts";
import { refusal } from "../../read/refusal.ts";
import { batched } from "../../render/batched.ts";
import type { TableExporter, TableReport } from "../../render/table-exporter.ts";
import { tableExporters } from "../../render/table-exporters/index.ts";
import { optionsFor, refuse } from "../announce.ts";
import { claimsFor } from "../claims-for.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { rivalOf, type TableReader, tableReader } from "../table-reports.ts";
import { type TableSettings, tableOptions, tableSettingsOf } from "../table-settings.ts";
import { targetsOf } from "../targets.ts";

/** Columns of a report that is written to a file. */
const FILE_WIDTH = 100;

/** Checks tables of figures. */
export const table: Command = {
  name: "table",
  operands: "FILE…",
  summary: "checks tables of figures: every sum in them, and the smallest repair that makes them add up",
  options: tableOptions,
  run,
};

async function run(io: Io, args: Arguments): Promise<ExitCode> {
  const settings = tableSettingsOf(args);
  if ("code" in settings) return refuse(io, [settings]);
  const { operands } = args;
  const exporter = tableExporters.find(({ name }) => name === settings.format);
  if (exporter === undefined) throw new Error(`no exporter has the name ${settings.format}`);
  if (operands.length === 0)
    return refuse(io, [refusal("no-file", "table needs a file", "- stands for standard input")]);
  if (operands.filter((operand) => operand === "-").length > 1) {
    return refuse(io, [refusal("standard-input-twice", "standard input can be read only once")]);
  }
  const targets =
    settings.out === null ? null : targetsOf(operands, exporter.extension, settings.out, io.cwd, settings.force);
  if (targets !== null && targets.diagnostics.length > 0) return refuse(io, targets.diagnostics);
  const rival = await rivalOf(io, settings);
  if (rival !== null && "code" in rival) return refuse(io, [rival]);
  const claims = await claimsFor(settings.casebook, io.cwd);
  if (typeof claims !== "function") return refuse(io, claims);
  const read = tableReader(io, settings, { rival, claims }, exporter.draws === true);
  if (targets !== null) return writeEach(io, operands, targets.paths, read, exporter, settings);
  return printAll(io, operands, read, exporter, settings);
}

async function printAll(
  io: Io,
  operands: readonly string[],
  read: TableReader,
  exporter: TableExporter,
  settings: TableSettings,
): Promise<ExitCode> {
  const all: TableReport[] = [];
  let failed = false;
  for (const path of operands) {
    const reports = await read(path);
    if ("code" in reports) {
      failed = true;
      await refuse(io, [reports]);
    } else all.push(...reports);
  }
  const options = { ...optionsFor(io, io.stdout, settings.verbose), structure: settings.structure };
  if (all.length > 0) for (const piece of batched(exporter.export(all, options))) await io.stdout.write(piece);
  return failed ? ExitCode.failed : exitCodeOf(all, settings);
}

async function writeEach(
  io: Io,
  operands: readonly string[],
  targets: readonly string[],
  read: TableReader,
  exporter: TableExporter,
  settings: TableSettings,
): Promise<ExitCode> {
  const options = { verbose: settings.verbose, colour: false, width: FILE_WIDTH, structure: settings.structure };
  let worst: ExitCode = ExitCode.good;
  for (const [i, path] of operands.entries()) {
    const target = targets[i] ?? "";
    const reports = await read(path);
    const obstacle =
      "code" in reports ? null : await writeAtomically(resolve(io.cwd, target), exporter.export(reports, options));
    if ("code" in reports) worst = await refuse(io, [reports]);
    else if (obstacle !== null) {
      worst = await refuse(io, [refusal("not-writable", `${target} cannot be written (${obstacle})`)]);
    } else {
      if (!settings.quiet) await io.stdout.write(`${target}\n`);
      if (worst === ExitCode.good) worst = exitCodeOf(reports, settings);
    }
  }
  return worst;
}

function exitCodeOf(reports: readonly TableReport[], { failOn }: TableSettings): ExitCode {
  const bad = verdictLabels.slice(0, verdictLabels.indexOf(failOn) + 1);
  const isBad = reports.some(({ findings }) => findings.some(({ level }) => bad.some((one) => one === level)));
  return isBad ? ExitCode.found : ExitCode.good;
}
