import type { Problem } from "../problem.ts";

/** A declaration without a field it cannot do without. */
export const missingField: Problem<[kind: string, id: string, missing: string]> = {
  name: "missing-field",
  level: "error",
  finds: "a declaration without a field it cannot do without",
  because: "Without the field it says nothing that could be examined.",
  examples: {
    bad: `claim six-times
  note: to be looked up
`,
    good: `claim six-times
  note: to be looked up
  says: six times as many
`,
  },
  tell: (kind, id, missing) => ({
    message: `the ${kind} “${id}” has no ${missing}`,
    help: `add a line below it: ${missing.split(" ")[0]}: …`,
  }),
};
