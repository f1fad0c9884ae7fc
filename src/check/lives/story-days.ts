import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { firstPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate } from "../time/instant.ts";
import { plainPassages } from "../time/plain-passages.ts";
import type { VitalFact } from "./lives.ts";
import type { Subject } from "./subjects.ts";
import { isVerbOf } from "./vitals.ts";

/** Sentences over which a story stays on its day. */
const LONGEST_DAY = 18;

/** "He died at half past four": the deaths that are given an hour, and whose day is the one the story has reached. */
export function deathsOfTheDay(
  prose: Prose,
  passages: readonly Passage[],
  subjects: ReadonlyMap<number, Subject>,
): VitalFact[] {
  const dated = plainPassages(passages).filter(({ dates }) => dates.length > 0);
  const facts: VitalFact[] = [];
  let day: DateMention | null = null;
  let next = 0;
  for (const [index, subject] of subjects) {
    for (let passage = dated[next]; passage !== undefined && passage.index < index; passage = dated[next]) {
      day = dayAfter(day, passage);
      next += 1;
    }
    if (day === null || index - day.sentence > LONGEST_DAY || dated[next]?.index === index) continue;
    const instant = diesAtAnHour(prose, index, subject) ? instantOf(day.date) : null;
    if (instant !== null) facts.push({ name: subject.name, event: "death", mention: day, instant, sentence: index });
  }
  return facts;
}

/** The day a story has reached after a passage; null where it has moved on to a time that is no day. */
function dayAfter(before: DateMention | null, { dates }: Passage): DateMention | null {
  const last = dates.findLast(({ aside, date }) => !aside && date.kind !== "duration");
  if (last === undefined) return before;
  return isOwnDate(last) && instantOf(last.date)?.grain === "day" ? last : null;
}

function diesAtAnHour(prose: Prose, index: number, subject: Subject): boolean {
  const { tokens, language } = prose;
  const sentence = prose.sentences[index];
  if (sentence === undefined) return false;
  const verb = firstPhrase(language.tables.deaths, tokens, subject.end, sentence.end);
  if (verb === null || !isVerbOf(prose, subject, sentence.first, verb.at)) return false;
  return language.tables.hourLeads.longest(tokens, verb.end, sentence.end) !== null;
}
