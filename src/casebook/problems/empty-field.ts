import type { Problem } from "../problem.ts";

/** A field without a value. */
export const emptyField: Problem<[word: string]> = {
  name: "empty-field",
  level: "error",
  finds: "a field without a value",
  because: "It looks as if something had been meant to stand here.",
  examples: {
    bad: `person lecturer
  born:
`,
    good: `person lecturer
`,
  },
  tell: (word) => ({ message: `“${word}” has no value`, help: "write it after the colon, or delete the line" }),
};
