import type { Problem } from "../problem.ts";

/** Too many or too few values. */
export const wrongNumber: Problem<[word: string, wanted: number, found: number]> = {
  name: "wrong-number",
  level: "error",
  finds: "too many or too few values",
  because: "A comparison has two ends.",
  examples: {
    bad: `event terror
analogy likeness
  between: terror
  on: fear
`,
    good: `event terror
event other-terror
analogy likeness
  between: terror, other-terror
  on: fear
`,
  },
  tell: (word, wanted, found) => ({
    message: `“${word}” takes ${wanted} values, not ${found}`,
    help: "write them with a comma between them",
  }),
};
