import type { Problem } from "../problem.ts";

/** A field that begins at the margin. */
export const unindentedField: Problem<[word: string]> = {
  name: "unindented-field",
  level: "error",
  finds: "a field that begins at the margin",
  because:
    "At the margin a declaration begins; a field is set in, so that one sees at a glance where a declaration ends.",
  examples: {
    bad: `person lecturer "The lecturer"
born: 1907
`,
    good: `person lecturer "The lecturer"
  born: 1907
`,
  },
  tell: (word) => ({ message: `the field “${word}” stands at the margin`, help: "set it in by two spaces" }),
};
