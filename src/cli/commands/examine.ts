import { exporters } from "../../render/exporters/index.ts";
import { isColoured } from "../colour.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { firstReader, type Job } from "../first-reading.ts";
import { inputsOf } from "../inputs.ts";
import { printNotice } from "../notice.ts";
import { examineOptions, settingsOf } from "../settings.ts";

/** The first reading of one or more texts. */
export const examine: Command = {
  name: "examine",
  operands: "FILE…",
  summary: "reads texts for the first time: figures, dates, names, who says what, and whether it can all be true",
  options: examineOptions,
  run,
};

async function run(io: Io, args: Arguments): Promise<ExitCode> {
  const settings = settingsOf(args);
  if ("code" in settings) {
    await io.stderr.write(printNotice(settings));
    return ExitCode.failed;
  }
  const inputs = await inputsOf(args.operands, io.cwd, settings.recursive);
  const read = firstReader();
  let code: ExitCode = ExitCode.good;
  const exporter = exporters.find(({ name }) => name === settings.format);
  for (const path of inputs.paths) {
    const bytes = path === "-" ? await io.readInput(settings.maxSize) : null;
    const options = { verbose: settings.verbose, colour: isColoured(io, io.stdout), width: io.stdout.columns };
    const job: Job = { path, cwd: io.cwd, bytes, settings, ignore: [], options };
    const outcome = await read(job);
    for (const diagnostic of outcome.diagnostics) await io.stderr.write(printNotice(diagnostic));
    await io.stdout.write(exporter?.head ?? "");
    for (const piece of outcome.output ?? []) await io.stdout.write(piece);
    if (outcome.found) code = ExitCode.found;
  }
  return code;
}
