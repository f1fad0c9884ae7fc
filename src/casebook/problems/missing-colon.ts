import type { Problem } from "../problem.ts";

/** A line in a declaration that is no field. */
export const missingColon: Problem<[word: string]> = {
  name: "missing-colon",
  level: "error",
  finds: "a line in a declaration that is no field",
  because: "Every line in a declaration is a field, and a field has a name of one word and a colon.",
  examples: {
    bad: `person lecturer
  born 1907
`,
    good: `person lecturer
  born: 1907
`,
  },
  tell: (word) => ({
    message: `“${word}” is no field: after its name there is no colon`,
    help: "write a name, a colon and a value, such as: note: some words",
  }),
};
