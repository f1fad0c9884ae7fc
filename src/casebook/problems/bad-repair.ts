import type { Problem } from "../problem.ts";

/** A repair of a cell that is not written as one. */
export const badRepair: Problem<[word: string]> = {
  name: "bad-repair",
  level: "error",
  finds: "a repair of a cell of a table that is not written as one",
  because: "A repair sets one figure over one cell, and the source is never written; it must be plain which, and what.",
  examples: {
    bad: `table dismissed
  file: sources/dismissed.csv
  repaired: 1,204 for the smiths
`,
    good: `table dismissed
  file: sources/dismissed.csv
  repaired: 1918, smiths: 1,204
`,
  },
  tell: (word) => ({
    message: `“${word}” does not say which cell is to be which figure`,
    help: "write the row, the column and the figure: 1918, smiths: 1,204",
  }),
};
