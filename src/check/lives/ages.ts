import type { DateMention, FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { Shape, TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate, stretchOf } from "../time/instant.ts";
import { plainPassages } from "../time/plain-passages.ts";
import { breaksClause, consistsOf, isOneClause, modifiesNoun } from "../time/wording.ts";
import type { Life, Persons, Vital } from "./lives.ts";
import type { Subject } from "./subjects.ts";
import { dateOf } from "./vitals.ts";

/** An age with the birth it is counted from and the day it was reached. */
export interface DatedAge {
  readonly age: FigureMention;
  readonly birth: Vital;
  readonly at: Vital;
}

/** A passage with the ages it gives. */
export interface Aged {
  readonly passage: Passage;
  readonly ages: readonly FigureMention[];
}

const OLDEST = 122;
/** Words of what was done at that age: "when he joined the party in". */
const LONGEST_ACT = 8;

/** The passages that give an age, and their ages. */
export function agedPassages({ prose, passages }: Evidence): readonly Aged[] {
  return plainPassages(passages).flatMap((passage) => {
    const ages = passage.figures.filter((figure) => isAge(prose, passage, figure));
    return ages.length > 0 ? [{ passage, ages }] : [];
  });
}

/** The ages of a passage that the words, or the life of the person they are about, date at both ends. */
export function datedAgesIn(prose: Prose, { passage, ages }: Aged, persons: Persons): readonly DatedAge[] {
  const subject = persons.subjects.get(passage.index) ?? null;
  const life = lifeOf(persons, subject);
  const birth = birthIn(prose, passage, persons) ?? life?.birth ?? null;
  if (birth === null) return [];
  const dates = passage.dates.filter(
    (date) => isOwnDate(date) && stretchOf(date.date) === null && date !== birth.mention,
  );
  return ages.flatMap((age) => {
    if (isOfStranger(prose, passage, persons, subject, age)) return [];
    const beside = dateBeside(prose, dates, age);
    const alone = ages.length === 1 && subject?.alone !== false;
    const at = beside ?? (alone && !isOfToday(prose, passage, birth, age) ? onlyDate(prose, dates, age) : null);
    const instant = at === null ? null : instantOf(at.date);
    if (at !== null && instant !== null) return [{ age, birth, at: { mention: at, instant } }];
    const death = dates.length === 0 && alone ? deathAt(prose, passage, life, age) : null;
    return death === null ? [] : [{ age, birth, at: death }];
  });
}

/** Whether a figure is an age in years: by its own words, or as a bare number beside words that make it one. */
function isAge(prose: Prose, { sentence }: Passage, { figure, unit, counted, first, end }: FigureMention): boolean {
  const { low } = figure.number;
  if (low === null || low > OLDEST) return false;
  const { tokens, language } = prose;
  if (figure.kind === "age") return !isOfAnother(prose, sentence.first, first, end);
  if (figure.kind !== "count" || unit !== null || counted !== null || !Number.isInteger(low)) return false;
  const { auxiliaries, bareAgeFollowers, bareAgeLeads } = language.tables;
  const from = Math.max(sentence.first, first - 4);
  if (endsWithPhrase(bareAgeLeads, tokens, from, first) !== null) return true;
  return (
    bareAgeFollowers.longest(tokens, end, sentence.end) !== null &&
    endsWithPhrase(auxiliaries, tokens, from, first) !== null
  );
}

/** "a woman aged 20", "a 20-year-old": the age of somebody who is not spoken of otherwise. */
function isOfAnother({ tokens, language }: Prose, head: number, first: number, end: number): boolean {
  const { ageAppositions, auxiliaries, deaths, definiteArticles, livingActs } = language.tables;
  if (tokens.is(end - 2, "-")) {
    if (definiteArticles.get(tokens, first - 1) === undefined) return true;
    const named = tokens.kind(end) !== TokenKind.word || tokens.shape(end) !== Shape.lower;
    return !named && auxiliaries.longest(tokens, end) === null;
  }
  const cue = endsWithPhrase(ageAppositions, tokens, Math.max(head, first - 4), first);
  if (cue === null || cue.at === head) return false;
  if (tokens.kind(cue.at - 1) !== TokenKind.word || tokens.shape(cue.at - 1) !== Shape.lower) return false;
  const from = Math.max(head, cue.at - 5);
  return (
    endsWithPhrase(deaths, tokens, from, cue.at) === null && endsWithPhrase(livingActs, tokens, from, cue.at) === null
  );
}

/**
 * "Anna, aged 88, was elected in 2007", "the 88-year-old made history in 2007": an age that may be that of the day of
 * writing. One before a date at the head, or in one sentence with the birth, is not.
 */
function isOfToday(
  { tokens, language }: Prose,
  { sentence, dates }: Passage,
  birth: Vital,
  age: FigureMention,
): boolean {
  const { ageAppositions } = language.tables;
  const apposed = endsWithPhrase(ageAppositions, tokens, Math.max(sentence.first, age.first - 4), age.first);
  if (apposed === null && !tokens.is(age.end - 2, "-")) return false;
  if (
    apposed !== null &&
    tokens.kind(apposed.at - 1) === TokenKind.word &&
    tokens.shape(apposed.at - 1) === Shape.lower
  ) {
    return false;
  }
  const [head] = dates;
  const led = head !== undefined && head.first - sentence.first <= 1 && head.end <= age.first;
  return !led && birth.mention.sentence !== age.sentence;
}

/** "with Anna, aged 20,": the age of a name right before it that is not the subject's. */
function isOfStranger(
  { tokens, language }: Prose,
  passage: Passage,
  persons: Persons,
  subject: Subject | null,
  age: FigureMention,
): boolean {
  const { first } = passage.sentence;
  const cue = endsWithPhrase(language.tables.ageAppositions, tokens, Math.max(first, age.first - 4), age.first);
  const name = (cue?.at ?? age.first) - 2;
  if (name <= first || !tokens.is(name + 1, ",") || tokens.kind(name) !== TokenKind.word) return false;
  if (tokens.shape(name) === Shape.lower) return false;
  const mentioned = persons.mentioned.get(passage.index) ?? [];
  return mentioned.every((person) => person.end !== name + 1 || (subject !== null && person.name !== subject.name));
}

/** "…, born in 1887, …": the one birth that the sentence itself dates, where it speaks of one person at most. */
function birthIn(prose: Prose, passage: Passage, persons: Persons): Vital | null {
  const { tokens, language } = prose;
  const { sentence } = passage;
  const mentioned = new Set((persons.mentioned.get(passage.index) ?? []).map((person) => person.name));
  if (mentioned.size > 1 || firstPhrase(language.tables.kinNouns, tokens, sentence.first, sentence.end) !== null) {
    return null;
  }
  const verb = firstPhrase(language.tables.births, tokens, sentence.first, sentence.end);
  const mention = verb === null ? null : dateOf(prose, passage, verb.end);
  const instant = mention === null ? null : instantOf(mention.date);
  return mention === null || instant === null ? null : { mention, instant };
}

/** The life of the person a sentence is about, where it is about nobody else. */
function lifeOf(persons: Persons, subject: Subject | null): Life | null {
  return subject?.alone === true ? (persons.lives.get(subject.name) ?? null) : null;
}

/** "in 1943 aged 58", "aged 58 in 1943": nothing between the date and the age but what joins them. */
function dateBeside(prose: Prose, dates: readonly DateMention[], age: FigureMention): DateMention | null {
  const { tokens, language } = prose;
  const before = dates.findLast((date) => date.end <= age.first);
  if (before !== undefined && consistsOf(language.tables.ageLinks, tokens, before.end, age.first)) return before;
  const after = dates.find((date) => date.first >= age.end);
  if (after === undefined || consistsOf(language.tables.asides, tokens, age.end, after.first)) return after ?? null;
  const when = language.tables.bareAgeFollowers.longest(tokens, age.end, after.first);
  return when !== null && isOneClause(prose, when.end, after.first, LONGEST_ACT, true) ? after : null;
}

/** The one date beside the birth, in the clause of the age or at the head of the sentence. */
function onlyDate(prose: Prose, dates: readonly DateMention[], age: FigureMention): DateMention | null {
  const [date, second] = dates;
  if (date === undefined || second !== undefined || date.date.kind !== "calendar") return null;
  const [from, to] = date.end <= age.first ? [date.end, age.first] : [age.end, date.first];
  for (let i = from; i < to; i += 1) {
    if (breaksClause(prose.language, prose.tokens, i) || prose.tokens.is(i, ";")) return null;
  }
  return modifiesNoun(prose, date, from) ? null : date;
}

/** "He died at the age of 53", "he was 53 when he died": the death that the text dates elsewhere. */
function deathAt(prose: Prose, passage: Passage, life: Life | null, age: FigureMention): Vital | null {
  const { tokens, language } = prose;
  const { ageLinks, bareAgeFollowers, deaths } = language.tables;
  const from = Math.max(passage.sentence.first, age.first - 8);
  const verb = firstPhrase(deaths, tokens, from, age.first);
  const died = verb !== null && consistsOf(ageLinks, tokens, verb.end, age.first);
  const when = bareAgeFollowers.longest(tokens, age.end, passage.sentence.end);
  const dying = when !== null && deaths.longest(tokens, when.end, passage.sentence.end) !== null;
  return died || dying ? (life?.death ?? null) : null;
}
