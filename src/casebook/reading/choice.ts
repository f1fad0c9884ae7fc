import { nearestWord } from "../../diagnostics/nearest.ts";
import type { FieldType, Place } from "../field.ts";
import { badChoice } from "../problems/bad-choice.ts";

/** One of the words that a field takes. */
export interface Choice<W extends string> extends Place {
  readonly word: W;
}

/** One of a few words, each with a meaning of its own. */
export function choice<const W extends string>(field: string, ...choices: readonly W[]): FieldType<Choice<W>> {
  return {
    name: "choice",
    form: `one of ${choices.join(", ")}`,
    choices,
    read: ({ span, text }, reader) => {
      const word = choices.find((one) => one === text);
      if (word !== undefined) return { path: reader.path, span, word };
      reader.report(badChoice, span, text, field, nearestWord(text, choices), choices);
      return null;
    },
  };
}
