import type { Problem } from "../problem.ts";

/** A plus or minus without blanks around it. */
export const unspacedSign: Problem<[word: string]> = {
  name: "unspaced-sign",
  level: "error",
  finds: "a plus or minus without blanks around it",
  because: "Hyphens belong to ids and dates, so only blanks tell a minus from them.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: convicted +shot > 5
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: convicted + shot > 5
`,
  },
  tell: (word) => ({ message: `“${word}” has no blanks on both sides`, help: "write a blank before and after it" }),
};
