import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import type { Reference } from "../time/counted.ts";
import { type Persons, personsOf } from "./lives.ts";

/**
 * Finds the birth or death that words name without dating it: "his death", "Orlov's birth". The lives of a text are
 * gathered only when the first such words come up.
 */
export function vitalsOf(evidence: Evidence): (passage: Passage, at: number) => Reference | null {
  let persons: Persons | null = null;
  const { tokens, language } = evidence.prose;
  const { subjectPossessives, vitalNouns } = language.tables;
  return (passage, at) => {
    for (let i = at; i < Math.min(at + REACH, passage.sentence.end - 1); i += 1) {
      if (subjectPossessives.get(tokens, i) === undefined) continue;
      const event = vitalNouns.get(tokens, i + 1);
      if (event === undefined) return null;
      persons ??= personsOf(evidence);
      const owner = i === at ? persons.subjects.get(passage.index)?.name : nameBefore(persons, passage, at, i);
      const vital = owner === undefined ? null : (persons.lives.get(owner)?.[event] ?? null);
      return vital === null ? null : { span: vital.mention.span, instant: vital.instant };
    }
    return null;
  };
}

/** A name with its "'s" is at most this long. */
const REACH = 5;

/** The person whose name takes up tokens [at, end). */
function nameBefore({ mentioned }: Persons, { index }: Passage, at: number, end: number): number | undefined {
  return mentioned.get(index)?.find((person) => person.first === at && person.end === end)?.name;
}
