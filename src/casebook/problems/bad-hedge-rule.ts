import type { Problem } from "../problem.ts";

/** A reading of hedges that is not written as one. */
export const badHedgeRule: Problem<[word: string, hedges: readonly string[]]> = {
  name: "bad-hedge-rule",
  level: "error",
  finds: "a reading of hedges that is not written as one",
  because: "Every verdict under the policy depends on it.",
  examples: {
    bad: `policy wide
  hedges: about means anything
`,
    good: `policy wide
  hedges: about 20%
`,
  },
  tell: (word, hedges) => ({
    message: `“${word}” is no reading of hedges`,
    help: `write strict or generous, or one of ${hedges.join(", ")} and the share it may be off by: about 20%`,
  }),
};
