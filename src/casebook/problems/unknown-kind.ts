import type { Problem } from "../problem.ts";

/** A declaration of a kind there is not. */
export const unknownKind: Problem<[word: string, near: string | undefined, kinds: readonly string[]]> = {
  name: "unknown-kind",
  level: "error",
  finds: "a declaration of a kind there is not",
  because: "The fields below it cannot be read.",
  examples: {
    bad: `persn lecturer
`,
    good: `person lecturer
`,
  },
  tell: (word, near, kinds) => ({
    message: `there is no kind “${word}”`,
    help: near === undefined ? `the kinds are ${kinds.join(", ")}` : `did you mean ${near}?`,
  }),
};
