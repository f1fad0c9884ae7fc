import type { Problem } from "../problem.ts";

/** A length of time that is not a number and a unit. */
export const badDuration: Problem<[word: string]> = {
  name: "bad-duration",
  level: "error",
  finds: "a length of time that is not a number and a unit",
  because: "Only a length with a unit can be compared with the dates around it.",
  examples: {
    bad: `event siege
  lasted: a long time
`,
    good: `event siege
  lasted: 872 days
`,
  },
  tell: (word) => ({
    message: `“${word}” is no length of time`,
    help: "write a number and days, weeks, months or years: about 3 years",
  }),
};
