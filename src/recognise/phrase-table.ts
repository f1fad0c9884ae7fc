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
  /** A bit for each of the words in `next`, by its number modulo 32: a quick no for most. */
  follows: number;
  /** What the phrase that ends here means, however it is written. */
  value: T | undefined;
  /** What it means if it is written exactly so; most phrases have none of these. */
  readonly exact: { readonly value: T; readonly written: string }[];
}

/** Looks phrases up by their tokens, longest first. */
export class PhraseTable<T> {
  /** What the phrases that begin with one word have in common: by their place in this list, the first being of none. */
  readonly #openings: (Node<T> | undefined)[] = [undefined];
  /** Per word number: the place in `#openings`, 0 where no phrase starts with it. */
  #starts = new Uint16Array(0);

  constructor(words: Words<T>, vocabulary: Vocabulary) {
    for (const [phrase, value] of Object.entries(words)) this.#add(phrase, value, vocabulary);
  }

  /** Whether a phrase of the table starts with this word: a quick no for most. */
  startsWith(word: number): boolean {
    return (this.#starts[word] ?? 0) !== 0;
  }

  /** The longest phrase that begins at token i, or null. */
  longest(tokens: Tokens, i: number, limit = tokens.length): Match<T> | null {
    let node = i < limit ? this.#opening(tokens.word(i)) : undefined;
    let found: T | undefined;
    let end = i;
    for (let at = i + 1; node !== undefined; at += 1) {
      const value = meaningIn(node, tokens, i, at);
      if (value !== undefined) {
        found = value;
        end = at;
      }
      node = at < limit ? nodeAfter(node, tokens.word(at)) : undefined;
    }
    return found === undefined ? null : { value: found, end };
  }

  /** What the single token i means, or undefined. */
  get(tokens: Tokens, i: number): T | undefined {
    const node = this.#opening(tokens.word(i));
    return node === undefined ? undefined : meaningIn(node, tokens, i, i + 1);
  }

  /** What a word means by itself, by its number: for a part of a word, such as an ending. */
  meaningOf(word: number): T | undefined {
    return this.#opening(word)?.value;
  }

  /** Where the phrases that start with a word begin. */
  #opening(word: number): Node<T> | undefined {
    return this.#openings[this.#starts[word] ?? 0];
  }

  #add(phrase: string, value: T, vocabulary: Vocabulary): void {
    const words = tokenise(phrase, vocabulary);
    let node: Node<T> | undefined;
    for (let i = 0; i < words.length; i += 1) {
      const id = vocabulary.learn(words.at(i).toLowerCase().replace("\u2019", "'"));
      node = node === undefined ? this.#open(id) : following(node, id);
    }
    if (node === undefined) return;
    if (phrase !== phrase.toLowerCase()) node.exact.unshift({ value, written: phrase });
    else node.value ??= value;
  }

  #open(word: number): Node<T> {
    const known = this.#opening(word);
    if (known !== undefined) return known;
    if (word >= this.#starts.length) {
      const wider = new Uint16Array(Math.max(word + 1, this.#starts.length * 2));
      wider.set(this.#starts);
      this.#starts = wider;
    }
    const node = emptyNode<T>();
    this.#starts[word] = this.#openings.push(node) - 1;
    return node;
  }
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), follows: 0, value: undefined, exact: [] };
}

function following<T>(node: Node<T>, word: number): Node<T> {
  let next = node.next.get(word);
  if (next === undefined) {
    next = emptyNode();
    node.next.set(word, next);
    node.follows |= 1 << word;
  }
  return next;
}

function nodeAfter<T>(node: Node<T>, word: number): Node<T> | undefined {
  return (node.follows & (1 << word)) === 0 ? undefined : node.next.get(word);
}

/** What the phrase that ends at this node means, written as it is in tokens [first, end). */
function meaningIn<T>(node: Node<T>, tokens: Tokens, first: number, end: number): T | undefined {
  if (node.exact.length === 0) return node.value;
  const start = tokens.start(first);
  for (const { value, written } of node.exact) {
    if (written.length === tokens.end(end - 1) - start && tokens.text.startsWith(written, start)) return value;
  }
  return node.value;
}
