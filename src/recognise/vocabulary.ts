/** The words that a language's tables know, numbered from 1. Filled while a language is defined, read-only after. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** The words of nothing but small letters from a to z, by their numbers; empty for the others. */
  readonly #plain: string[] = [""];
  /** Numbers of the words of one code unit, by it: the marks of a text are looked up here. */
  readonly #units = new Int32Array(0x10000);
  /** Numbers of the plain words by their hash, with open addressing: most words of a text are looked up here. */
  #slots = new Int32Array(1 << 10);

  /** The number of a lower-case word or mark; 0 where no table has it. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** The number of the word or mark that is this code unit; 0 where no table has it. */
  idOfUnit(code: number): number {
    return this.#units[code] ?? 0;
  }

  /** The number of the word of nothing but letters from A to Z, in any case, that has this hash (see `hashed`). */
  idOfPlain(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = this.#slots[at] ?? 0;
      if (id === 0 || isPlainWord(this.#plain[id] ?? "", text, start, end)) return id;
    }
  }

  /** The number of some letters of a text, whatever their case: those of a word, or of its ending. Makes no string of them. */
  idOfLetters(text: string, start: number, end: number): number {
    let hash = 0;
    let isPlain = true;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      hash = hashed(hash, code);
      isPlain &&= (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    }
    return isPlain ? this.idOfPlain(text, start, end, hash) : this.idOf(text.slice(start, end).toLowerCase());
  }

  /** The number of a lower-case word or mark, given now if it had none. */
  learn(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    if (word.length === 1) this.#units[word.charCodeAt(0)] = id;
    this.#plain.push(/^[a-z]+$/u.test(word) ? word : "");
    if (2 * this.#ids.size > this.#slots.length) this.#widen();
    else this.#place(id);
    return id;
  }

  /** How many words are known; the largest number given. */
  get size(): number {
    return this.#ids.size;
  }

  #place(id: number): void {
    const word = this.#plain[id] ?? "";
    if (word === "") return;
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = hashed(hash, word.charCodeAt(i));
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = id;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#plain.length; id += 1) this.#place(id);
  }
}

/** The hash of a word with one more letter, whatever its case. */
export function hashed(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ (code | 0x20), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function isPlainWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}
