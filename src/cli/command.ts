/** A stream that text goes out on. */
export interface Sink {
  readonly isTTY: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
}

/** All that a command may touch of the process it runs in, so that a test can hand it another. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Reads standard input to its end, or until it has given more than `limit` bytes. */
  readInput(limit: number): Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Gives a sign whenever something in a folder has changed and come to rest, until the user breaks off. */
  changesIn(folder: string): AsyncIterable<void>;
  /** Resolves when the user breaks off. */
  untilInterrupted(): Promise<void>;
  /** Opens an address in the user's browser; false where there is none. */
  browse(address: string): Promise<boolean>;
}

/** An option of a command. Without `value` it is a switch. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help: "DIR". */
  readonly value?: string;
  readonly says: string;
}

/** A command line, taken apart. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<string>;
  /** The values of an option in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** How a command ends. */
export const ExitCode = { good: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What `elenchus NAME` does. One member per file in `commands/`. */
export interface Command {
  readonly name: string;
  /** What the operands are called in the help: "FILE…". */
  readonly operands: string;
  readonly summary: string;
  readonly options: readonly Option[];
  run(io: Io, args: Arguments): Promise<ExitCode>;
}
