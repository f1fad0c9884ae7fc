import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { Shape, TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import type { Persons, Vital } from "./lives.ts";
import type { Subject } from "./subjects.ts";

const OLDEST = 122;
/** "aged" or "age" and what hedges the number stand within this many tokens before it. */
const CUE = 4;

/** Whether a figure is the age of a person who is spoken of: by its own words, or as a number after "died at". */
export function isAge(prose: Prose, { sentence }: Passage, mention: FigureMention): boolean {
  const { figure, unit, counted, first } = mention;
  const { low } = figure.number;
  if (low === null || low > OLDEST) return false;
  if (figure.kind === "age") return !isOfAnother(prose, sentence.first, mention);
  if (figure.kind !== "count" || unit !== null || counted !== null || !Number.isInteger(low)) return false;
  const { bareAgeLeads } = prose.language.tables;
  return endsWithPhrase(bareAgeLeads, prose.tokens, Math.max(sentence.first, first - CUE), first) !== null;
}

/** "a woman aged 20", "a 20-year-old", "the 20-year-old law": the age of somebody or something else. */
function isOfAnother(prose: Prose, head: number, mention: FigureMention): boolean {
  const { tokens, language } = prose;
  const { auxiliaries, deaths, definiteArticles, livingActs } = language.tables;
  if (isAttributive(prose, mention)) {
    const known = definiteArticles.get(tokens, mention.first - 1) !== undefined;
    return !known || (isCommonWord(prose, mention.end) && auxiliaries.longest(tokens, mention.end) === null);
  }
  if (isOfSomebody(prose, head, mention.first)) return true;
  const cue = cueBefore(prose, head, mention.first);
  if (cue === null || cue === head || !isCommonWord(prose, cue - 1)) return false;
  const from = Math.max(head, cue - 5);
  return endsWithPhrase(deaths, tokens, from, cue) === null && endsWithPhrase(livingActs, tokens, from, cue) === null;
}

/** "married a man of forty-five": somebody new; "was a man of forty-five" and "Anna, a girl of ten," are nobody else. */
function isOfSomebody({ tokens, language }: Prose, head: number, first: number): boolean {
  const { ageVerbs, indefiniteArticles, nameJoints } = language.tables;
  if (nameJoints.get(tokens, first - 1) !== "of") return false;
  const article = [first - 3, first - 4].find((i) => i >= head && indefiniteArticles.get(tokens, i) !== undefined);
  if (article === undefined || tokens.is(article - 1, ",")) return false;
  return endsWithPhrase(ageVerbs, tokens, Math.max(head, article - 3), article) === null;
}

/**
 * "Anna, aged 88, was elected in 2007", "the 88-year-old made history in 2007": an age that may be that of the day of
 * writing. One after a date at the head, or in one sentence with the birth, is not.
 */
export function isOfToday(prose: Prose, { sentence, dates }: Passage, birth: Vital, age: FigureMention): boolean {
  const cue = cueBefore(prose, sentence.first, age.first);
  const apposed = cue !== null && !isCommonWord(prose, cue - 1);
  if (!apposed && !isAttributive(prose, age)) return false;
  const [head] = dates;
  const led = head !== undefined && head.first - sentence.first <= 1 && head.end <= age.first;
  return !led && birth.mention.sentence !== age.sentence;
}

/** "with Anna, aged 20,": the age of a name right before it that is not the subject's. */
export function isOfStranger(
  prose: Prose,
  passage: Passage,
  persons: Persons,
  subject: Subject | null,
  age: FigureMention,
): boolean {
  const { first } = passage.sentence;
  const name = (cueBefore(prose, first, age.first) ?? age.first) - 2;
  if (name <= first || !prose.tokens.is(name + 1, ",") || prose.tokens.kind(name) !== TokenKind.word) return false;
  if (isCommonWord(prose, name)) return false;
  const mentioned = persons.mentioned.get(passage.index) ?? [];
  return mentioned.every((person) => person.end !== name + 1 || (subject !== null && person.name !== subject.name));
}

/** Where "aged" before an age begins, or null. */
function cueBefore({ tokens, language }: Prose, from: number, first: number): number | null {
  return endsWithPhrase(language.tables.ageAppositions, tokens, Math.max(from, first - CUE), first)?.at ?? null;
}

/** "58-year-old", and not "fifty-eight". */
function isAttributive({ tokens, language }: Prose, { end }: FigureMention): boolean {
  return tokens.is(end - 2, "-") && language.tables.numeralWords.get(tokens, end - 1) === undefined;
}

function isCommonWord({ tokens }: Prose, i: number): boolean {
  return tokens.kind(i) === TokenKind.word && tokens.shape(i) === Shape.lower;
}
