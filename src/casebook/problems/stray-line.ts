import type { Problem } from "../problem.ts";

/** An indented line with no declaration above it. */
export const strayLine: Problem<[word: string]> = {
  name: "stray-line",
  level: "error",
  finds: "an indented line with no declaration above it",
  because: "A field belongs to a declaration, and this one has none.",
  examples: {
    bad: `  by: lecturer
person lecturer
`,
    good: `person lecturer
  born: 1907
`,
  },
  tell: (word) => ({
    message: `“${word}” is indented, but no declaration stands above it`,
    help: "begin a declaration at the margin, such as: claim some-id",
  }),
};
