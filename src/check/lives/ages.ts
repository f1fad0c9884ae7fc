import type { DateMention, FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { firstPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate, stretchOf } from "../time/instant.ts";
import { plainPassages } from "../time/plain-passages.ts";
import { breaksClause, consistsOf, isOneClause, modifiesNoun } from "../time/wording.ts";
import type { Life, Persons, Vital } from "./lives.ts";
import { hasKin, type Subject } from "./subjects.ts";
import { dateOf } from "./vitals.ts";
import { isAge, isOfStranger, isOfToday } from "./whose-age.ts";

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
    if (birth.sentence !== passage.index && persons.isReported(age.span.start)) return [];
    if (isOfStranger(prose, passage, persons, subject, age)) return [];
    const beside = dateBeside(prose, dates, age);
    const alone = ages.length === 1 && subject?.alone !== false;
    const at = beside ?? (alone && !isOfToday(prose, passage, birth, age) ? onlyDate(prose, dates, age) : null);
    const instant = at === null ? null : instantOf(at.date);
    if (at !== null && instant !== null) return [{ age, birth, at: { mention: at, instant, sentence: passage.index } }];
    const dies =
      dates.length === 0 && alone && (isAtDeath(prose, passage, age) || isAfterDeath(prose, subject, life, age));
    const death = dies ? (life?.death ?? null) : null;
    return death === null ? [] : [{ age, birth, at: death }];
  });
}

/** "…, born in 1887, …": the one birth that the sentence itself dates, where it speaks of one person at most. */
function birthIn(prose: Prose, passage: Passage, persons: Persons): Vital | null {
  const { tokens, language } = prose;
  const { sentence } = passage;
  const mentioned = new Set((persons.mentioned.get(passage.index) ?? []).map((person) => person.name));
  if (mentioned.size > 1 || hasKin(prose, sentence)) return null;
  const verb = firstPhrase(language.tables.births, tokens, sentence.first, sentence.end);
  const mention = verb === null ? null : dateOf(prose, passage, verb.end);
  const instant = mention === null ? null : instantOf(mention.date);
  return mention === null || instant === null ? null : { mention, instant, sentence: passage.index };
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
  const when = language.tables.whenClauses.longest(tokens, age.end, after.first);
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

/** "He died at the age of 53", "he was 53 when he died": the age of a death that the text dates elsewhere. */
function isAtDeath(prose: Prose, passage: Passage, age: FigureMention): boolean {
  const { tokens, language } = prose;
  const { ageLinks, whenClauses, deaths } = language.tables;
  const from = Math.max(passage.sentence.first, age.first - 8);
  const verb = firstPhrase(deaths, tokens, from, age.first);
  const died = verb !== null && consistsOf(ageLinks, tokens, verb.end, age.first);
  const when = whenClauses.longest(tokens, age.end, passage.sentence.end);
  const dying = when !== null && deaths.longest(tokens, when.end, passage.sentence.end) !== null;
  return died || dying;
}

/** "He was 53." right after the sentence that tells of the death. */
function isAfterDeath(prose: Prose, subject: Subject | null, life: Life | null, age: FigureMention): boolean {
  if (subject === null || life?.death?.sentence !== age.sentence - 1) return false;
  const { tokens, language } = prose;
  const { sentence } = age;
  const ends = tokens.kind(age.end) === TokenKind.punctuation || age.end === prose.sentences[sentence]?.end;
  return ends && age.first > subject.end && consistsOf(language.tables.ageVerbs, tokens, subject.end, age.first);
}
