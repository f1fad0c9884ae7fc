import type { Problem } from "../problem.ts";

/** A mark that version control has left. */
export const mergeConflict: Problem<[word: string]> = {
  name: "merge-conflict",
  level: "error",
  finds: "a mark that version control has left",
  because: "Two versions of these lines have not been brought together; both are read.",
  examples: {
    bad: `person lecturer
<<<<<<< mine
  born: 1907
>>>>>>> theirs
`,
    good: `person lecturer
  born: 1907
`,
  },
  tell: (word) => ({
    message: `“${word}” is left over from a merge`,
    help: "keep the lines that are right, and delete this one",
  }),
};
