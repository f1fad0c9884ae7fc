import type { DateMention } from "../../recognise/mention.ts";
import type { PhraseTable } from "../../recognise/phrase-table.ts";
import type { Prose } from "../../recognise/prose.ts";
import { Shape, TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate, type Stretch, stretchOf } from "../time/instant.ts";
import { breaksClause, consistsOf, isAdverbial, isOneClause, modifiesNoun } from "../time/wording.ts";
import type { VitalFact } from "./lives.ts";
import type { PersonMention } from "./persons.ts";
import type { Subject } from "./subjects.ts";

/** Words between "born" or "died" and its date: "of typhus in a transit camp near the town in". */
const LONGEST_CIRCUMSTANCE = 10;
/** What a person is, set between commas after the name: "naturalist, surgeon and bad shot". */
const LONGEST_APPOSITION = 14;
/** Words between a subject and its verb: "himself later". */
const LONGEST_LEAD = 3;
const DAYS_OF_A_YEAR = 365.2425;
/** Years in brackets nearer to each other than this are more likely a term of office. */
const SHORTEST_LIFE = 15 * DAYS_OF_A_YEAR;

/** "Anna Petrova (1887–1943)", "(born 1887)", "(d. 1943)". */
export function vitalsInBrackets(prose: Prose, passage: Passage, persons: readonly PersonMention[]): VitalFact[] {
  const { tokens, language } = prose;
  const dates = passage.dates.filter(isOwnDate);
  return persons.flatMap((person) => {
    if (!tokens.is(person.end, "(")) return [];
    const at = person.end + 1;
    const birth = language.tables.birthMarks.longest(tokens, at);
    const death = language.tables.deathMarks.longest(tokens, at);
    const marked = dates.find((date) => date.first === (birth ?? death)?.end);
    if (marked !== undefined) return factOf(person.name, birth === null ? "death" : "birth", marked);
    return isRuler(prose, person) ? [] : wholeLife(prose, person.name, dates, at);
  });
}

/** Both ends of a life from "1887–1943)", whether that is one date or two. */
function wholeLife(prose: Prose, name: number, dates: readonly DateMention[], at: number): VitalFact[] {
  const { tokens } = prose;
  const index = dates.findIndex((date) => date.first === at);
  const [first, second] = [dates[index], dates[index + 1]];
  if (index < 0 || first === undefined) return [];
  const stretch = stretchOf(first.date);
  if (stretch !== null) return tokens.is(first.end, ")") ? lifeOf(name, first, first, stretch) : [];
  if (second === undefined || !tokens.is(second.end, ")")) return [];
  const link = prose.language.tables.intervalLinks.longest(tokens, first.end, second.first);
  const [from, to] = [instantOf(first.date), instantOf(second.date)];
  if (link?.value !== "dash" || link.end !== second.first || from === null || to === null) return [];
  return lifeOf(name, first, second, { from, to });
}

/**
 * A birth and a death, unless they lie so near to each other that they are the ends of an office. Years that run
 * backwards are left to the audit of intervals.
 */
function lifeOf(name: number, birth: DateMention, death: DateMention, { from, to }: Stretch): VitalFact[] {
  const length = to.latest - from.earliest;
  if (length < SHORTEST_LIFE) return [];
  return [
    { name, event: "birth", mention: birth, instant: from, sentence: birth.sentence },
    { name, event: "death", mention: death, instant: to, sentence: death.sentence },
  ];
}

/** "Petrova was born in Kazan in 1887", "…, who died of typhus in 1943, …", "Born in 1887, Petrova …". */
export function vitalsInSentence(
  prose: Prose,
  passage: Passage,
  persons: readonly PersonMention[],
  subject: Subject | null,
): VitalFact[] {
  const { births, deaths } = prose.language.tables;
  return [
    ...eventsIn(prose, passage, persons, subject, births, "birth"),
    ...eventsIn(prose, passage, persons, subject, deaths, "death"),
    ...(subject?.alone === true ? nounsIn(prose, passage, subject) : []),
  ];
}

/** "who reigned until his death in 1066": the death of the subject, where the verb is his and takes no other person. */
function nounsIn({ tokens, language }: Prose, { dates, sentence }: Passage, { name, end }: Subject): VitalFact[] {
  const { datePrepositions, lifelongActs, singularPossessives, vitalNouns } = language.tables;
  const verb = firstPhrase(lifelongActs, tokens, end, Math.min(sentence.end, end + LONGEST_LEAD));
  if (verb === null) return [];
  return dates.flatMap((date) => {
    const lead = endsWithPhrase(datePrepositions, tokens, Math.max(end, date.first - 2), date.first);
    const noun = lead === null ? -1 : lead.at - 1;
    const event = vitalNouns.get(tokens, noun);
    const isOwn = event !== undefined && noun - 1 >= end && singularPossessives.get(tokens, noun - 1) === true;
    return isOwn && isOwnDate(date) && stretchOf(date.date) === null ? factOf(name, event, date) : [];
  });
}

