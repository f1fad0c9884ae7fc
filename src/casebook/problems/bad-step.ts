import type { Problem } from "../problem.ts";

/** A step of a myth that is not written as one. */
export const badStep: Problem<[word: string]> = {
  name: "bad-step",
  level: "error",
  finds: "a step of a myth that is not written as one",
  because: "A step leads from claims of the myth to another.",
  examples: {
    bad: `claim order "There was an order"
  says: there was an order
myth plot
  parts: order
  because: order
`,
    good: `claim order "There was an order"
  says: there was an order
claim guilt "They were guilty"
  says: they were guilty
myth plot
  parts: order, guilt
  because: order => guilt
`,
  },
  tell: (word) => ({
    message: `“${word}” is no step`,
    help: "write the claims it starts from, => and the claim it leads to: order => guilt",
  }),
};
