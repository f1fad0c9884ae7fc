import type { Problem } from "../problem.ts";

/** A relation with unknowns multiplied or divided by each other. */
export const notLinear: Problem<[word: string]> = {
  name: "not-linear",
  level: "error",
  finds: "a relation with unknowns multiplied or divided by each other",
  because: "Whether such relations can hold together is not decided here, and nothing is guessed: it is left out.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot * convicted = 600,000
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 600,000 * convicted
`,
  },
  tell: (word) => ({
    message: `“${word}” multiplies or divides what is not known`,
    help: "one factor of a product may name something, and no divisor; a whole side may be a / b, compared with a number",
  }),
};
