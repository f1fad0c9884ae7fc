import type { Prose } from "../../recognise/prose.ts";
import type { Sentence } from "../../recognise/sentences.ts";
import { Shape } from "../../recognise/tokens.ts";
import { type Head, headOf } from "./head.ts";
import type { PersonGender, PersonMention } from "./persons.ts";

/** Who a sentence is about. */
export interface Subject {
  /** Index in `Mentions.names`; negative for somebody who is only called by what he is ("the poet"). */
  readonly name: number;
  /** The tokens that name the subject, with what stands in brackets after. */
  readonly first: number;
  readonly end: number;
  /** Only this person is spoken of: no other name, no kin. */
  readonly alone: boolean;
}

/**
 * The person each sentence is about, where it is plain: a name at the head of the sentence or of its main clause, or a
 * pronoun for the person the sentences before were about. Whoever else might be meant by the pronoun ends the line.
 */
export function subjectsOf(
  prose: Prose,
  persons: ReadonlyMap<number, readonly PersonMention[]>,
): ReadonlyMap<number, Subject> {
  const subjects = new Map<number, Subject>();
  const line = new Line(gendersOf(persons), protagonistOf(persons));
  let block = -1;
  prose.sentences.forEach((sentence, index) => {
    const kind = prose.document.blocks[sentence.block]?.kind;
    if (kind === "heading" || kind === "title") line.end();
    if (kind !== "paragraph" && kind !== "list-item" && kind !== "quotation") return;
    const mentioned = persons.get(index) ?? nobody;
    const head = headOf(prose, sentence, mentioned);
    const name = line.follow(head, mentioned, sentence.block !== block, -1 - index);
    block = sentence.block;
    if (name === null || head === null || head.type === "other") return;
    const alone = !hasKin(prose, sentence) && mentioned.every((person) => person.name === name);
    subjects.set(index, { name, first: head.first, end: head.end, alone });
  });
  return subjects;
}

const nobody: readonly never[] = [];

/** The persons whom "he" and "she" stand for, as a text goes on. */
class Line {
  readonly #genders: Map<number, PersonGender>;
  readonly #protagonist: number | null;
  /** By gender: the last such person that a sentence was about; null where others have come between. */
  readonly #last: [never: null, he: number | null, she: number | null] = [null, null, null];

  constructor(genders: Map<number, PersonGender>, protagonist: number | null) {
    this.#genders = genders;
    this.#protagonist = protagonist;
  }

  /**
   * Takes a sentence in and gives the person it is about. A paragraph goes back to whom the whole text is about. "The
   * poet" is a person of his own, as `stranger`, only where nobody is spoken of who may be the poet.
   */
  follow(head: Head | null, mentioned: readonly PersonMention[], opens: boolean, stranger: number): number | null {
    const name = opens && head?.type === "pronoun" ? this.#opening(head.gender) : this.#subject(head, stranger);
    const unknown = head?.type === "other" ? head.gender : head?.type === "role" && name === null ? 0 : null;
    if (unknown !== null && unknown !== 2) this.#last[1] = null;
    if (unknown !== null && unknown !== 1) this.#last[2] = null;
    if (name !== null) this.#take(name);
    for (const person of mentioned) {
      if (person.name !== name) this.#intrude(person.name, name);
    }
    return name;
  }

  /** Whom a pronoun at the head of a paragraph stands for: the protagonist, unless the line leads to another. */
  #opening(gender: 1 | 2): number | null {
    const hero = this.#protagonist;
    const known = hero === null ? 0 : (this.#genders.get(hero) ?? 0);
    const last = this.#last[gender];
    if (hero === null || (known !== 0 && known !== gender)) return last;
    return last === null || last === hero || (this.#genders.get(last) ?? 0) === 0 ? hero : null;
  }

  end(): void {
    this.#last[1] = null;
    this.#last[2] = null;
  }

  #subject(head: Head | null, stranger: number): number | null {
    if (head === null || head.type === "other") return null;
    if (head.type === "name") return head.name;
    if (head.type === "role") return this.#last[1] === null && this.#last[2] === null ? stranger : null;
    const name = this.#last[head.gender];
    if (name !== null) this.#genders.set(name, head.gender);
    return name;
  }

  /**
   * A person of unknown gender may be meant by either pronoun, until one has been used; but not beside somebody whose
   * gender is known: in "She married Lenz. Lenz was born in 1839. She …" either may be meant.
   */
  #take(name: number): void {
    const gender = this.#genders.get(name) ?? 0;
    if (gender !== 2) this.#last[1] = gender === 0 && this.#isSure(1, name) ? null : name;
    if (gender !== 1) this.#last[2] = gender === 0 && this.#isSure(2, name) ? null : name;
    if (gender === 1 && this.#last[2] === name) this.#last[2] = null;
    if (gender === 2 && this.#last[1] === name) this.#last[1] = null;
  }

  /** Whether the pronoun is that of somebody else, beyond doubt. */
  #isSure(gender: 1 | 2, name: number): boolean {
    const last = this.#last[gender];
    return last !== null && last !== name && this.#genders.get(last) === gender;
  }

  /** Somebody else is mentioned: the subject of that sentence stays, any other person of that gender is in doubt. */
  #intrude(name: number, subject: number | null): void {
    const gender = this.#genders.get(name) ?? 0;
    if (gender !== 2 && this.#last[1] !== subject && this.#last[1] !== name) this.#last[1] = null;
    if (gender !== 1 && this.#last[2] !== subject && this.#last[2] !== name) this.#last[2] = null;
  }
}

/** Whether somebody's kin is spoken of; "Father Anselm" and "Sister Agnes" are nobody's. */
export function hasKin({ tokens, language }: Prose, { first, end }: Sentence): boolean {
  // ", a farmer's son born in 1871," and ", the third of five children," say only where the subject comes from.
  const isOrigin = (i: number) => {
    const opener = [i - 1, i - 2, i - 3, i - 4].find((at) => at > first && tokens.is(at, ","));
    return opener !== undefined && language.tables.originOpeners.longest(tokens, opener + 1, i) !== null;
  };
  const isTitle = (i: number) => tokens.shape(i) === Shape.capitalised && tokens.shape(i + 1) === Shape.capitalised;
  for (let i = first; i < end; i += 1) {
    if (language.tables.kinNouns.get(tokens, i) !== undefined && !isTitle(i) && !isOrigin(i)) return true;
  }
  return false;
}

/** What titles and given names tell, over all mentions of a person. */
function gendersOf(persons: ReadonlyMap<number, readonly PersonMention[]>): Map<number, PersonGender> {
  const genders = new Map<number, PersonGender>();
  for (const group of persons.values()) {
    for (const { name, gender } of group) if (gender !== 0) genders.set(name, gender);
  }
  return genders;
}

/** The person a text is about: mentioned at least three times, and twice as often as anybody else. */
function protagonistOf(persons: ReadonlyMap<number, readonly PersonMention[]>): number | null {
  const counts = new Map<number, number>();
  for (const group of persons.values()) {
    for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return first[0];
}
