import type { Problem } from "../problem.ts";

/** Words that are almost an id. */
export const similarId: Problem<[word: string, near: string]> = {
  name: "similar-id",
  level: "warning",
  finds: "words that are almost an id",
  because: "They are taken as words, and words are never the same as an id that is spelt otherwise.",
  examples: {
    bad: `place leningrad
event siege
  where: leningrat
`,
    good: `place leningrad
event siege
  where: leningrad
`,
  },
  tell: (word, near) => ({
    message: `nothing is declared as “${word}”, so it is read as words`,
    help: `did you mean ${near}? In quotation marks it is certainly words`,
  }),
};
