import type { Problem } from "../problem.ts";

/** An id that has a meaning of its own in relations. */
export const reservedId: Problem<[word: string]> = {
  name: "reserved-id",
  level: "error",
  finds: "an id that has a meaning of its own in relations",
  because: "A relation could not tell it from the hedge, the unit or the share.",
  examples: {
    bad: `quantity years
  counts: people
`,
    good: `quantity years-served
  counts: people
`,
  },
  tell: (word) => ({
    message: `“${word}” cannot be an id: relations use the word`,
    help: `add a word to it: ${word}-…`,
  }),
};
