import type { Problem } from "../problem.ts";

/** A part that is named twice among the parts of one thing. */
export const repeatedPart: Problem<[id: string, field: string]> = {
  name: "repeated-part",
  level: "error",
  finds: "a part that is named twice among parts that do not overlap",
  because: "It would be counted twice. It is counted once, and what was meant in its place is missing.",
  examples: {
    bad: `quantity men
quantity crew
  parts: men, men
`,
    good: `quantity men
quantity women
quantity crew
  parts: men, women
`,
  },
  tell: (id, field) => ({
    message: `“${id}” stands twice in “${field}”, and would be counted twice`,
    help: "name each part once",
  }),
};
