import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { isSingle } from "./counted.ts";
import { isOwnDate } from "./instant.ts";
import { consistsOf, isAdverbial, isOneClause, modifiesNoun, statesYear } from "./wording.ts";

/** Two dates of which the words put one before the other. */
export interface Order {
  readonly earlier: DateMention;
  readonly later: DateMention;
}

/** Words of the event that a conjunction dates: "before his appointment to the bench in …". */
const LONGEST_EVENT = 8;
/** Words of the main clause up to its date. */
const LONGEST_CLAUSE = 10;
/** Words of what is spoken of: "about the events of that winter in". */
const TOPIC = 8;

/** Every order of two neighbouring dates that a passage states in so many words. */
export function ordersIn(prose: Prose, passage: Passage): readonly Order[] {
  const dates = passage.dates.filter(isOwnDate);
  return dates.flatMap((first, i) => {
    const second = dates[i + 1];
    if (second === undefined || !isPlain(prose, first) || !isPlain(prose, second)) return [];
    const direction =
      conjoined(prose, passage, first, second) ??
      (dates.length === 2 ? introduced(prose, passage, first, second) : null) ??
      enumerated(prose, first, second);
    if (direction === null) return [];
    return direction === -1 ? [{ earlier: first, later: second }] : [{ earlier: second, later: first }];
  });
}

/** A single calendar date whose year stands in its words. */
function isPlain(prose: Prose, date: DateMention): boolean {
  return date.date.kind === "calendar" && isSingle(date) && statesYear(prose, date);
}

/** "… in 1950, before his appointment in 1948": -1 where the first date is said to be the earlier. */
function conjoined(prose: Prose, passage: Passage, first: DateMention, second: DateMention): 1 | -1 | null {
  const { tokens, language } = prose;
  const from = tokens.is(first.end, ",") ? first.end + 1 : first.end;
  const conjunction = language.tables.orderings.longest(tokens, from, second.first);
  if (conjunction === null || !isOneClause(prose, conjunction.end, second.first, LONGEST_EVENT, true)) return null;
  if (!isAdverbial(prose, first, passage.sentence.first) || isTopic(prose, first, passage.sentence.first)) return null;
  if (!isAdverbial(prose, second, conjunction.end) && !namesEvent(prose, conjunction.end, second.first)) return null;
  if (modifiesNoun(prose, first, passage.sentence.first) || modifiesNoun(prose, second, conjunction.end)) return null;
  const closes =
    language.tables.clauseClosers.longest(tokens, second.end) !== null || second.end >= passage.sentence.end;
  const atHead = first.first - passage.sentence.first <= 1 && from > first.end && tokens.is(second.end, ",");
  return closes || atHead ? conjunction.value : null;
}

/** "the great flood of (1905)": the date is that of the event itself, and of nothing that belongs to it. */
function namesEvent({ tokens, language }: Prose, from: number, to: number): boolean {
  const { anniversaryLinks, definiteArticles } = language.tables;
  const link = firstPhrase(anniversaryLinks, tokens, from, to);
  return definiteArticles.longest(tokens, from, to) !== null && link !== null && link.end === to;
}

/** "wrote about the events in 1861": the date of what is spoken of, not of the speaking. */
function isTopic({ tokens, language }: Prose, date: DateMention, from: number): boolean {
  return firstPhrase(language.tables.topicLinks, tokens, Math.max(from, date.first - TOPIC), date.first) !== null;
}

/** "After his release in 1956, he moved to the coast in 1949". */
function introduced(prose: Prose, passage: Passage, first: DateMention, second: DateMention): 1 | -1 | null {
  const { tokens, language } = prose;
  const head = passage.sentence.first;
  const conjunction = language.tables.orderings.longest(tokens, head, first.first);
  if (conjunction === null || !tokens.is(first.end, ",")) return null;
  if (!isOneClause(prose, conjunction.end, first.first, LONGEST_EVENT, true)) return null;
  const subject = first.end + 1;
  if (language.tables.subjectPronouns.get(tokens, subject) === undefined) return null;
  if (!isOneClause(prose, subject, second.first, LONGEST_CLAUSE, true)) return null;
  if (firstPhrase(language.tables.subjectPronouns, tokens, subject + 1, second.first) !== null) return null;
  if (firstPhrase(language.tables.pluperfects, tokens, subject + 1, second.first) !== null) return null;
  if (!isAdverbial(prose, second, subject) || modifiesNoun(prose, second, subject + 2)) return null;
  if (isTopic(prose, second, subject)) return null;
  return conjunction.value === 1 ? -1 : 1;
}

/** "first in 1950 and then in 1948". */
function enumerated(prose: Prose, first: DateMention, second: DateMention): -1 | null {
  const { tokens, language } = prose;
  const { datePrepositions, thens } = language.tables;
  const then = firstPhrase(thens, tokens, first.end, second.first);
  if (then === null || !consistsOf(language.tables.sequels, tokens, first.end, then.at)) return null;
  const preposition = datePrepositions.longest(tokens, then.end, second.first);
  const joined = then.end === second.first || preposition?.end === second.first;
  const firstly = endsWithPhrase(datePrepositions, tokens, Math.max(0, first.first - 2), first.first);
  return joined && (firstly !== null || datePrepositions.longest(tokens, first.first, first.end) !== null) ? -1 : null;
}
