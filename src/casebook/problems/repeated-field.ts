import type { Problem } from "../problem.ts";

/** A second value where a field has only one. */
export const repeatedField: Problem<[word: string, kind: string]> = {
  name: "repeated-field",
  level: "error",
  finds: "a second value where a field has only one",
  because: "Only one of them can be meant; the first is taken.",
  examples: {
    bad: `person lecturer
  born: 1907
  born: 1908
`,
    good: `person lecturer
  born: 1907/1908
`,
  },
  tell: (word, kind) => ({
    message: `a ${kind} has only one “${word}”`,
    help: "keep one value, or declare the other where it belongs",
  }),
};
