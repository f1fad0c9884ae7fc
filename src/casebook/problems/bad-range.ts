import type { Problem } from "../problem.ts";

/** A range that ends below its beginning. */
export const badRange: Problem<[word: string]> = {
  name: "bad-range",
  level: "error",
  finds: "a range that ends below its beginning",
  because: "No number lies in it.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 800,000..700,000
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 700,000..800,000
`,
  },
  tell: (word) => ({ message: `“${word}” ends below its beginning`, help: "write the smaller number first" }),
};
