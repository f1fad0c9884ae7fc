import { openCasebook } from "../../inquiry.ts";
import { batched } from "../../render/batched.ts";
import { casebookExporters } from "../../render/casebook-exporters/index.ts";
import { optionsFor, refuse } from "../announce.ts";
import { folderOf } from "../casebook-folder.ts";
import { checkOptions, checkSettingsOf } from "../check-settings.ts";
import { checkUnder, exitCodeOf } from "../checking.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { configurationOf } from "../find-configuration.ts";
import { Progress } from "../progress.ts";
import { policyFile, termsOf } from "../what-if.ts";

/** Checks a casebook: whether what is claimed can hold together. */
export const check: Command = {
  name: "check",
  operands: "[DIR]",
  summary: "checks a casebook: what of the claims in it cannot hold together, with the proof",
  options: checkOptions,
  run,
};

async function run(io: Io, args: Arguments): Promise<ExitCode> {
  const settings = checkSettingsOf(args);
  if ("code" in settings) return refuse(io, [settings]);
  const folder = folderOf(args.operands, "check");
  if (typeof folder !== "string") return refuse(io, [folder]);
  const { configuration, ...configured } = await configurationOf(folder, io.cwd);
  if (configured.diagnostics.length > 0) return refuse(io, configured.diagnostics, configured.sources);
  const progress = new Progress(io, settings.quiet);
  const { material, unreadable } = await openCasebook(folder, { cwd: io.cwd, policies: policyFile(args) });
  if (unreadable.length > 0) await refuse(io, unreadable);
  if (material.casebook.files.size === 0) return ExitCode.failed;
  const terms = termsOf(args, material.casebook);
  if (terms !== null && "diagnostics" in terms) return refuse(io, terms.diagnostics, terms.sources);
  await progress.begin(`checking ${material.casebook.declarations.size} declarations`, sizeOf(material.casebook.files));
  const checked = await checkUnder(material, terms, settings.only, configuration.ignore);
  await progress.clear();
  const exporter = casebookExporters.find(({ name }) => name === settings.format);
  const pieces = exporter?.export(checked, optionsFor(io, io.stdout, settings.verbose)) ?? [];
  for (const piece of batched(pieces)) await io.stdout.write(piece);
  return unreadable.length > 0 ? ExitCode.failed : exitCodeOf(checked, settings);
}

function sizeOf(files: ReadonlyMap<string, { readonly text: string }>): number {
  let size = 0;
  for (const { text } of files.values()) size += text.length;
  return size;
}
