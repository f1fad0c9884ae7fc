import type { Problem } from "../problem.ts";

/** A base that is neither years nor cells of a table. */
export const badBase: Problem<[written: string]> = {
  name: "bad-base",
  level: "error",
  finds: "a base that is neither years nor a table, with cells or without",
  because:
    "A claim is tried on other years of its table, or on other cells or another table; nothing else can be meant.",
  examples: {
    bad: `table dead
  file: dead.csv
claim half-in-two-years
  says: dead[1937..1938] = half of dead[1930..1940]
  bases: since 1921
`,
    good: `table dead
  file: dead.csv
claim half-in-two-years
  says: dead[1937..1938] = half of dead[1930..1940]
  bases: 1921..1953
`,
  },
  tell: (written) => ({
    message: `“${written}” is no base: expected years, or a table and its cells`,
    help: "write it like 1921..1953, or like dead[1921..1953, shot]",
  }),
};
