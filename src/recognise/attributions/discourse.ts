import type { Gender } from "../names/tables.ts";
import { type Claimant, isSure, namedClaimant } from "./claimant.ts";
import { claimantAfter } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Pronoun } from "./tables.ts";

/** For how many sentences a speaker or a subject can be meant by a pronoun. */
const MEMORY = 4;

/** A pronoun for one person, and one for several or for a thing, mean different sorts of claimant. */
type Sort = "person" | "group";

/** Somebody spoken of, and the last sentence that did. */
interface Known {
  readonly claimant: Claimant;
  readonly sentence: number;
}

/** Remembers who spoke last and whom the sentences were about, to tell whom a pronoun means. */
export class Discourse {
  readonly #scene: Scene;
  /** Latest last. */
  readonly #speakers = new Map<Sort, Known[]>([
    ["person", []],
    ["group", []],
  ]);
  readonly #subjects = new Map<Sort, Known[]>([
    ["person", []],
    ["group", []],
  ]);

  readonly #described = new Map<string, Claimant>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Remembers a speaker that is no pronoun, and by what description the text introduces him. */
  note(claimant: Claimant, sentence: number): void {
    if (claimant.description !== null) this.#described.set(claimant.description.toLowerCase(), claimant);
    remember(this.#speakers.get(sortOf(claimant)) ?? [], { claimant, sentence });
  }

  /** Looks at how a sentence begins: its subject becomes what the text is about; a pronoun goes on about whoever was. */
  begin(index: number, first: number, end: number): void {
    const { tokens, language } = this.#scene.prose;
    const pronoun = language.tables.speechPronouns.get(tokens, first);
    if (pronoun !== undefined) {
      const claimant = this.#bySpeechOrSubject(pronoun, index);
      if (claimant !== null) remember(this.#subjects.get(sortOf(claimant)) ?? [], { claimant, sentence: index });
      return;
    }
    const subject = claimantAfter(this.#scene, first, end);
    if (subject === null || !isSure(subject) || subject.type === "place") return;
    remember(this.#subjects.get(sortOf(subject)) ?? [], { claimant: subject, sentence: index });
  }

  /**
   * Whom a pronoun stands for: who spoke in this sentence, or whom the sentence is about; who spoke in the one before;
   * else the first person this sentence names, or the one before. The pronoun itself where nobody can be told.
   */
  resolve(claimant: Claimant, sentence: number): Claimant {
    const { pronoun } = claimant;
    if (pronoun === null) return this.#byDescription(claimant);
    if (pronoun === "unnamed" || pronoun === "author") return claimant;
    const known =
      this.#latest(this.#speakers, pronoun, sentence, 0) ?? this.#latest(this.#subjects, pronoun, sentence, 0);
    if (known !== null) return known;
    if (pronoun === "several" || pronoun === "thing") return this.#bySpeechOrSubject(pronoun, sentence) ?? claimant;
    return (
      this.#latest(this.#speakers, pronoun, sentence, 1) ??
      this.#namedIn(sentence, claimant.first, pronoun) ??
      this.#latest(this.#subjects, pronoun, sentence, 1) ??
      this.#namedIn(sentence - 1, Number.POSITIVE_INFINITY, pronoun) ??
      this.#bySpeechOrSubject(pronoun, sentence) ??
      claimant
    );
  }

  /** "The director" is whoever was introduced as one. */
  #byDescription(claimant: Claimant): Claimant {
    if (claimant.name !== null || claimant.end - claimant.first !== 2) return claimant;
    const { tokens, language } = this.#scene.prose;
    if (language.tables.nameJoints.get(tokens, claimant.first) !== "article") return claimant;
    return this.#described.get(tokens.at(claimant.end - 1).toLowerCase()) ?? claimant;
  }

  /** Who spoke last or was the subject last, whichever is later. */
  #bySpeechOrSubject(pronoun: Pronoun, sentence: number): Claimant | null {
    for (let reach = 0; reach <= MEMORY; reach += 1) {
      const known =
        this.#latest(this.#speakers, pronoun, sentence, reach) ??
        this.#latest(this.#subjects, pronoun, sentence, reach);
      if (known !== null) return known;
    }
    return null;
  }

  #latest(
    lists: ReadonlyMap<Sort, readonly Known[]>,
    pronoun: Pronoun,
    sentence: number,
    reach: number,
  ): Claimant | null {
    const gender = pronoun === "male" || pronoun === "female" ? pronoun : "either";
    const list = lists.get(gender === "either" ? "group" : "person") ?? [];
    for (let i = list.length - 1; i >= 0; i -= 1) {
      const known = list[i];
      if (known === undefined || sentence - known.sentence > reach) break;
      if (agree(known.claimant.gender, gender)) return known.claimant;
    }
    return null;
  }

  /** The first person that a sentence names before token `limit`. */
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

function sortOf(claimant: Claimant): Sort {
  return claimant.type === "person" || claimant.type === "unknown" ? "person" : "group";
}

function remember(list: Known[], known: Known): void {
  list.push(known);
  if (list.length > MEMORY) list.shift();
}

function agree(a: Gender, b: Gender): boolean {
  return a === b || a === "either" || b === "either";
}
