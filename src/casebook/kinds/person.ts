import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { date } from "../reading/date.ts";
import { tenure } from "../reading/tenure.ts";
import { words } from "../reading/text.ts";

/** Somebody who acted, spoke, or was spoken of. */
export const person = kind({
  name: "person",
  says: "somebody who acted, spoke, or was spoken of",
  needs: [],
  fields: {
    also: many(words, "other spellings and names, in any script", "Ryutin, Рютин"),
    born: one(date, "when the person was born", "1890-02-13"),
    died: one(date, "when the person died", "1937-01-10"),
    member: many(tenure("group"), "a group the person belonged to, and from when to when", "union 1914/1930"),
    office: many(tenure(), "an office the person held, and from when to when", "secretary of the district 1925/1928"),
    at: many(tenure("place"), "a place the person was at, and from when to when", "harbour 1917/1918"),
    ...everyKind,
  },
  example: `group union "The union"
place harbour "The harbour"

person secretary "Anna Berg"
  also: A. Berg, Анна Берг
  born: 1890-02-13
  died: 1937~
  member: union 1914/1930
  office: secretary of the district 1925/1928
  at: harbour 1917/1918
`,
});
