import type { Problem } from "../problem.ts";

/** A field that the kind does not have. */
export const unknownField: Problem<[word: string, kind: string, near: string | undefined, fields: readonly string[]]> =
  {
    name: "unknown-field",
    level: "error",
    finds: "a field that the kind does not have",
    because: "What it says would be left out without a word.",
    examples: {
      bad: `person lecturer
  bron: 1907
`,
      good: `person lecturer
  born: 1907
`,
    },
    tell: (word, kind, near, fields) => ({
      message: `a ${kind} has no field “${word}”`,
      help: near === undefined ? `its fields are ${fields.join(", ")}` : `did you mean ${near}?`,
    }),
  };
