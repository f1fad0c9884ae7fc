import type { Problem } from "../problem.ts";

/** Free text where something else is expected. */
export const unexpectedText: Problem<[word: string, form: string]> = {
  name: "unexpected-text",
  level: "error",
  finds: "free text where something else is expected",
  because: "Free text is never searched for ids, dates or quotations.",
  examples: {
    bad: `person lecturer
  born: >
    1907
`,
    good: `person lecturer
  born: 1907
`,
  },
  tell: (word, form) => ({
    message: `“${word}” takes ${form}, not free text`,
    help: "write the value after the colon, without >",
  }),
};