function eventsIn(
  prose: Prose,
  passage: Passage,
  persons: readonly PersonMention[],
  subject: Subject | null,
  table: PhraseTable<true>,
  event: VitalFact["event"],
): VitalFact[] {
  const { first, end } = passage.sentence;
  const found: VitalFact[] = [];
  for (let i = first; i < end; i += 1) {
    if (!table.startsWith(prose.tokens.word(i))) continue;
    const match = table.longest(prose.tokens, i, end);
    if (match === null) continue;
    const mention = dateOf(prose, passage, match.end);
    const name = mention === null ? null : ownerOf(prose, persons, subject, first, i);
    if (mention !== null && name !== null) found.push(...factOf(name, event, mention));
    i = match.end - 1;
  }
  return found;
}

/** The single date that a verb ending before token `from` is given in its own clause. */
export function dateOf(prose: Prose, passage: Passage, from: number): DateMention | null {
  const date = passage.dates.find((mention) => mention.first >= from);
  if (date === undefined || !isOwnDate(date) || date.date.kind !== "calendar" || stretchOf(date.date) !== null) {
    return null;
  }
  const start = pastAside(prose, from, date.first);
  if (modifiesNoun(prose, date, start) || !isAdverbial(prose, date, start)) return null;
  return isOneClause(prose, start, date.first, LONGEST_CIRCUMSTANCE, true) ? date : null;
}

/** The token after an aside between commas that opens or follows within three words: "died, worn out, in 1943". */
function pastAside({ tokens, language }: Prose, from: number, to: number): number {
  let open = from;
  while (open < to && open < from + 4 && !tokens.is(open, ",")) open += 1;
  if (!tokens.is(open, ",") || breaksClause(language, tokens, open + 1)) return from;
  for (let i = open + 1; i < to; i += 1) {
    if (tokens.is(i, ",")) return i + 1;
  }
  return from;
}

/** Whose birth or death the verb at token i tells, or null. */
function ownerOf(
  prose: Prose,
  persons: readonly PersonMention[],
  subject: Subject | null,
  first: number,
  i: number,
): number | null {
  const { tokens, language } = prose;
  const last = persons.findLast((person) => person.end <= i);
  if (last !== undefined && isApposed(prose, last, i)) return last.name;
  if (last !== undefined && consistsOf(language.tables.nameAppositions, tokens, last.end, i)) {
    const before = Math.max(first, last.first - 3);
    return endsWithPhrase(language.tables.nameSubordinators, tokens, before, last.first) === null ? last.name : null;
  }
  return subject !== null && isVerbOf(prose, subject, first, i) ? subject.name : null;
}

/** "Weel, naturalist, surgeon and bad shot, who was born": what the name is, and "who" for it. */
function isApposed(prose: Prose, { end }: PersonMention, i: number): boolean {
  const { tokens, language } = prose;
  const who = endsWithPhrase(language.tables.relativePronouns, tokens, Math.max(end, i - 2), i);
  if (who === null || !tokens.is(end, ",") || !tokens.is(who.at - 1, ",") || who.at - end > LONGEST_APPOSITION)
    return false;
  for (let at = end; at < who.at; at += 1) {
    const word = tokens.kind(at) === TokenKind.word;
    if (word ? tokens.shape(at) !== Shape.lower : !tokens.is(at, ",") && !tokens.is(at, "-")) return false;
  }
  return true;
}

/** Whether the verb at token i is the subject's: right after it, before it at the head, or joined to its first verb. */
export function isVerbOf(prose: Prose, subject: Subject, first: number, i: number): boolean {
  const { tokens, language } = prose;
  if (i === first && subject.first > i) return subject.alone;
  if (subject.end > i) return false;
  if (isOneClause(prose, subject.end, i, LONGEST_LEAD, false)) return true;
  return subject.alone && endsWithPhrase(language.tables.verbJoints, tokens, Math.max(first, i - 3), i) !== null;
}

/** Whether the years in brackets after a name may be a reign: a title, or a number in Roman figures. */
function isRuler({ tokens, language }: Prose, { first, end }: PersonMention): boolean {
  if (firstPhrase(language.tables.rulers, tokens, Math.max(0, first - 3), end) !== null) return true;
  return end - first > 1 && /^[IVX]+$/u.test(tokens.at(end - 1));
}

function factOf(name: number, event: VitalFact["event"], mention: DateMention): VitalFact[] {
  const instant = instantOf(mention.date);
  return instant === null ? [] : [{ name, event, mention, instant, sentence: mention.sentence }];
}
