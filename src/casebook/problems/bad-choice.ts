import type { Problem } from "../problem.ts";

/** A word that the field does not take. */
export const badChoice: Problem<[word: string, field: string, near: string | undefined, choices: readonly string[]]> = {
  name: "bad-choice",
  level: "error",
  finds: "a word that the field does not take",
  because: "Each of its words is read in its own way, and this one in none.",
  examples: {
    bad: `claim six-times
  says: six times as many
  stance: denied
`,
    good: `claim six-times
  says: six times as many
  stance: denies
`,
  },
  tell: (word, field, near, choices) => ({
    message: `“${word}” is no ${field}`,
    help: `${near === undefined ? "" : `did you mean ${near}? `}It takes ${choices.join(", ")}`,
  }),
};
