import type { Problem } from "../problem.ts";

/** A relation that cannot be read to its end. */
export const unexpectedWord: Problem<[found: string | null, expected: string, advice: string | undefined]> = {
  name: "unexpected-word",
  level: "error",
  finds: "a relation that cannot be read to its end",
  because: "Half a relation says something else than the whole.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = more than 600,000
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = over 600,000
`,
  },
  tell: (found, expected, advice) => ({
    message:
      found === null
        ? `the relation ends too early: expected ${expected}`
        : `unexpected “${found}”: expected ${expected}`,
    help: advice ?? "what is meant as words, and not as a relation, stands in quotation marks",
  }),
};
