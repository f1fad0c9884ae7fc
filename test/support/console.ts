import type { Io, Sink } from "../../src/cli/command.ts";
import { run } from "../../src/cli/program.ts";

/** What a command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the process around a command is like; a plain pipe in an empty environment unless said otherwise. */
export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** What happens in the folder while a command watches it; nothing unless said otherwise. */
  readonly changesIn?: Io["changesIn"];
  /** What the user does with what is served, before breaking off; nothing unless said otherwise. */
  readonly untilInterrupted?: (printed: string) => Promise<void>;
}

async function* noChanges(): AsyncGenerator<void> {}

/** Runs a command line within this process, `examine` on one thread, and collects what it prints. */
export async function elenchus(words: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdout: sink(out, around),
    stderr: sink(err, around),
    readInput: async () => new TextEncoder().encode(around.stdin ?? ""),
    env: around.env ?? {},
    cwd: around.cwd ?? process.cwd(),
    changesIn: around.changesIn ?? noChanges,
    untilInterrupted: async () => around.untilInterrupted?.(out.join("")),
    browse: async () => false,
  };
  const [name, ...rest] = words;
  const code = await run(io, name === "examine" ? [name, "--jobs", "1", ...rest] : words);
  return { code, out: out.join(""), err: err.join("") };
}

function sink(written: string[], { isTTY = false }: Surroundings): Sink {
  return {
    isTTY,
    columns: 100,
    write: async (text) => {
      written.push(text);
    },
  };
}
