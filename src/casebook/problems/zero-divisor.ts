import type { Problem } from "../problem.ts";

/** A division by what may be zero. */
export const zeroDivisor: Problem<[word: string]> = {
  name: "zero-divisor",
  level: "error",
  finds: "a division by what may be zero",
  because: "Nothing follows from it.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot / under 5 = 600,000
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot / 5 = 600,000
`,
  },
  tell: (word) => ({
    message: `“${word}” may be zero, and it divides`,
    help: "say what it is at least, or multiply the other side",
  }),
};
