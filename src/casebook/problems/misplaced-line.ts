import type { Problem } from "../problem.ts";

/** A deeper line that is neither an item nor free text. */
export const misplacedLine: Problem<[word: string]> = {
  name: "misplaced-line",
  level: "error",
  finds: "a deeper line that is neither an item nor free text",
  because: "A value stands on one line, however long it is, so that a mistake in it cannot spread.",
  examples: {
    bad: `person lecturer
  note: He spoke in Melbourne
    in the year before he died.
`,
    good: `person lecturer
  note: >
    He spoke in Melbourne
    in the year before he died.
`,
  },
  tell: (word) => ({
    message: `“${word}” is deeper than the field above it, but it is no item`,
    help: "put the whole value on one line, begin the line with a dash, or open free text with > after the colon",
  }),
};
