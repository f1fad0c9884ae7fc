import { batched } from "../render/batched.ts";
import type { Exporter } from "../render/exporter.ts";
import type { Io } from "./command.ts";

/** Readings on standard output: one alone, or several joined as the exporter says. */
export class Output {
  readonly #io: Io;
  readonly #exporter: Exporter;
  readonly #several: boolean;
  #begun = false;

  constructor(io: Io, exporter: Exporter, several: boolean) {
    this.#io = io;
    this.#exporter = exporter;
    this.#several = several;
  }

  /** Writes one more reading, piece by piece, as fast as it is taken. */
  async add(pieces: Iterable<string>): Promise<void> {
    if (this.#begun) await this.#io.stdout.write(this.#exporter.join.between);
    else await this.#begin();
    for (const piece of batched(pieces)) await this.#io.stdout.write(piece);
  }

  /** Closes a list, even one that is empty. */
  async end(): Promise<void> {
    if (!this.#several) return;
    if (!this.#begun) await this.#begin();
    await this.#io.stdout.write(this.#exporter.join.close);
  }

  async #begin(): Promise<void> {
    this.#begun = true;
    await this.#io.stdout.write(this.#exporter.head ?? "");
    if (this.#several) await this.#io.stdout.write(this.#exporter.join.open);
  }
}
