import type { Problem } from "../problem.ts";

/** An id that nothing declares. */
export const unknownId: Problem<[word: string, form: string, near: string | undefined]> = {
  name: "unknown-id",
  level: "error",
  finds: "an id that nothing declares",
  because: "What is said here would hang in the air.",
  examples: {
    bad: `person lecturer
claim six-times
  by: lecturr
  says: six times as many
`,
    good: `person lecturer
claim six-times
  by: lecturer
  says: six times as many
`,
  },
  tell: (word, form, near) => ({
    message: `nothing is declared as “${word}”`,
    help: near === undefined ? `expected ${form}` : `did you mean ${near}?`,
  }),
};
