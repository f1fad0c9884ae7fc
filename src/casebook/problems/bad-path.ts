import type { Problem } from "../problem.ts";

/** A file outside the casebook. */
export const badPath: Problem<[word: string]> = {
  name: "bad-path",
  level: "error",
  finds: "a file outside the casebook",
  because: "A casebook is a folder that can be moved, published and checked elsewhere.",
  examples: {
    bad: `source notes
  file: ../notes.txt
`,
    good: `source notes
  file: sources/notes.txt
`,
  },
  tell: (word) => ({
    message: `“${word}” is not a path inside the casebook`,
    help: "put the file into the casebook, and write its path from there, with /: sources/notes.txt",
  }),
};
