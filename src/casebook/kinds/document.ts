import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { choice } from "../reading/choice.ts";
import { citation } from "../reading/citation.ts";
import { date } from "../reading/date.ts";
import { named } from "../reading/reference.ts";
import { text } from "../reading/text.ts";

/** An item inside a source: a leaflet, a letter, a telegram, a platform. */
export const document = kind({
  name: "document",
  says: "an item inside a source: a leaflet, a letter, a telegram, a platform",
  needs: [],
  fields: {
    in: many(citation, "where it stands or is spoken of", 'file f. 12r "a letter of two pages"'),
    by: many(named("person", "group"), "who wrote it", "clerk"),
    date: one(date, "when it was written", "1917-03-04"),
    extent: one(text, "how long it is", "2 pages"),
    audience: many(text, "for whom it was meant", "the stokers"),
    custody: many(text, "through whose hands it went, the first first", "kept by the clerk until 1938"),
    "seen-by": many(named("person", "group"), "who saw it with their own eyes", "clerk"),
    status: one(choice("status", "written", "planned", "lost"), "whether there is or was such a document", "lost"),
    ...everyKind,
  },
  example: `person clerk
source file "Case 17"

document letter "Letter to the stokers"
  in: file f. 12r "a letter of two pages"
  by: clerk
  date: 1917-03-04
  extent: 2 pages
  audience: the stokers
  custody:
    - kept by the clerk until 1938
    - taken from his flat, and not seen since
  seen-by: clerk
  status: lost
`,
});
