import { tokenise } from "./tokenise.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Phrases of a language and what each means. A key with a capital letter matches only as written. */
export type Words<T> = Readonly<Record<string, T>>;

/** A phrase that was found: its meaning and the token after its last. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** Meanings of the phrase that ends here, those that must be written exactly so first. */
  readonly entries: { readonly value: T; readonly written: string | null }[];
}

/** Looks phrases up by their tokens, longest first. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };
  /** Per word number: whether any phrase starts with it. */
  #starts = new Uint8Array(0);

  constructor(words: Words<T>, vocabulary: Vocabulary) {
    for (const [phrase, value] of Object.entries(words)) this.#add(phrase, value, vocabulary);
  }

  /** Whether a phrase of the table starts with this word: a quick no for most. */
  startsWith(word: number): boolean {
    return this.#starts[word] === 1;
  }

  /** The longest phrase that begins at token i, or null. */
  longest(tokens: Tokens, i: number, limit = tokens.length): Match<T> | null {
    if (this.#starts[tokens.word(i)] !== 1) return null;
    let node: Node<T> | undefined = this.#root;
    let found: T | undefined;
    let end = i;
    for (let at = i; at < limit; at += 1) {
      node = node.next.get(tokens.word(at));
      if (node === undefined) break;
      const value = meaningIn(node, tokens, i, at + 1);
      if (value === undefined) continue;
      found = value;
      end = at + 1;
    }
    return found === undefined ? null : { value: found, end };
  }

  /** What the single token i means, or undefined. */
  get(tokens: Tokens, i: number): T | undefined {
    const word = tokens.word(i);
    if (this.#starts[word] !== 1) return undefined;
    const node = this.#root.next.get(word);
    return node === undefined ? undefined : meaningIn(node, tokens, i, i + 1);
  }

  /** What a word means by itself, by its number: for a part of a word, such as an ending. */
  meaningOf(word: number): T | undefined {
    if (this.#starts[word] !== 1) return undefined;
    return this.#root.next.get(word)?.entries.find((entry) => entry.written === null)?.value;
  }

  #add(phrase: string, value: T, vocabulary: Vocabulary): void {
    const words = tokenise(phrase, vocabulary);
    let node = this.#root;
    for (let i = 0; i < words.length; i += 1) {
      const id = vocabulary.learn(words.at(i).toLowerCase().replace("\u2019", "'"));
      if (i === 0) this.#mark(id);
      let next = node.next.get(id);
      if (next === undefined) {
        next = { next: new Map(), entries: [] };
        node.next.set(id, next);
      }
      node = next;
    }
    const written = phrase === phrase.toLowerCase() ? null : phrase;
    if (written === null) node.entries.push({ value, written });
    else node.entries.unshift({ value, written });
  }

  #mark(id: number): void {
    if (id >= this.#starts.length) {
      const wider = new Uint8Array(Math.max(id + 1, this.#starts.length * 2));
      wider.set(this.#starts);
      this.#starts = wider;
    }
    this.#starts[id] = 1;
  }
}

/** What the phrase that ends at this node means, written as it is in tokens [first, end). */
function meaningIn<T>(node: Node<T>, tokens: Tokens, first: number, end: number): T | undefined {
  for (const { value, written } of node.entries) {
    if (written === null) return value;
    const start = tokens.start(first);
    if (written.length === tokens.end(end - 1) - start && tokens.text.startsWith(written, start)) return value;
  }
  return undefined;
}
