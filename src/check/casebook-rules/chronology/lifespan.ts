import type { CasebookRule } from "../../casebook-rule.ts";
import { clashFinding, topicOf } from "../../clash-finding.ts";
import { outsideMessage } from "../../outside-message.ts";

/** Somebody does something before birth or after death. */
export const lifespan: CasebookRule = {
  name: "lifespan",
  finds: "somebody who acts, writes, speaks or holds a post before birth or after death",
  because:
    "Whoever takes part in an event, makes a claim, writes a document or belongs to a group is alive at some time of it. " +
    "Either a date is wrong, or it was another person. The proof is a chain of dates, as for `order`; approximate dates " +
    "are read generously before it fails. What is published or copied may be later than its author.",
  examples: [
    {
      casebook: `person smith
  born: 1890
  died: 1937-01-10

event congress
  when: 1939-03
  who: smith
`,
      level: "fails",
    },
    {
      casebook: `person clerk
  died: 1937
claim late
  by: clerk
  when: 1938~
  says: the books were burnt
person judge
  died: 1937~
claim later
  by: judge
  when: 1939-06
  says: the books were burnt
`,
      level: "strained",
    },
    {
      casebook: `person smith
  born: 1890
  died: 1937-01-10
source memoirs
  by: smith
  published: 1956
event congress
  when: 1937-01-10/1937-02
  who: smith
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const clash of inquiry.clashes.clashes) {
      if (topicOf(clash) !== "lifespan") continue;
      yield clashFinding(lifespan.name, clash, outsideMessage(clash, "lifespan", inquiry), inquiry);
    }
  },
};
