import type { Problem } from "../problem.ts";

/** Digits that are no number. */
export const badNumber: Problem<[word: string]> = {
  name: "bad-number",
  level: "error",
  finds: "digits that are no number",
  because: "Where groups of digits are of unequal length, a digit is missing or one too many.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 6,81,692
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
claim some-claim
  says: shot = 681,692
`,
  },
  tell: (word) => ({
    message: `“${word}” is no number`,
    help: "commas stand before groups of three digits, a point before decimals: 681,692 or 1.5 million",
  }),
};
