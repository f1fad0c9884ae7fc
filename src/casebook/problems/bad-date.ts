import type { Problem } from "../problem.ts";

/** A date that is not written in EDTF. */
export const badDate: Problem<[word: string, meant: string | undefined]> = {
  name: "bad-date",
  level: "error",
  finds: "a date that is not written in EDTF",
  because: "Only a date with known bounds can be compared with another.",
  examples: {
    bad: `person lecturer
  born: circa 1907
`,
    good: `person lecturer
  born: 1907~
`,
  },
  tell: (word, meant) => ({
    message: `“${word}” is no date`,
    help:
      meant === undefined
        ? "write it in EDTF: 1937, 1937-08, 1937-08-05, 1937/1938, 1937~, 193X, ../1953; os:1812-08-26 is Julian"
        : `write ${meant}`,
  }),
};
