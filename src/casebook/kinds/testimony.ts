import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { occasion } from "../reading/date.ts";
import { named } from "../reading/reference.ts";
import { saidBy } from "./claim.ts";

/** A claim made to an authority or a court. */
export const testimony = kind({
  name: "testimony",
  says: "a claim made to an authority or a court",
  needs: [["by", "says"]],
  fields: {
    ...saidBy,
    to: many(named("person", "group"), "to whom it was made", "court"),
    ratified: one(occasion, "when it was confirmed, as a date or in words", "1938-03-05"),
    retracted: one(occasion, "when it was taken back, as a date or in words", "at the trial"),
    ...everyKind,
  },
  example: `person clerk
group court "The court of the district"
source file "Case 17"

testimony books-burnt
  by: clerk
  to: court
  in: file f. 12r "I burnt the books myself"
  when: 1938-03-05
  says: the clerk burnt the books
  duress: custody
  ratified: 1938-03-07
  retracted: at the trial
`,
});
