import { everyKind } from "../every-kind.ts";
import { disjoint, many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { choice } from "../reading/choice.ts";
import { date } from "../reading/date.ts";
import { named, reference } from "../reading/reference.ts";
import { text } from "../reading/text.ts";

/** What something counts: the scope of a quantity or of a table. */
export const scope = {
  counts: one(text, "the unit: what one of them is; `days` makes it a length of time, `share` a share", "people"),
  outcome: one(text, "what happened to those who are counted", "shot"),
  who: many(named("person", "group"), "who is counted", "stokers"),
  where: many(named("place"), "where", "harbour"),
  when: one(date, "when: whatever is counted falls into it", "1917/1918"),
  measure: one(
    choice("measure", "flow", "stock"),
    "`flow` counts what happens in a time, `stock` what there is at one",
    "flow",
  ),
};

/** Something that can be counted, with its scope. */
export const quantity = kind({
  name: "quantity",
  says: "something that can be counted, with its scope",
  needs: [],
  fields: {
    ...scope,
    rule: one(text, "how it was counted", "once for every sentence, not for every person"),
    within: many(
      reference("quantity"),
      "a quantity that it cannot be larger than, because it is a part of it",
      "convicted",
    ),
    parts: disjoint(reference("quantity"), "its parts: none overlap, and together they are the whole", "men, women"),
    includes: disjoint(reference("quantity"), "some of its parts: none overlap, and there may be more", "sailors"),
    "stands-for": many(
      reference("quantity"),
      "a quantity of another scope that it is taken to equal",
      "dismissed-stokers",
    ),
    ...everyKind,
  },
  example: `place harbour
group stokers

quantity dismissed "Dismissed after the strike"
  counts: people
  outcome: dismissed
  where: harbour
  when: 1917/1918
  measure: flow
  parts: dismissed-1917, dismissed-1918
  includes: dismissed-stokers

quantity dismissed-1917
  counts: people
  when: 1917

quantity dismissed-1918
  counts: people
  when: 1918

quantity dismissed-stokers
  counts: people
  who: stokers
  rule: once for every letter of dismissal
  within: dismissed
`,
});
