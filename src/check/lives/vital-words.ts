import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import type { Reference } from "../time/counted.ts";
import { isPossessive } from "../time/wording.ts";
import type { Persons } from "./lives.ts";

/** A birth or death named at tokens [first, end), and where the text dates it. */
export interface VitalWords extends Reference {
  readonly first: number;
  readonly end: number;
}

/** A name with its "'s" is at most this long. */
const REACH = 5;

/** The birth or death that the words from token `at` on name without dating it: "his death", "Orlov's birth". */
export function vitalWordsAt({ prose, persons }: Evidence, passage: Passage, at: number): VitalWords | null {
  const { tokens, language } = prose;
  for (let i = at; i < Math.min(at + REACH, passage.sentence.end - 1); i += 1) {
    if (!isPossessive(prose, i)) continue;
    const event = language.tables.vitalNouns.get(tokens, i + 1);
    if (event === undefined) return null;
    const owner = i === at ? persons.subjects.get(passage.index)?.name : nameBefore(persons, passage, at, i);
    const vital = owner === undefined ? null : (persons.lives.get(owner)?.[event] ?? null);
    return vital === null ? null : { span: vital.mention.span, instant: vital.instant, first: at, end: i + 2 };
  }
  return null;
}

/** The person whose name takes up tokens [at, end). */
function nameBefore({ mentioned }: Persons, { index }: Passage, at: number, end: number): number | undefined {
  return mentioned.get(index)?.find((person) => person.first === at && person.end === end)?.name;
}
