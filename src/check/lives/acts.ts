import type { Instant } from "../../reason/elapsed.ts";
import type { DateMention, NameEntry } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { endsWithPhrase, type Found, firstPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate, stretchOf } from "../time/instant.ts";
import { plainPassages } from "../time/plain-passages.ts";
import { consistsOf, isAdverbial } from "../time/wording.ts";
import type { Persons } from "./lives.ts";
import type { Subject } from "./subjects.ts";
import { dateOf, isVerbOf } from "./vitals.ts";

/** Something that only a living person does or suffers, with its date. */
export interface Act {
  readonly mention: DateMention;
  readonly instant: Instant;
}

/** The dated acts of every person whose life the text dates, by index in `Mentions.names`. */
export function actsIn(
  { prose, passages, names }: Evidence,
  { subjects, lives, isReported }: Persons,
): ReadonlyMap<number, readonly Act[]> {
  const acts = new Map<number, Act[]>();
  const namesakes = namesakesIn(names);
  for (const passage of plainPassages(passages)) {
    const subject = subjects.get(passage.index);
    if (subject === undefined || !lives.has(subject.name) || isPosthumous(prose, passage)) continue;
    if (subject.end - subject.first === 1 && namesakes.has(subject.name)) continue;
    const mention = actDate(prose, passage, subject);
    const instant = mention === null ? null : instantOf(mention.date);
    if (mention === null || instant === null || isReported(mention.span.start)) continue;
    const group = acts.get(subject.name);
    if (group === undefined) acts.set(subject.name, [{ mention, instant }]);
    else group.push({ mention, instant });
  }
  return acts;
}

/** The persons who share their last name with another: a surname or a pronoun alone may mean either. */
function namesakesIn(names: readonly NameEntry[]): ReadonlySet<number> {
  const bySurname = new Map<string, number[]>();
  for (const [name, { label, type }] of names.entries()) {
    if (type !== "person") continue;
    const surname = label.slice(label.lastIndexOf(" ") + 1);
    const group = bySurname.get(surname);
    if (group === undefined) bySurname.set(surname, [name]);
    else group.push(name);
  }
  return new Set([...bySurname.values()].filter((group) => group.length > 1).flat());
}

function isPosthumous({ tokens, language }: Prose, { sentence }: Passage): boolean {
  return firstPhrase(language.tables.posthumousWords, tokens, sentence.first, sentence.end) !== null;
}

/** The date of the first such verb of the subject: in its own clause, or at the head of the sentence. */
function actDate(prose: Prose, passage: Passage, subject: Subject): DateMention | null {
  const { first, end } = passage.sentence;
  const written = ownWriting(prose, passage, subject);
  if (written !== null) return written;
  const verb = firstPhrase(prose.language.tables.livingActs, prose.tokens, subject.end, end);
  if (verb === null || !isVerbOf(prose, subject, first, verb.at) || isSuffered(prose, verb)) return null;
  // What had been done is told of another time than the date; what somebody told had been done is not.
  if (firstPhrase(prose.language.tables.pluperfects, prose.tokens, first, verb.end) !== null) return null;
  return dateOf(prose, passage, verb.end) ?? clauseDate(prose, passage, verb.at) ?? headDate(prose, passage, subject);
}

/** "was opened in 1905 and visited by the president", "was moved to another grave": what was done with him, or by another. */
function isSuffered({ tokens, language }: Prose, verb: Found<true>): boolean {
  const { agentMarks, outcomeAuxiliaries } = language.tables;
  return agentMarks.get(tokens, verb.end) === true || outcomeAuxiliaries.get(tokens, verb.at - 1) === "passive";
}

/** "Her last letter, of 9 May 1880": what only the living can date. */
function ownWriting(prose: Prose, passage: Passage, subject: Subject): DateMention | null {
  const { tokens, language } = prose;
  const { dateLinks, ownWritings } = language.tables;
  const words = subject.alone ? firstPhrase(ownWritings, tokens, subject.end, passage.sentence.end) : null;
  const date = words === null ? undefined : passage.dates.find((mention) => mention.first >= words.end);
  if (words === null || date === undefined || !isOwnDate(date) || stretchOf(date.date) !== null) return null;
  return consistsOf(dateLinks, tokens, words.end, date.first) ? date : null;
}

/** "He was killed in 1634; in 1637 he took command": the date and the pronoun that open the clause of a verb. */
function clauseDate(prose: Prose, { dates }: Passage, verb: number): DateMention | null {
  const { tokens, language } = prose;
  const { datePrepositions, subjectPronouns } = language.tables;
  if (!subjectPronouns.get(tokens, verb - 1)) return null;
  const end = tokens.is(verb - 2, ",") ? verb - 2 : verb - 1;
  const date = dates.find((mention) => mention.end === end);
  if (date === undefined || !isOwnDate(date) || stretchOf(date.date) !== null) return null;
  const lead = endsWithPhrase(datePrepositions, tokens, Math.max(0, date.first - 2), date.first);
  return lead !== null && tokens.is(lead.at - 1, ";") ? date : null;
}

/** "In 1951 she was elected …". */
function headDate(prose: Prose, passage: Passage, subject: Subject): DateMention | null {
  const head = passage.dates[0];
  if (head === undefined || !isOwnDate(head) || stretchOf(head.date) !== null) return null;
  if (head.first - passage.sentence.first > 2 || !isAdverbial(prose, head, passage.sentence.first)) return null;
  const after = prose.tokens.is(head.end, ",") ? head.end + 1 : head.end;
  return after === subject.first ? head : null;
}
