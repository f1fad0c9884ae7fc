import type { PhraseTable } from "../phrase-table.ts";
import type { Prose } from "../prose.ts";
import { TokenKind } from "../tokens.ts";
import type { NameForm } from "./form.ts";
import { isCapital, knownAt } from "./lexicon.ts";
import { speaksOfPerson } from "./openings.ts";
import type { NameType } from "./tables.ts";

/** How strongly the words around a name speak for a person, a place, or another thing. */
interface Weights {
  person: number;
  place: number;
  thing: number;
  /** Whether something speaks against a person, whatever else speaks for one. */
  impersonal: boolean;
}

/** A place speaks through its preposition; less than this may be chance. */
const PLACE = 3;
/** "To" and the like, once, tell nothing. */
const WEAK = 1;
/** A name of two words or more is a person's unless this much speaks for a body. */
const BODY = 5;

/** The weight of "in" and the like before a form. */
export function locativeBefore(prose: Prose, form: NameForm): number {
  const { nameLocatives } = prose.language.tables;
  return endsAt(nameLocatives, prose, form.first) ?? 0;
}

/** What the phrase that ends right before token `end` means. */
function endsAt<T>(table: PhraseTable<T>, { tokens }: Prose, end: number): T | undefined {
  for (let start = Math.max(0, end - 3); start < end; start += 1) {
    const match = table.longest(tokens, start, end);
    if (match !== null && match.end === end) return match.value;
  }
  return undefined;
}

/** Sums up, under one key, what surrounds the forms of a name that does not tell its type. */
export class Evidence {
  readonly #prose: Prose;
  readonly #weights = new Map<string, Weights>();

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  add(key: string, form: NameForm): void {
    const weights = this.#weightsOf(key);
    const { tokens, language } = this.#prose;
    const { nameJoints, nameRoles, nameHeads } = language.tables;
    if (this.#opensDateline(form)) weights.place += PLACE;
    if (!this.#isPossessor(form)) weights.place += locativeBefore(this.#prose, form);
    const head = nameHeads.get(tokens, form.end);
    if (head === "event") weights.place += 1;
    else if (head === "place") weights.place += 2;
    else if (nameJoints.get(tokens, form.first - 1) === "article" && this.#endsPhrase(form.end)) weights.thing += 2;
    weights.person += endsAt(language.tables.namePersonals, this.#prose, form.first) ?? 0;
    if (endsAt(language.tables.nameAffiliations, this.#prose, form.first)) weights.thing += 5;
    if (nameRoles.get(tokens, form.first - 1)) weights.person += 4;
    if (speaksOfPerson(this.#prose, form.end)) weights.person += 4;
    if (nameJoints.get(tokens, form.first - 1) === "of" && this.#isNamed(form.first - 2)) weights.place += 3;
    if (tokens.is(form.end, ",") && knownAt(this.#prose, form.end + 1, tokens.length)?.type === "place")
      weights.place += 3;
    if (form.impersonal || this.#hasAcronym(form)) weights.impersonal = true;
  }

  #weightsOf(key: string): Weights {
    const known = this.#weights.get(key);
    if (known !== undefined) return known;
    const weights = { person: 0, place: 0, thing: 0, impersonal: false };
    this.#weights.set(key, weights);
    return weights;
  }

  /** What the evidence makes of a name; `words` is how many it has. */
  typeOf(key: string, words: number): NameType {
    const { person, place, thing, impersonal } = this.#weightsOf(key);
    if (place >= PLACE && (place > person || impersonal) && place >= thing) return "place";
    if (impersonal || (thing > person && (words === 1 || thing >= BODY))) return "group";
    return words === 1 && person === 0 && place > WEAK ? "place" : "person";
  }

  #opensDateline(form: NameForm): boolean {
    const { sentences, document } = this.#prose;
    const sentence = sentences[form.sentence];
    return (
      form.end - form.first < 3 &&
      sentence?.first === form.first &&
      document.blocks[sentence.block]?.kind === "dateline"
    );
  }

  /** Whether token i has a capital that no sentence gives it. */
  #isNamed(i: number): boolean {
    const { tokens } = this.#prose;
    return isCapital(tokens, i) && isCapital(tokens, i - 1);
  }

  /** "in Conquest's book" places nothing in Conquest. */
  #isPossessor({ end }: NameForm): boolean {
    const { tokens } = this.#prose;
    return tokens.touches(end) && (tokens.is(end, "'s") || tokens.is(end, "\u2019s"));
  }

  /** Whether a mark or a function word follows, so that an article before the name belongs to it: not "the Dreyfus affair". */
  #endsPhrase(end: number): boolean {
    const { tokens, language } = this.#prose;
    return tokens.kind(end) !== TokenKind.word || language.tables.nameOpeners.get(tokens, end) === "always";
  }

  /** "Prison Watch West (PWW)": only bodies have acronyms. */
  #hasAcronym(form: NameForm): boolean {
    const { tokens } = this.#prose;
    return (
      form.end - form.core > 1 &&
      tokens.is(form.end, "(") &&
      tokens.is(form.end + 2, ")") &&
      /^[A-Z]{2,}$/u.test(tokens.at(form.end + 1))
    );
  }
}
