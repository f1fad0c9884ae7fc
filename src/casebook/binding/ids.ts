import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Known } from "../field.ts";

/** So many ids are looked at for suggestions; a large casebook with very many mistakes gets no more of them. */
const MOST_LOOKS = 20_000_000;

/** What is declared in a casebook. */
export class Ids {
  readonly #known = new Map<string, Known>();
  readonly #byKind = new Map<string, string[]>();
  readonly #asked = new Map<string, string | undefined>();
  #looks = 0;

  /** Adds a declaration; gives back the one that has the id, which is an earlier one if there is one. */
  add(known: Known): Known {
    const first = this.#known.get(known.id);
    if (first !== undefined) return first;
    this.#known.set(known.id, known);
    const same = this.#byKind.get(known.kind);
    if (same === undefined) this.#byKind.set(known.kind, [known.id]);
    else same.push(known.id);
    return known;
  }

  /** Gives the next reading as many looks for suggestions as the first had. */
  beginAgain(): void {
    this.#looks = 0;
  }

  /** Puts a declaration in the place of one with the same id, kind and unit. */
  replace(known: Known): void {
    this.#known.set(known.id, known);
  }

  lookUp(id: string): Known | undefined {
    return this.#known.get(id);
  }

  /** The id of one of these kinds that is most like a word. */
  nearest(word: string, kinds: readonly string[]): string | undefined {
    const question = `${word} ${kinds.join(" ")}`;
    if (this.#asked.has(question)) return this.#asked.get(question);
    const ids = kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
    this.#looks += ids.length;
    const answer = this.#looks > MOST_LOOKS ? undefined : nearestWord(word, ids);
    this.#asked.set(question, answer);
    return answer;
  }
}
