import type { Gender } from "../names/tables.ts";
import { type Claimant, isSure, namedClaimant, phrasePart } from "./claimant.ts";
import { claimantAfter } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Pronoun } from "./tables.ts";

/** For how many sentences a speaker or a subject can be meant by a pronoun; those that begin with one do not count. */
const MEMORY = 4;
/** However many sentences begin with a pronoun, nobody is looked for further back. */
const LONGEST = 12;

/** Remembers who spoke, and looks up whom the sentences were about, to tell whom a pronoun means. */
export class Discourse {
  readonly #scene: Scene;
  /** Those who spoke in the last sentences, latest last. */
  #speakers: { readonly claimant: Claimant; readonly sentence: number }[] = [];
  readonly #described = new Map<string, Claimant>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Remembers a speaker that is no pronoun, and by what description the text introduces him. */
  note(claimant: Claimant, sentence: number): void {
    if (claimant.description !== null) this.#described.set(claimant.description.toLowerCase(), claimant);
    this.#speakers.push({ claimant, sentence });
    if (this.#speakers.length > LONGEST) this.#speakers = this.#speakers.slice(-MEMORY);
  }

  /**
   * Whom a pronoun stands for: who spoke in this sentence; for one that does not begin with a pronoun, whom it names
   * first; then, going back, who spoke in a sentence, or whom it was about. The pronoun itself where nobody can be told.
   */
  resolve(claimant: Claimant, sentence: number): Claimant {
    const { pronoun } = claimant;
    if (pronoun === null) return this.#byDescription(claimant);
    if (pronoun === "unnamed" || pronoun === "author") return claimant;
    const here = this.#speakerIn(sentence, pronoun) ?? this.#subjectOf(sentence, claimant.first, pronoun);
    if (here !== null) return here;
    const before = this.#speakerIn(sentence - 1, pronoun);
    if (before !== null) return before;
    const begins = this.#beginsWithPronoun(sentence, pronoun);
    const named = begins ? null : this.#namedIn(sentence, claimant.first, pronoun);
    return named ?? this.#goingBack(sentence - 1, pronoun) ?? claimant;
  }

  /** "The director" is whoever was introduced as one. */
  #byDescription(claimant: Claimant): Claimant {
    if (claimant.name !== null || claimant.end - claimant.first !== 2) return claimant;
    const { tokens, language } = this.#scene.prose;
    if (language.tables.nameJoints.get(tokens, claimant.first) !== "article") return claimant;
    return this.#described.get(tokens.at(claimant.end - 1).toLowerCase()) ?? claimant;
  }

  #goingBack(from: number, pronoun: Pronoun): Claimant | null {
    let counted = 0;
    for (let index = from; index >= 0 && index > from - LONGEST && counted < MEMORY; index -= 1) {
      const end = this.#scene.prose.tokens.length;
      const found =
        this.#speakerIn(index, pronoun) ?? this.#subjectOf(index, end, pronoun) ?? this.#namedIn(index, end, pronoun);
      if (found !== null) return found;
      if (!this.#beginsWithPronoun(index, pronoun)) counted += 1;
    }
    return null;
  }

  #speakerIn(sentence: number, pronoun: Pronoun): Claimant | null {
    for (let i = this.#speakers.length - 1; i >= 0; i -= 1) {
      const speaker = this.#speakers[i];
      if (speaker === undefined || speaker.sentence < sentence) break;
      if (speaker.sentence === sentence && mayMean(pronoun, speaker.claimant)) return speaker.claimant;
    }
    return null;
  }

  /** Whom a sentence begins with, before token `limit`. */
  #subjectOf(index: number, limit: number, pronoun: Pronoun): Claimant | null {
    const sentence = this.#scene.prose.sentences[index];
    if (sentence === undefined) return null;
    const end = Math.min(sentence.end, limit);
    const subject = claimantAfter(this.#scene, this.#pastAdverbial(sentence.first, end), end);
    return subject !== null && isSure(subject) && subject.type !== "place" && mayMean(pronoun, subject)
      ? subject
      : null;
  }

  /** "In a statement on Monday the presidency": over prepositions and what they take, to the phrase behind them. */
  #pastAdverbial(first: number, end: number): number {
    const { tokens, language } = this.#scene.prose;
    const { adverbialOpeners, phraseLinks } = language.tables;
    if (!adverbialOpeners.get(tokens, first)) return first;
    for (let i = first + 1; i < end && i < first + ADVERBIAL; i += 1) {
      if (tokens.is(i, ",")) return i + 1;
      const begins = phrasePart(this.#scene, i) === "opener" || this.#scene.nameAt(i)?.first === i;
      if (begins && !adverbialOpeners.get(tokens, i - 1) && !phraseLinks.get(tokens, i - 1)) return i;
    }
    return first;
  }

  #beginsWithPronoun(index: number, pronoun: Pronoun): boolean {
    const sentence = this.#scene.prose.sentences[index];
    const { tokens, language } = this.#scene.prose;
    return sentence !== undefined && language.tables.speechPronouns.get(tokens, sentence.first) === pronoun;
  }

  /** The first person that a sentence names before token `limit`. */
  #namedIn(index: number, limit: number, pronoun: Pronoun): Claimant | null {
    const sentence = this.#scene.prose.sentences[index];
    if (sentence === undefined || sortOf(pronoun) !== "person") return null;
    for (let i = sentence.first; i < Math.min(sentence.end, limit, sentence.first + SENTENCE); i += 1) {
      const place = this.#scene.nameAt(i);
      if (place === null) continue;
      const claimant = namedClaimant(this.#scene, place);
      if (claimant.type === "person" && mayMean(pronoun, claimant)) return claimant;
      i = place.end - 1;
    }
    return null;
  }
}

/** How long an adverbial may be that a sentence begins with. */
const ADVERBIAL = 20;
/** Names further inside a sentence are not looked at. */
const SENTENCE = 80;

/** "He" and "she" mean persons, "they" and "it" bodies and writings. */
function sortOf(pronoun: Pronoun): "person" | "group" {
  return pronoun === "male" || pronoun === "female" ? "person" : "group";
}

function mayMean(pronoun: Pronoun, { type, gender }: Claimant): boolean {
  const sort = type === "person" || type === "unknown" ? "person" : "group";
  if (sort !== sortOf(pronoun)) return false;
  return sort === "group" || agree(gender, pronoun === "female" ? "female" : "male");
}

function agree(a: Gender, b: Gender): boolean {
  return a === b || a === "either" || b === "either";
}
