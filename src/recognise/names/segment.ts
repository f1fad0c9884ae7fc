import type { Prose } from "../prose.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { NameForm } from "./form.ts";
import { endingOf, isAcronym, isCapital, isRomanNumeral, type Known, keyOf, knownAt } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import type { Gender, NameType } from "./tables.ts";

/** Takes a run apart into the names it holds: "Soviet President Mikhail Gorbachev" holds one, with a title. */
export function segment(prose: Prose, run: Run): readonly NameForm[] {
  return new Segmenter(prose, run.sentence).take(run.first, run.end);
}

/** Where a title stands: its tokens, and the token of the name after it. */
interface Title {
  readonly first: number;
  readonly core: number;
  readonly gender: Gender;
}

class Segmenter {
  readonly #prose: Prose;
  readonly #sentence: number;

  constructor(prose: Prose, sentence: number) {
    this.#prose = prose;
    this.#sentence = sentence;
  }

  /** Finds the names among the tokens from `first` to `end`, all of them capitalised or ties. */
  take(first: number, end: number): readonly NameForm[] {
    if (first >= end) return [];
    const known = knownAt(this.#prose, first, end);
    if (known !== null && known.end === end) return [this.#known(first, known)];
    const head = this.#headOf(first, end);
    const title = this.#titleIn(first, end, head);
    if (title !== null) return [...this.take(first, this.#pastHyphen(first, title.first)), ...this.#titled(title, end)];
    if (this.#isTime(first, end)) return [];
    if (head !== null && !this.#isSurnameLike(first, end)) return [this.#headed(first, end, head)];
    const adjectives = this.#pastAdjectives(first, end);
    if (adjectives > first) return this.take(adjectives, end);
    if (known !== null && known.type === "place" && this.#isPaper(known.end, end))
      return [this.#form("group", first, end, {})];
    if (known !== null && known.type === "place" && this.#isUnknown(this.#nextWord(known.end, end), end)) {
      return [this.#form(null, first, end, { impersonal: true })];
    }
    if (known !== null && known.type !== "person" && !this.#isGiven(first)) {
      return [this.#known(first, known), ...this.take(this.#nextWord(known.end, end), end)];
    }
    return this.#unknown(first, end);
  }

  /** "Manchester Guardian": a known body by one word, directly behind a place. */
  #isPaper(first: number, end: number): boolean {
    const known = end - first === 1 ? knownAt(this.#prose, first, end) : null;
    return known?.type === "group" && !isAcronym(this.#prose.tokens, first);
  }

  /** "Iraq Body Count": what follows the place is neither a person nor another name, and so part of a longer name. */
  #isUnknown(first: number, end: number): boolean {
    const { tokens, language } = this.#prose;
    if (first >= end || tokens.shape(first) !== Shape.capitalised || this.#isGiven(first)) return false;
    return knownAt(this.#prose, first, end) === null && !language.tables.nameAdjectives.get(tokens, first);
  }

  /** "Ex-President": what is tied to a title is no name. */
  #pastHyphen(first: number, end: number): number {
    return end > first && this.#prose.tokens.is(end - 1, "-") ? first : end;
  }

  #isTime(first: number, end: number): boolean {
    return this.#prose.language.tables.nameTimes.longest(this.#prose.tokens, first, end)?.end === end;
  }

  #titled({ first, core, gender }: Title, end: number): readonly NameForm[] {
    return core < end ? [this.#form("person", first, end, { core, gender })] : [];
  }

  #unknown(first: number, end: number): readonly NameForm[] {
    const { tokens, language } = this.#prose;
    const { nameOpenings, nameEpithets, nameGiven, nameHeads } = language.tables;
    if (isAcronym(tokens, first)) {
      return [this.#form("group", first, first + 1, {}), ...this.take(this.#nextWord(first + 1, end), end)];
    }
    const opening = nameOpenings.longest(tokens, first, end);
    if (opening !== null && opening.end < end) return [this.#form(opening.value, first, end, {})];
    if (this.#isInitials(first, end)) return [];
    if (end - first === 1 && !this.#mayStandAlone(first)) {
      return nameHeads.get(tokens, first) ? [this.#form(null, first, end, { short: true })] : [];
    }
    if (end - first > 2 && tokens.is(end - 2, "&")) return [this.#form("group", first, end, {})];
    const paired = this.#pairedEvent(first, end);
    if (paired !== null) return [paired];
    if (this.#isPersonLike(first, end)) {
      return [this.#form("person", first, end, { gender: nameGiven.get(tokens, first) ?? "either" })];
    }
    const impersonal = end - first > 1 && nameEpithets.startsWith(tokens.word(first));
    const place = impersonal ? knownAt(this.#prose, first + 1, end) : null;
    const type = place?.end === end && place.type === "place" ? "place" : null;
    return [this.#form(type, first, end, { impersonal })];
  }

  /** What the head noun of a name of two words or more tells: the last word, or the one before "of". */
  #headOf(first: number, end: number): NameType | null {
    const { tokens, language } = this.#prose;
    const { nameHeads, nameJoints, nameOpenings } = language.tables;
    if (end - first < 2) return null;
    for (let i = first + 1; i < end; i += 1) {
      if (tokens.shape(i) !== Shape.lower || nameJoints.get(tokens, i) !== "of") continue;
      return nameHeads.get(tokens, i - 1) ?? nameOpenings.get(tokens, first) ?? null;
    }
    const last = isRomanNumeral(tokens, end - 1) ? end - 2 : end - 1;
    if (last <= first) return null;
    const pair = last - 1 > first || end - first === 2 ? nameHeads.longest(tokens, last - 1, last + 1) : null;
    return pair?.end === last + 1 ? pair.value : (nameHeads.get(tokens, last) ?? null);
  }

  /** "Rosa Parks": a given name and a head that is a common surname. */
  #isSurnameLike(first: number, end: number): boolean {
    const { tokens, language } = this.#prose;
    return this.#isGiven(first) && language.tables.nameSurnames.get(tokens, end - 1) === true;
  }

  /** The last title with a name after it, with the titles that stand directly before. */
  #titleIn(first: number, end: number, head: NameType | null): Title | null {
    const { tokens, language } = this.#prose;
    const { nameTitles, nameSurnames } = language.tables;
    let title: Title | null = null;
    for (let i = first; i < end; ) {
      const match = nameTitles.startsWith(tokens.word(i)) ? nameTitles.longest(tokens, i, end) : null;
      if (match === null || this.#isTied(match.end, end)) {
        if (title !== null) break;
        i += 1;
        continue;
      }
      const gender: Gender = match.value === "either" && title !== null ? title.gender : match.value;
      if (title === null && this.#isSuffix(match.end, end)) return null;
      title = { first: title === null ? i : title.first, core: this.#nextWord(match.end, end), gender };
      i = title.core;
    }
    if (title === null) return null;
    const isSurname = title.core >= end && title.first > first && nameSurnames.get(tokens, end - 1) === true;
    if (isSurname && !this.#isAdjective(title.first - 1)) return null;
    const headed = head !== null && !nameSurnames.get(tokens, end - 1) && title.gender === "either";
    return headed && title.core < end ? null : title;
  }

  /** "Saint-Exupéry": a title that is tied to a word that is none. */
  #isTied(i: number, end: number): boolean {
    const { tokens, language } = this.#prose;
    const isHyphen = i + 1 < end && tokens.is(i, "-") && tokens.touches(i) && tokens.touches(i + 1);
    return isHyphen && language.tables.nameTitles.longest(tokens, i + 1, end) === null;
  }

  /** "King Jr." is no king. */
  #isSuffix(i: number, end: number): boolean {
    return i + 1 >= end && this.#prose.language.tables.nameSuffixes.get(this.#prose.tokens, i) === true;
  }

  #isAdjective(i: number): boolean {
    return this.#prose.language.tables.nameAdjectives.get(this.#prose.tokens, i) === true;
  }

  #pastAdjectives(first: number, end: number): number {
    const { tokens, language } = this.#prose;
    let at = first;
    while (at < end && (language.tables.nameAdjectives.get(tokens, at) || endingOf(this.#prose, at) === "adherent")) {
      if (this.#isGiven(at) && at + 1 < end) break;
      at = this.#nextWord(at + 1, end);
    }
    return at;
  }

  #isGiven(i: number): boolean {
    return this.#prose.language.tables.nameGiven.get(this.#prose.tokens, i) !== undefined;
  }

  /** "P. S.": initials without a surname. */
  #isInitials(first: number, end: number): boolean {
    const { tokens } = this.#prose;
    for (let i = first; i < end; i += 1) {
      if (tokens.kind(i) === TokenKind.word && tokens.shape(i) !== Shape.initial) return false;
    }
    return true;
  }

  /** A word by itself is no name if it is a title, a head, a month, or a numeral. */
  #mayStandAlone(i: number): boolean {
    const { tokens, language } = this.#prose;
    const { nameTitles, nameHeads, nameEpithets, nameTimes } = language.tables;
    if (tokens.shape(i) === Shape.initial || isRomanNumeral(tokens, i)) return false;
    const word = tokens.word(i);
    if (word === 0) return true;
    if (this.#isGiven(i)) return true;
    return ![nameTitles, nameHeads, nameEpithets, nameTimes].some((table) => table.get(tokens, i));
  }

  #isPersonLike(first: number, end: number): boolean {
    const { tokens, language } = this.#prose;
    if (end - first < 2) return false;
    if (this.#isGiven(first) || tokens.shape(first) === Shape.initial) return true;
    if (knownAt(this.#prose, end - 1, end)?.type === "person") return true;
    for (let i = first; i + 1 < end; i += 1) {
      if (tokens.shape(i) === Shape.initial && tokens.is(i + 1, ".")) return true;
      if (i > first && this.#isGiven(i) && tokens.kind(i) === TokenKind.word) return true;
      const joint = tokens.shape(i) === Shape.lower ? language.tables.nameJoints.get(tokens, i) : undefined;
      if (joint === "particle" || joint === "inner") return true;
    }
    return false;
  }

  /** The next capitalised word from token `at` on. */
  #nextWord(at: number, end: number): number {
    let i = at;
    while (i < end && !isCapital(this.#prose.tokens, i)) i += 1;
    return i;
  }

  /** "Nazi Germany" is Germany, but "Polish Communist Party" is not any Communist Party. */
  #headed(first: number, end: number, type: NameType): NameForm {
    const core = this.#pastAdjectives(first, end);
    const known = core < end ? knownAt(this.#prose, core, end) : null;
    if (known !== null && known.end === end && known.type === "place") return this.#known(core, known);
    return this.#form(type, type === "event" ? this.#withOrdinal(first) : first, end, {});
  }

  /** Over the "20th" of "20th Party Congress", back to its digits. */
  #withOrdinal(first: number): number {
    const { tokens } = this.#prose;
    const isOrdinal = tokens.kind(first - 2) === TokenKind.digits && first > 1 && tokens.touches(first - 1);
    return isOrdinal && tokens.kind(first - 1) === TokenKind.word ? first - 2 : first;
  }

  /** "Ribbentrop-Molotov pact": a pair of names before a noun for an event. */
  #pairedEvent(first: number, end: number): NameForm | null {
    const { tokens, language } = this.#prose;
    const isPair = end - first === 3 && tokens.is(first + 1, "-");
    return isPair && language.tables.nameHeads.get(tokens, end) === "event"
      ? this.#form("event", first, end + 1, {})
      : null;
  }

  #known(first: number, known: Known): NameForm {
    return this.#form(known.type, first, known.end, { canonical: known.canonical });
  }

  #form(type: NameType | null, first: number, end: number, more: Partial<NameForm>): NameForm {
    const { core = first, impersonal = false, short = false, canonical = null, gender = "either" } = more;
    const key = type === "person" ? "" : keyOf(this.#prose, core, end, type);
    return { first, end, core, sentence: this.#sentence, type, impersonal, short, canonical, key, gender };
  }
}
