import type { Problem } from "../problem.ts";

/** A title that is not one quotation. */
export const badTitle: Problem<[word: string, meant: string]> = {
  name: "bad-title",
  level: "error",
  finds: "a title that is not one quotation",
  because: "Quotation marks show where the title ends, and that nothing after it was meant as a field.",
  examples: {
    bad: `person lecturer The lecturer
`,
    good: `person lecturer "The lecturer"
`,
  },
  tell: (word, meant) => ({ message: `“${word}” is no title`, help: `write it as one quotation: ${meant}` }),
};
