import type { Problem } from "../problem.ts";

/** Values that cannot be compared or added. */
export const mixedSorts: Problem<[first: string, firstSort: string, second: string, secondSort: string]> = {
  name: "mixed-sorts",
  level: "error",
  finds: "values that cannot be compared or added",
  because: "Counts, shares, dates and lengths of time are different sorts of things.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 3 years
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 3
`,
  },
  tell: (first, firstSort, second, secondSort) => ({
    message: `“${first}” is ${firstSort}, “${second}” is ${secondSort}: they do not go together`,
    help: "compare like with like; date − date is a length of time, date ± length a date, share of count a count",
  }),
};
