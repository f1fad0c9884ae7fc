import { exporters } from "../../render/exporters/index.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { outcomesOf } from "../outcomes.ts";
import { Output } from "../output.ts";
import { type Plan, planOf } from "../plan.ts";
import { Progress } from "../progress.ts";
import { examineOptions, type Settings, settingsOf } from "../settings.ts";

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
  if ("code" in settings) return refuse(io, [settings]);
  const exporter = exporters.find(({ name }) => name === settings.format);
  if (exporter === undefined) throw new Error(`no exporter has the name ${settings.format}`);
  const plan = await planOf(io, args.operands, settings, exporter);
  if ("diagnostics" in plan) return refuse(io, plan.diagnostics, plan.sources);
  await io.stderr.write(plan.said);
  const output = new Output(io, exporter, plan.several);
  const code = await carryOut(io, plan, settings, output);
  if (settings.out === null) await output.end();
  return plan.incomplete ? ExitCode.failed : code;
}

async function carryOut(io: Io, plan: Plan, settings: Settings, output: Output): Promise<ExitCode> {
  const progress = new Progress(io, settings.quiet);
  let worst: ExitCode = ExitCode.good;
  let done = 0;
  await progress.begin(`examining ${megabytes(plan.size)} of text`, plan.size);
  for await (const outcome of outcomesOf(plan.jobs, settings.jobs)) {
    await progress.clear();
    await io.stderr.write(outcome.said);
    if (outcome.output !== null) await output.add(outcome.output);
    const target = plan.jobs[done]?.target ?? null;
    if (target !== null && !outcome.failed && !settings.quiet) await io.stdout.write(`${target}\n`);
    if (outcome.failed) worst = ExitCode.failed;
    else if (outcome.found && worst === ExitCode.good) worst = ExitCode.found;
    done += 1;
    await progress.show(`${done} of ${plan.jobs.length} examined`);
  }
  await progress.clear();
  return worst;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
