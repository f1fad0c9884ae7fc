import type { Prose } from "../../recognise/prose.ts";
import type { Sentence } from "../../recognise/sentences.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { isPossessive } from "../time/wording.ts";
import type { PersonGender, PersonMention } from "./persons.ts";

/**
 * What stands as the subject at the head of a sentence. `role` is somebody who is called by what he is ("the poet");
 * `other` is anybody else who is not named: "his father".
 */
export type Head =
  | { readonly type: "name"; readonly name: number; readonly first: number; readonly end: number }
  | { readonly type: "pronoun"; readonly gender: 1 | 2; readonly first: number; readonly end: number }
  | { readonly type: "role"; readonly first: number; readonly end: number }
  | { readonly type: "other"; readonly gender: PersonGender };

/** A subject stands within this many tokens of the head of its sentence. */
const HEAD = 24;
/** A noun for kin stands within this many tokens of its possessive: "his younger brother". */
const KIN = 4;
/** A role stands within this many tokens of the head: "The young engineer". */
const ROLE = 4;

/** The subject at the head of a sentence, or null where nothing personal stands there. */
export function headOf(prose: Prose, sentence: Sentence, mentioned: readonly PersonMention[]): Head | null {
  const { tokens, language } = prose;
  const { kinNouns, subjectPronouns } = language.tables;
  const limit = Math.min(sentence.end, sentence.first + HEAD);
  const stranger = strangerAt(prose, sentence, mentioned);
  if (stranger !== null) return stranger;
  let next = 0;
  for (let i = sentence.first; i < limit; i += 1) {
    while ((mentioned[next]?.first ?? limit) < i) next += 1;
    const person = mentioned[next];
    if (person?.first === i) {
      if (isPossessive(prose, person.end)) return { type: "other", gender: 0 };
      if (opensClause(prose, sentence, i)) {
        return { type: "name", name: person.name, first: i, end: pastBrackets(prose, person.end) };
      }
      i = person.end - 1;
      continue;
    }
    const word = tokens.word(i);
    if (word === 0) continue;
    const gender = subjectPronouns.startsWith(word) ? subjectPronouns.get(tokens, i) : undefined;
    if (gender === 1 || gender === 2) return pronounAt(prose, sentence, i, gender);
    if (isPossessive(prose, i) && firstPhrase(kinNouns, tokens, i + 1, Math.min(i + KIN, limit)) !== null)
      return { type: "other", gender: 0 };
  }
  return null;
}

/** Somebody who opens the sentence and is no known name: "The officer", "Maria" alone; null for nobody. */
function strangerAt(prose: Prose, { first, end }: Sentence, mentioned: readonly PersonMention[]): Head | null {
  const { tokens, language } = prose;
  const { definiteArticles, indefiniteArticles, nameGiven, nameRoles } = language.tables;
  if (mentioned.some((person) => person.first <= first + ROLE)) return null;
  const given = nameGiven.get(tokens, first);
  if (given !== undefined) return { type: "other", gender: given === "male" ? 1 : given === "female" ? 2 : 0 };
  const definite = definiteArticles.longest(tokens, first, end);
  const article = definite ?? indefiniteArticles.longest(tokens, first, end);
  const reach = article === null ? first + 1 : Math.min(end, first + ROLE);
  const role = firstPhrase(nameRoles, tokens, article?.end ?? first, reach);
  if (role === null) return null;
  const isKnown = definite !== null && role.at === definite.end && !isPossessive(prose, first);
  return isKnown ? { type: "role", first, end: role.end } : { type: "other", gender: 0 };
}

/**
 * What a pronoun at token i makes of its sentence. It takes up the line only where it is the subject, at the head or
 * after words that only tell when and how; in "Witness 16 was arrested when he was 52" it stands for somebody new.
 */
function pronounAt(prose: Prose, { first, end }: Sentence, i: number, gender: 1 | 2): Head | null {
  const { tokens, language } = prose;
  const { definiteArticles, indefiniteArticles, leadAdverbs, numeralWords, subjectPronouns } = language.tables;
  const head: Head = { type: "pronoun", gender, first: i, end: i + 1 };
  if (i === first) return head;
  const before = i - 1;
  const follows =
    tokens.is(before, ",") ||
    tokens.kind(before) === TokenKind.digits ||
    before === first ||
    leadAdverbs.get(tokens, before) !== undefined ||
    numeralWords.get(tokens, before)?.type === "cardinal";
  if (opensWithAdverbial(prose, first)) return follows ? head : null;
  const thing =
    definiteArticles.longest(tokens, first, end) ??
    indefiniteArticles.longest(tokens, first, end) ??
    subjectPronouns.longest(tokens, first, end);
  return thing === null ? { type: "other", gender } : null;
}

/** Whether a sentence opens with words that tell when or how, and not with its subject. */
function opensWithAdverbial({ tokens, language }: Prose, first: number): boolean {
  const { leadOpeners, nameEndings, numeralWords, participles } = language.tables;
  if (tokens.kind(first) === TokenKind.digits || numeralWords.get(tokens, first) !== undefined) return true;
  if (leadOpeners.longest(tokens, first) !== null || participles.longest(tokens, first) !== null) return true;
  const word = tokens.at(first).toLowerCase();
  return [2, 3].some((length) => {
    const ending = nameEndings.meaningOf(language.vocabulary.idOf(word.slice(-length)));
    return ending === "past" || ending === "participle" || ending === "adverb";
  });
}

/** Whether a name at token i can be a subject: at the head, after a role, a comma, or the date of the clause. */
function opensClause(prose: Prose, sentence: Sentence, i: number): boolean {
  const { tokens, language } = prose;
  if (i === sentence.first) return true;
  const role = language.tables.nameRoles.get(tokens, i - 1) !== undefined;
  if (role && i - sentence.first <= ROLE) return true;
  const lead = endsWithPhrase(language.tables.nameSubordinators, tokens, Math.max(sentence.first, i - 3), i);
  if (lead !== null) return false;
  const hour = language.tables.numeralWords.get(tokens, i - 1)?.type === "cardinal";
  const dayTime = language.tables.dayTimes.get(tokens, i - 1) !== undefined;
  return tokens.is(i - 1, ",") || tokens.kind(i - 1) === TokenKind.digits || hour || dayTime;
}

/** The token after the brackets that open at token i, or i itself. */
function pastBrackets({ tokens }: Prose, i: number): number {
  if (!tokens.is(i, "(")) return i;
  for (let at = i + 1; at < i + HEAD; at += 1) {
    if (tokens.is(at, ")")) return at + 1;
  }
  return i;
}
