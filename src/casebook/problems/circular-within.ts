import type { Problem } from "../problem.ts";

/** Things that lie within each other in a circle. */
export const circularWithin: Problem<[ids: readonly string[]]> = {
  name: "circular-within",
  level: "warning",
  finds: "things that lie within each other in a circle",
  because: "Each is then as large as the others: they are read as equal. That is seldom what was meant.",
  examples: {
    bad: `quantity shot
  within: killed
quantity killed
  within: shot
`,
    good: `quantity shot
  within: killed
quantity killed
`,
  },
  tell: (ids) => ({
    message: `${ids.map((id) => `“${id}”`).join(" within ")} within “${ids[0]}”: a circle, so all are read as equal`,
    help: "leave out the step that does not hold",
  }),
};
