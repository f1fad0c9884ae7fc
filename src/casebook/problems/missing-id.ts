import type { Problem } from "../problem.ts";

/** A declaration without an id. */
export const missingId: Problem<[kind: string]> = {
  name: "missing-id",
  level: "error",
  finds: "a declaration without an id",
  because: "Nothing can refer to it, and no other line can be told apart from it.",
  examples: {
    bad: `person
  born: 1907
`,
    good: `person lecturer
  born: 1907
`,
  },
  tell: (kind) => ({
    message: `this ${kind} has no id`,
    help: `write one after the kind, in small letters: ${kind} some-id`,
  }),
};
