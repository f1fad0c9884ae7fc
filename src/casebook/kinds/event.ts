import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { date } from "../reading/date.ts";
import { duration } from "../reading/duration.ts";
import { moment } from "../reading/moment.ts";
import { named, reference } from "../reading/reference.ts";
import { words } from "../reading/text.ts";

/** Something that happened. */
export const event = kind({
  name: "event",
  says: "something that happened",
  needs: [],
  fields: {
    also: many(words, "other names, in any script", "the Second Trial"),
    when: one(date, "its day, or its first and last", "1938-03-02/1938-03-13"),
    where: many(named("place"), "where it happened", "harbour"),
    who: many(named("person", "group"), "who took part", "stokers"),
    "part-of": many(reference("event"), "an event that it belongs to", "strike"),
    before: many(moment("event", "document"), "what it was over before", "trial"),
    after: many(moment("event", "document"), "what it began after", "1917-02"),
    during: many(moment("event"), "what it fell into", "strike"),
    lasted: one(duration, "how long it took", "about 3 weeks"),
    ...everyKind,
  },
  example: `group stokers
place harbour

event strike "The strike"
  when: 1917-02/1917-04

event meeting "The meeting in the harbour"
  where: harbour
  who: stokers
  part-of: strike
  after: 1917-02-20
  during: strike
  lasted: about 2 days
`,
});
