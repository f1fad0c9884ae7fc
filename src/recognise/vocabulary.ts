/** The words that a language's tables know, numbered from 1. Filled while a language is defined, read-only after. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  /** The number of a lower-case word or mark; 0 where no table has it. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** The number of a lower-case word or mark, given now if it had none. */
  learn(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    return id;
  }

  /** How many words are known; the largest number given. */
  get size(): number {
    return this.#ids.size;
  }
}
