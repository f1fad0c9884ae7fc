import type { Io } from "./command.ts";

/** Work that is done sooner needs no progress, in milliseconds. */
const PATIENCE = 1000;

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

  /** Shows where the work is, once it has taken a while. */
  async show(words: string): Promise<void> {
    if (!this.#wanted || performance.now() - this.#begun < PATIENCE) return;
    this.#shown = true;
    await this.#io.stderr.write(`${eraseLine}${words.slice(0, this.#io.stderr.columns - 1)}`);
  }

  /** Clears the line for other output. */
  async clear(): Promise<void> {
    if (this.#shown) await this.#io.stderr.write(eraseLine);
    this.#shown = false;
  }
}
