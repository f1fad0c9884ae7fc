import type { Problem } from "../problem.ts";

/** An id of another kind than the field takes. */
export const wrongKind: Problem<[word: string, kind: string, form: string]> = {
  name: "wrong-kind",
  level: "error",
  finds: "an id of another kind than the field takes",
  because: "A claim is said by somebody and stands in a source; the other way round it has no meaning.",
  examples: {
    bad: `source notes
  kind: lecture
claim six-times
  by: notes
  via: six-times
  says: six times as many
`,
    good: `source notes
  kind: lecture
claim six-times
  by: notes
  says: six times as many
`,
  },
  tell: (word, kind, form) => ({ message: `“${word}” is a ${kind}`, help: `expected ${form}` }),
};
