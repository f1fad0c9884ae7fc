/** The longest phrase of the tables, with room for one more letter, is no longer than this. */
const LONGEST = 60;

/** Words as cue tables have them: lower case, straight apostrophes, single spaces. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The phrases of a table, ready to be asked. */
export class Phrases {
  readonly #all: ReadonlySet<string>;
  /** By their first two code units: a quick no for most words. */
  readonly #openings = new Map<string, string[]>();

  constructor(phrases: readonly string[]) {
    this.#all = new Set(phrases);
    for (const phrase of this.#all) {
      const key = phrase.slice(0, 2);
      this.#openings.set(key, [...(this.#openings.get(key) ?? []), phrase]);
    }
  }

  /** Whether this is one of the phrases; it must be folded. */
  has(phrase: string): boolean {
    return this.#all.has(phrase);
  }

  /** Whether words begin with one of the phrases, and the phrase ends where a word does. */
  open(words: string): boolean {
    const candidates = this.#openings.get(words.slice(0, 2).toLowerCase());
    if (candidates === undefined) return false;
    const head = folded(words.slice(0, LONGEST));
    return candidates.some((phrase) => head.startsWith(phrase) && !isWithinWord(head, phrase.length));
  }

  /** Whether one of the phrases stands somewhere in folded words. */
  standIn(words: string): boolean {
    for (const phrase of this.#all) if (words.includes(phrase)) return true;
    return false;
  }

  /** Each phrase, in the order of the table. */
  [Symbol.iterator](): Iterator<string> {
    return this.#all.values();
  }
}

function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
