import type { Problem } from "../problem.ts";

/** A quotation that does not end. */
export const openQuotation: Problem<[word: string]> = {
  name: "open-quotation",
  level: "error",
  finds: "a quotation that does not end",
  because: "Where the quotation ends decides what the source is made to say.",
  examples: {
    bad: `source notes
claim six-times
  in: notes ¶22 "six times as many
  says: six times as many
`,
    good: `source notes
claim six-times
  in: notes ¶22 "six times as many"
  says: six times as many
`,
  },
  tell: (word) => ({
    message: `the quotation “${word}” has no end`,
    help: 'close it with a quotation mark on the same line; a quotation mark inside it is written \\"',
  }),
};
