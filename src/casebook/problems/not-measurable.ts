import type { Problem } from "../problem.ts";

/** An id in a relation that stands for no number and no time. */
export const notMeasurable: Problem<[word: string, kind: string, form: string]> = {
  name: "not-measurable",
  level: "error",
  finds: "an id in a relation that stands for no number and no time",
  because: "Only quantities, cells of tables and points in time can be compared.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
person lecturer
claim some-claim
  says: lecturer = 600,000
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
person lecturer
claim some-claim
  says: shot = 600,000
`,
  },
  tell: (word, kind, form) => ({ message: `“${word}” is a ${kind}, which has no value`, help: `${form}` }),
};
