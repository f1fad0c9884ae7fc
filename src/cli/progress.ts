import type { Io } from "./command.ts";

/** Work that is done sooner needs no progress, in milliseconds. */
const PATIENCE = 1000;

/** More bytes than can be read in that time. */
const LONG = 5_000_000;

const eraseLine = "\r\u001b[K";

/** One line on standard error that says how far long work is. Only for a person at a terminal. */
export class Progress {
  readonly #io: Io;
  readonly #wanted: boolean;
  readonly #begun = performance.now();
  #shown = false;

  constructor(io: Io, quiet: boolean) {
    this.#io = io;
    this.#wanted = !quiet && io.stderr.isTTY;
  }

  /** Says at once that work of so many bytes has begun, where that will take a while. */
  async begin(words: string, bytes: number): Promise<void> {
    if (bytes > LONG) await this.#write(words);
  }

  /** Shows where the work is, once it has taken a while. */
  async show(words: string): Promise<void> {
    if (performance.now() - this.#begun > PATIENCE) await this.#write(words);
  }

  /** Clears the line for other output. */
  async clear(): Promise<void> {
    if (this.#shown) await this.#io.stderr.write(eraseLine);
    this.#shown = false;
  }

  async #write(words: string): Promise<void> {
    if (!this.#wanted) return;
    this.#shown = true;
    await this.#io.stderr.write(`${eraseLine}${words.slice(0, this.#io.stderr.columns - 1)}`);
  }
}
