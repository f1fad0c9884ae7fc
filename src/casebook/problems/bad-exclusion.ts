import type { Problem } from "../problem.ts";

/** An exclusion that is not written as one. */
export const badExclusion: Problem<[word: string, criteria: readonly string[]]> = {
  name: "bad-exclusion",
  level: "error",
  finds: "an exclusion that is not written as one",
  because: "A policy leaves out what it names and nothing else; it must be plain what that is.",
  examples: {
    bad: `policy free
  exclude: custody
`,
    good: `policy free
  exclude: duress: custody
`,
  },
  tell: (word, criteria) => ({
    message: `“${word}” does not say what to exclude`,
    help: `write one of ${criteria.join(", ")}, a colon and a value: duress: custody`,
  }),
};
