import type { Clash } from "../../../resolve/chronology/clashes.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { CasebookRule } from "../../casebook-rule.ts";
import { clashFinding, speakersOf, thingsIn, topicOf } from "../../clash-finding.ts";
import { listed } from "../../words.ts";

/** What is said of before and after, of days and of lengths of time fits no calendar. */
export const order: CasebookRule = {
  name: "order",
  finds: "events, dates and lengths of time that no order of days can satisfy together",
  because:
    "Every `before`, `after`, `during`, `part-of`, `lasted`, `when`, and every claim about dates says that one moment is " +
    "at most so many days after another. A closed chain of such bounds that adds up to less than nothing would put a " +
    "moment before itself (difference constraints; Bellman 1958). It fails if the chain closes with every approximate " +
    "date read generously, and is strained if only with the strict reading. No line of it could be left out. Two " +
    "things on one day may have any order.",
  examples: [
    {
      casebook: `event arrest
  when: 1936-10-05

event trial
  before: arrest

event search
  after: trial
  before: 1936-09
  lasted: 2 days

claim searched
  says: search.start = 1936-10-20
`,
      level: "fails",
    },
    {
      casebook: `person clerk "The clerk"
person vicar "The vicar"
event fire
event flood
claim clerk-says
  by: clerk
  says: fire.end < flood.start
claim vicar-says
  by: vicar
  says: flood.end < fire.start
`,
      level: "fails",
    },
    {
      casebook: `event fire
  when: 1871~
event flood
  when: 1869
  after: fire
`,
      level: "strained",
    },
    {
      casebook: `event fire
  when: 1871-03-04
event flood
  when: 1871-03-04
  after: fire
event winter
  when: 1870/1871
event storm
  during: winter
  before: fire
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const clash of inquiry.clashes.clashes) {
      if (topicOf(clash) === "order") yield clashFinding(order.name, clash, messageFor(clash, inquiry), inquiry);
    }
  },
};

function messageFor(clash: Clash, inquiry: Inquiry): string {
  const speakers = speakersOf(clash, inquiry);
  const things = listed(thingsIn(clash, inquiry));
  const [first, ...others] = speakers;
  if (first === undefined) return `the times declared for ${things} cannot all be right`;
  if (others.length > 0) return `${listed(speakers)} cannot all be right about when ${things} happened`;
  return `${first} cannot be right about the time of ${things}`;
}
