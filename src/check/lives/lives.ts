import type { Instant } from "../../reason/elapsed.ts";
import type { DateMention, Mentions } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { plainPassages } from "../time/plain-passages.ts";
import { type PersonMention, personsBySentence } from "./persons.ts";
import { type IsReported, reportedIn } from "./reported.ts";
import { deathsOfTheDay } from "./story-days.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { vitalsInBrackets, vitalsInSentence } from "./vitals.ts";

/** The date of a birth or a death, and the words that give it. */
export interface Vital {
  readonly mention: DateMention;
  readonly instant: Instant;
  /** Index of the sentence that tells it. */
  readonly sentence: number;
}

/** What a text says of the two ends of a life. */
export interface Life {
  readonly birth: Vital | null;
  readonly death: Vital | null;
}

/** The persons of a text: who is mentioned where, whom each sentence is about, and the lives the text dates. */
export interface Persons {
  readonly mentioned: ReadonlyMap<number, readonly PersonMention[]>;
  readonly subjects: ReadonlyMap<number, Subject>;
  /** By index in `Mentions.names`. */
  readonly lives: ReadonlyMap<number, Life>;
  readonly isReported: IsReported;
  /** What those are called who have no name, by their number as a subject. */
  readonly strangers: ReadonlyMap<number, string>;
}

/** A birth or death that the words give a person. */
export interface VitalFact extends Vital {
  /** Index in `Mentions.names`. */
  readonly name: number;
  readonly event: "birth" | "death";
}

/**
 * Gathers what a text itself says of births and deaths. Where it gives one person two dates that differ, neither is
 * used; what it gives to somebody else is no fact of its own.
 */
export function personsOf(
  prose: Prose,
  { names, attributions }: Pick<Mentions, "names" | "attributions">,
  passages: readonly Passage[],
): Persons {
  const mentioned = personsBySentence(prose, names);
  const subjects = subjectsOf(prose, mentioned);
  const facts: VitalFact[] = [];
  for (const passage of plainPassages(passages)) {
    const persons = mentioned.get(passage.index) ?? [];
    const subject = subjects.get(passage.index) ?? null;
    if (passage.dates.length === 0 || (persons.length === 0 && subject === null)) continue;
    facts.push(...vitalsInBrackets(prose, passage, persons));
    facts.push(...vitalsInSentence(prose, passage, persons, subject));
  }
  facts.push(...deathsOfTheDay(prose, passages, subjects));
  const isReported = reportedIn(attributions);
  const own = facts.filter(({ mention }) => !isReported(mention.span.start));
  return { mentioned, subjects, lives: livesFrom(own), isReported, strangers: strangersIn(prose, subjects) };
}

function strangersIn({ tokens }: Prose, subjects: ReadonlyMap<number, Subject>): ReadonlyMap<number, string> {
  const strangers = new Map<number, string>();
  for (const { name, first, end } of subjects.values()) {
    if (name < 0 && !strangers.has(name)) strangers.set(name, tokens.slice(first, end).toLowerCase());
  }
  return strangers;
}

function livesFrom(facts: readonly VitalFact[]): ReadonlyMap<number, Life> {
  const byName = new Map<number, VitalFact[]>();
  for (const fact of facts) {
    const group = byName.get(fact.name);
    if (group === undefined) byName.set(fact.name, [fact]);
    else group.push(fact);
  }
  return new Map(
    [...byName].map(([name, group]) => [name, { birth: agreed(group, "birth"), death: agreed(group, "death") }]),
  );
}

/** The most exact of the dates given for an event, if all of them can be one. */
function agreed(facts: readonly VitalFact[], event: VitalFact["event"]): Vital | null {
  let best: VitalFact | null = null;
  for (const fact of facts) {
    if (fact.event !== event) continue;
    if (best !== null && areApart(best.instant, fact.instant)) return null;
    if (best === null || width(fact.instant) < width(best.instant)) best = fact;
  }
  return best;
}

function areApart(a: Instant, b: Instant): boolean {
  return a.latest < b.earliest || b.latest < a.earliest;
}

function width({ earliest, latest }: Instant): number {
  return latest - earliest;
}
