/** How many characters of a word, and of what follows it, a place is looked up by. */
const KEY = 6;

/** The most words of what is sought that are tried. */
const TRIED = 8;

/**
 * Where words begin in a text in which single blanks part them: many passages are found in a long text without going
 * through it for each.
 */
export class WordIndex {
  readonly #text: string;
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
      const key = text.slice(at, at + KEY);
      const places = this.#places.get(key);
      if (places === undefined) this.#places.set(key, [at]);
      else places.push(at);
    }
  }

  /** Every place of a passage, in order; null for one too short to be looked up by. */
  find(passage: string): readonly number[] | null {
    let rarest: { readonly offset: number; readonly places: readonly number[] } | null = null;
    // What comes first may be the end of a word, which no place is known of.
    let offset = nextWord(passage, 0);
    for (let tried = 0; tried < TRIED && offset >= 0 && offset + KEY <= passage.length; tried += 1) {
      const places = this.#places.get(passage.slice(offset, offset + KEY)) ?? [];
      if (rarest === null || places.length < rarest.places.length) rarest = { offset, places };
      offset = nextWord(passage, offset);
    }
    if (rarest === null) return null;
    const before = rarest.offset;
    return rarest.places.map((at) => at - before).filter((at) => at >= 0 && this.#text.startsWith(passage, at));
  }
}

function nextWord(text: string, from: number): number {
  const blank = text.indexOf(" ", from);
  return blank < 0 ? -1 : blank + 1;
}
