import type { Problem } from "../problem.ts";

/** Words after the quotation of a citation. */
export const badCitation: Problem<[word: string]> = {
  name: "bad-citation",
  level: "error",
  finds: "words after the quotation of a citation",
  because: "A citation ends with its quotation, so that it is plain which words are the source's.",
  examples: {
    bad: `source notes
claim six-times
  in: notes ¶22 "six times" p. 4
  says: six times as many
`,
    good: `source notes
claim six-times
  in: notes ¶22, p. 4 "six times"
  says: six times as many
`,
  },
  tell: (word) => ({
    message: `“${word}” stands after the quotation`,
    help: 'write the source, the place in it and then the quotation: notes ¶22 "six times"',
  }),
};
