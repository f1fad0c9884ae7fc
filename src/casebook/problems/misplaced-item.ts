import type { Problem } from "../problem.ts";

/** An item of a list with no field above it. */
export const misplacedItem: Problem<[word: string]> = {
  name: "misplaced-item",
  level: "error",
  finds: "an item of a list with no field above it",
  because: "A dash adds a value to the field above it; free text and a broken line take none.",
  examples: {
    bad: `person lecturer
  - 1907
`,
    good: `person lecturer
  also:
    - The speaker
`,
  },
  tell: (word) => ({
    message: `the item “${word}” belongs to no field`,
    help: "write the name of a field and a colon on a line above it",
  }),
};
