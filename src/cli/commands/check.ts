import { type Kept, nothingKnown, openAgain } from "../../inquiry.ts";
import { checkUnder } from "../../keep/checked-under.ts";
import { configurationOf } from "../../keep/find-configuration.ts";
import { batched } from "../../render/batched.ts";
import { casebookExporters } from "../../render/casebook-exporters/index.ts";
import { optionsFor, refuse } from "../announce.ts";
import { folderOf } from "../casebook-folder.ts";
import { type CheckSettings, checkOptions, checkSettingsOf } from "../check-settings.ts";
import { exitCodeOf } from "../checking.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { Progress } from "../progress.ts";
import { type Round, watchFolder } from "../watching.ts";
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
  const kept = nothingKnown();
  const round = () => checkOnce(io, args, { folder, settings, kept });
  if (!args.switches.has("watch")) return (await round()).code;
  return watchFolder(io, folder, async () => {
    const checked = await round();
    kept.auditor.prepare();
    return checked;
  });
}

/** What stays the same from one check to the next. */
interface Task {
  readonly folder: string;
  readonly settings: CheckSettings;
  readonly kept: Kept;
}

/** Checks the casebook as it lies there now, and prints what comes of it. */
async function checkOnce(io: Io, args: Arguments, { folder, settings, kept }: Task): Promise<Round> {
  const without = (code: ExitCode): Round => ({ checked: null, code });
  const { configuration, ...configured } = await configurationOf(folder, io.cwd);
  if (configured.diagnostics.length > 0) {
    return without(await refuse(io, configured.diagnostics, configured.sources));
  }
  const progress = new Progress(io, settings.quiet);
  const { material, unreadable } = await openAgain(folder, kept, {
    cwd: io.cwd,
    policies: policyFile(args),
    tell: (words, bytes) => progress.begin(words, bytes),
  });
  if (unreadable.length > 0) {
    await progress.clear();
    await refuse(io, unreadable);
  }
  if (material.casebook.files.size === 0) return without(ExitCode.failed);
  const terms = termsOf(args, material.casebook);
  if (terms !== null && "diagnostics" in terms) return without(await refuse(io, terms.diagnostics, terms.sources));
  const checked = await checkUnder(material, terms, settings.only, configuration.ignore, kept, progress);
  await progress.clear();
  const exporter = casebookExporters.find(({ name }) => name === settings.format);
  const pieces = exporter?.export(checked, optionsFor(io, io.stdout, settings.verbose)) ?? [];
  for (const piece of batched(pieces)) await io.stdout.write(piece);
  return { checked, code: unreadable.length > 0 ? ExitCode.failed : exitCodeOf(checked, settings) };
}
