import type { CasebookRule } from "../../casebook-rule.ts";
import { clashFinding, topicOf } from "../../clash-finding.ts";
import { outsideMessage } from "../../outside-message.ts";

/** A group or a place is spoken of at a time at which there was none of that name. */
export const anachronism: CasebookRule = {
  name: "anachronism",
  finds: "a group or a place that acts, or where something happens, before it was founded or after it ended",
  because:
    "A name betrays when a text was written: nobody was in Leningrad in 1917. What is asked of an event, a membership, a " +
    "stay, a letter, a testimony or a count is only that some of its time falls between `founded` and `ended`. Offices " +
    "have no span that a casebook could give, so they are not looked at. The proof is a chain of dates, as for `order`.",
  examples: [
    {
      casebook: `place leningrad
  founded: 1924-01-26
  ended: 1991-09-06
event strike
  where: leningrad
  when: 1917-02
`,
      level: "fails",
    },
    {
      casebook: `group union
  ended: 1922~
person smith
  member: union 1924/1930
`,
      level: "strained",
    },
    {
      casebook: `place country
  founded: 1922-12-30
  ended: 1991-12-26
quantity convicted
  counts: people
  where: country
  when: 1917/1991
group union
  ended: 1922-06
claim dissolved
  by: union
  when: 1922
  says: we are no more
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const clash of inquiry.clashes.clashes) {
      if (topicOf(clash) !== "anachronism") continue;
      yield clashFinding(anachronism.name, clash, outsideMessage(clash, "anachronism", inquiry), inquiry);
    }
  },
};
