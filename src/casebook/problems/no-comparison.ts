import type { Problem } from "../problem.ts";

/** Words made of ids and numbers only. */
export const noComparison: Problem<[word: string]> = {
  name: "no-comparison",
  level: "warning",
  finds: "words made of ids and numbers only",
  because: "Without a sign of comparison they are words, and nothing is checked.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot 600,000
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 600,000
`,
  },
  tell: (word) => ({
    message: `“${word}” compares nothing, so it is read as words`,
    help: "write =, <, >, <= or >=; in quotation marks it is certainly words",
  }),
};
