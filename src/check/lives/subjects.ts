import type { Prose } from "../../recognise/prose.ts";
import type { Sentence } from "../../recognise/sentences.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import type { PersonMention } from "./persons.ts";

/** Who a sentence is about. */
export interface Subject {
  /** Index in `Mentions.names`. */
  readonly name: number;
  /** The tokens that name the subject. */
  readonly first: number;
  readonly end: number;
  /** Only this person is spoken of: no other name, no kin. */
  readonly alone: boolean;
}

/** A subject stands within this many tokens of the head of its sentence. */
const HEAD = 24;

/**
 * The person each sentence is about, where it is plain: a name at the head of the sentence or of its main clause, or a
 * pronoun for the person the sentences before were about. Another person who takes over a sentence ends the line.
 */
export function subjectsOf(
  prose: Prose,
  persons: ReadonlyMap<number, readonly PersonMention[]>,
): ReadonlyMap<number, Subject> {
  const subjects = new Map<number, Subject>();
  let current: number | null = null;
  let gender = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    const kind = prose.document.blocks[sentence.block]?.kind;
    if (kind !== "paragraph" && kind !== "list-item" && kind !== "quotation") {
      if (kind === "heading" || kind === "title") current = null;
      continue;
    }
    const mentioned = persons.get(index) ?? [];
    const head = headOf(prose, sentence, mentioned);
    if (head === null) {
      if (mentioned.some(({ name }) => name !== current)) current = null;
      continue;
    }
    if (head.type === "other") {
      current = null;
      continue;
    }
    if (head.type === "pronoun") {
      if (gender !== 0 && gender !== head.gender) current = null;
      gender = head.gender;
    } else {
      if (head.name !== current) gender = 0;
      current = head.name;
    }
    if (current === null) continue;
    const name = current;
    const kin = firstPhrase(prose.language.tables.kinNouns, prose.tokens, sentence.first, sentence.end) !== null;
    const alone = !kin && mentioned.every((person) => person.name === name);
    subjects.set(index, { name, first: head.first, end: head.end, alone });
  }
  return subjects;
}

type Head =
  | { readonly type: "name"; readonly name: number; readonly first: number; readonly end: number }
  | { readonly type: "pronoun"; readonly gender: 1 | 2; readonly first: number; readonly end: number }
  | { readonly type: "other" };

/** What stands as the subject at the head of a sentence, or null where nothing personal does. */
function headOf(prose: Prose, sentence: Sentence, mentioned: readonly PersonMention[]): Head | null {
  const { tokens, language } = prose;
  const { kinNouns, subjectPossessives, subjectPronouns } = language.tables;
  const limit = Math.min(sentence.end, sentence.first + HEAD);
  let next = 0;
  for (let i = sentence.first; i < limit; i += 1) {
    let person = mentioned[next];
    while (person !== undefined && person.first < i) person = mentioned[++next];
    if (person?.first === i) {
      if (subjectPossessives.get(tokens, person.end) !== undefined) return { type: "other" };
      if (opensClause(prose, sentence, i))
        return { type: "name", name: person.name, first: i, end: pastBrackets(prose, person.end) };
      i = person.end - 1;
      continue;
    }
    const gender = subjectPronouns.get(tokens, i);
    if (gender === 1 || gender === 2) return { type: "pronoun", gender, first: i, end: i + 1 };
    const isPossessive = subjectPossessives.get(tokens, i) !== undefined;
    if (isPossessive && firstPhrase(kinNouns, tokens, i + 1, Math.min(i + 4, limit)) !== null) return { type: "other" };
  }
  return null;
}

/** Whether a name at token i can be a subject: at the head, after a comma, or after the date of the clause. */
function opensClause(prose: Prose, sentence: Sentence, i: number): boolean {
  const { tokens, language } = prose;
  if (i === sentence.first) return true;
  const lead = endsWithPhrase(language.tables.nameSubordinators, tokens, Math.max(sentence.first, i - 3), i);
  if (lead !== null) return false;
  return tokens.is(i - 1, ",") || tokens.kind(i - 1) === TokenKind.digits;
}

/** The token after the brackets that open at token i, or i itself. */
function pastBrackets({ tokens }: Prose, i: number): number {
  if (!tokens.is(i, "(")) return i;
  for (let at = i + 1; at < i + HEAD; at += 1) {
    if (tokens.is(at, ")")) return at + 1;
  }
  return i;
}
