import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { date } from "../reading/date.ts";
import { reference } from "../reading/reference.ts";
import { tenure } from "../reading/tenure.ts";
import { words } from "../reading/text.ts";

/** A body of people: a party, an office, a crew. */
export const group = kind({
  name: "group",
  says: "a body of people: a party, an office, a crew",
  needs: [],
  fields: {
    also: many(words, "other names, in any script", "the Opposition"),
    founded: one(date, "when it came into being", "1923-10"),
    ended: one(date, "when it ceased to be", "1927-12"),
    member: many(tenure("group"), "a larger group it belonged to, and from when to when", "union 1914/1930"),
    at: many(tenure("place"), "a place it was at, and from when to when", "harbour 1917/1918"),
    within: many(reference("group"), "a group that all its members belonged to", "union"),
    ...everyKind,
  },
  example: `group union "The union"
  founded: 1905

group stokers "The stokers' section"
  also: Section 4
  founded: 1911
  ended: 1922-06
  within: union
`,
});
