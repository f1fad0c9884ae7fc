import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { date } from "../reading/date.ts";
import { reference } from "../reading/reference.ts";
import { words } from "../reading/text.ts";

/** A place on the map, of any size. */
export const place = kind({
  name: "place",
  says: "a place on the map, of any size",
  needs: [],
  fields: {
    also: many(words, "other names, in any script", "Petrograd, Ленинград"),
    founded: one(date, "when it came into being, or got this name", "1924-01-26"),
    ended: one(date, "when it ceased to be, or lost this name", "1991-09-06"),
    within: many(reference("place"), "a place that it lies in", "country"),
    ...everyKind,
  },
  example: `place country "The country"

place harbour "The harbour"
  also: Old Harbour
  founded: 1703
  within: country
`,
});
