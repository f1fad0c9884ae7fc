import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggestion } from "../diagnostics/suggestion.ts";
import { refusal } from "../read/refusal.ts";
import { version } from "../version.ts";
import { refuse } from "./announce.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, ExitCode, type Io, type Option } from "./command.ts";
import { commands } from "./commands/index.ts";
import { defect } from "./defect.ts";
import { helpOf, overview } from "./help.ts";

const everywhere: readonly Option[] = [
  { name: "help", short: "h", says: "shows this help" },
  { name: "version", short: "V", says: "shows the version" },
];

/** Runs a command line and tells how the process is to end. Never throws: what it did not foresee is a defect. */
export async function run(io: Io, words: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(io, words);
  } catch (error) {
    return refuse(io, [defect(error)]);
  }
}

async function dispatch(io: Io, words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words;
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry !== undefined) return runCommand(io, await entry.load(), rest);
  if (name === undefined) {
    await io.stderr.write(await overviewOfAll());
    return ExitCode.failed;
  }
  if (!name.startsWith("-")) return refuse(io, [unknownCommand(name)]);
  const args = parseArguments(words, everywhere);
  if ("code" in args) return refuse(io, [args]);
  await io.stdout.write(args.switches.has("version") ? `${version}\n` : await overviewOfAll());
  return ExitCode.good;
}

async function overviewOfAll(): Promise<string> {
  return overview(await Promise.all(commands.map((entry) => entry.load())), everywhere);
}

async function runCommand(io: Io, command: Command, words: readonly string[]): Promise<ExitCode> {
  const options = [...command.options, ...everywhere];
  const args = parseArguments(words, options);
  if ("code" in args) return refuse(io, [args]);
  if (args.switches.has("help")) {
    await io.stdout.write(helpOf(command, options));
    return ExitCode.good;
  }
  if (args.switches.has("version")) {
    await io.stdout.write(`${version}\n`);
    return ExitCode.good;
  }
  return command.run(io, args);
}

function unknownCommand(name: string): Diagnostic {
  const near = suggestion(
    name,
    commands.map((command) => command.name),
  );
  return refusal("unknown-command", `there is no command ${name}`, near ?? "elenchus --help lists them");
}
