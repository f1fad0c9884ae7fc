import type { Gender } from "../names/tables.ts";
import { type Claimant, namedClaimant } from "./claimant.ts";
import type { Scene } from "./scene.ts";

/** For how many sentences a speaker can be meant by a pronoun. */
const MEMORY = 3;

/** Remembers who spoke last, to tell whom a pronoun means. */
export class Discourse {
  readonly #scene: Scene;
  readonly #last = new Map<"person" | "group", { claimant: Claimant; sentence: number }[]>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Remembers a speaker that is no pronoun. */
  note(claimant: Claimant, sentence: number): void {
    const kind = claimant.type === "person" || claimant.type === "unknown" ? "person" : "group";
    const said = this.#last.get(kind) ?? [];
    said.push({ claimant, sentence });
    if (said.length > MEMORY) said.shift();
    this.#last.set(kind, said);
  }

  /** A sentence that begins with a pronoun goes on about whoever spoke in the one before. */
  carryOn(sentence: number): void {
    for (const said of this.#last.values()) {
      const last = said.at(-1);
      if (last !== undefined && last.sentence === sentence - 1) last.sentence = sentence;
    }
  }

  /**
   * Whom a pronoun stands for: who spoke in this sentence or the one before; else the first person the sentence
   * names, or the one before it; else who spoke a little earlier. The pronoun itself where nobody can be told.
   */
  resolve(claimant: Claimant, sentence: number): Claimant {
    const { pronoun } = claimant;
    if (pronoun === null || pronoun === "unnamed" || pronoun === "author") return claimant;
    if (pronoun === "several" || pronoun === "thing") return this.#speaker("group", "either", sentence, 2) ?? claimant;
    const found =
      this.#speaker("person", pronoun, sentence, 1) ??
      this.#namedIn(sentence, claimant.first, pronoun) ??
      this.#namedIn(sentence - 1, Number.POSITIVE_INFINITY, pronoun) ??
      this.#speaker("person", pronoun, sentence, MEMORY);
    return found ?? claimant;
  }

  #speaker(kind: "person" | "group", gender: Gender, sentence: number, reach: number): Claimant | null {
    const said = this.#last.get(kind) ?? [];
    for (let i = said.length - 1; i >= 0; i -= 1) {
      const one = said[i];
      if (one === undefined || sentence - one.sentence > reach) break;
      if (agree(one.claimant.gender, gender)) return one.claimant;
    }
    return null;
  }

  /** The first person that a sentence of the same block names before token `limit`. */
  #namedIn(index: number, limit: number, gender: Gender): Claimant | null {
    const sentence = this.#scene.prose.sentences[index];
    if (sentence === undefined) return null;
    for (let i = sentence.first; i < Math.min(sentence.end, limit); i += 1) {
      const place = this.#scene.nameAt(i);
      if (place === null) continue;
      const claimant = namedClaimant(this.#scene, place);
      if (claimant.type === "person" && agree(claimant.gender, gender)) return claimant;
      i = place.end - 1;
    }
    return null;
  }
}

function agree(a: Gender, b: Gender): boolean {
  return a === b || a === "either" || b === "either";
}
