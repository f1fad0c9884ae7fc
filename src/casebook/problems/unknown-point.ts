import type { Problem } from "../problem.ts";

/** A point in time that the id does not have. */
export const unknownPoint: Problem<[word: string, id: string, points: readonly string[]]> = {
  name: "unknown-point",
  level: "error",
  finds: "a point in time that the id does not have",
  because: "Persons are born and die, groups and places are founded and end, events start and end.",
  examples: {
    bad: `quantity shot
  counts: people
quantity convicted
  counts: people
event siege
claim some-claim
  says: siege.begin > 1941-06-22
`,
    good: `quantity shot
  counts: people
quantity convicted
  counts: people
event siege
claim some-claim
  says: siege.start > 1941-06-22
`,
  },
  tell: (word, id, points) => ({
    message: `“${id}” has no point in time “${word}”`,
    help: `write ${points.map((point) => `${id}.${point}`).join(" or ")}`,
  }),
};
