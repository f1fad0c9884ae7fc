import type { Problem } from "../problem.ts";

/** Two declarations with one id. */
export const duplicateId: Problem<[word: string]> = {
  name: "duplicate-id",
  level: "error",
  finds: "two declarations with one id",
  because: "Whatever refers to the id could mean either. The first is taken.",
  examples: {
    bad: `person lecturer
person lecturer "Another"
`,
    good: `person lecturer
person lecturer-2 "Another"
`,
  },
  tell: (word) => ({ message: `“${word}” is declared twice`, help: "give one of them another id" }),
};
