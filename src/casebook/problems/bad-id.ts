import type { Problem } from "../problem.ts";

/** An id that is not written as ids are. */
export const badId: Problem<[word: string, meant: string]> = {
  name: "bad-id",
  level: "error",
  finds: "an id that is not written as ids are",
  because:
    "Ids stand in relations between signs and blanks, so they are small Latin letters, digits and hyphens, a letter first.",
  examples: {
    bad: `person The_Lecturer
`,
    good: `person the-lecturer "The_Lecturer"
`,
  },
  tell: (word, meant) => ({
    message: `“${word}” cannot be an id`,
    help: `an id is small letters a to z, digits and hyphens, a letter first: ${meant}`,
  }),
};
