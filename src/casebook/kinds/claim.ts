import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { base } from "../reading/base.ts";
import { choice } from "../reading/choice.ts";
import { citation } from "../reading/citation.ts";
import { date } from "../reading/date.ts";
import { reference } from "../reading/reference.ts";
import { saying } from "../reading/saying.ts";
import { text } from "../reading/text.ts";

const speaker = reference("person", "group", "source", "document");
const statement = reference("claim", "testimony", "cause", "analogy", "myth");
const ground = reference("claim", "testimony", "cause", "analogy", "myth", "source", "document");

/** The fields of whatever somebody says. */
export const saidBy = {
  by: many(speaker, "who says it", "speaker"),
  via: many(speaker, "who reports it, the outermost last", "clerk"),
  in: many(citation, "where it stands: a source, a place in it and the words", 'notes ¶21 "hardly any were left"'),
  when: one(date, "when it was said", "1938-03-05"),
  says: one(saying, "what it says: a relation, or words", "dismissed = 700..800"),
  bases: many(
    base,
    "on what it is tried as well: other years, or another table, in place of the whole that it names",
    "1921..1953",
  ),
  stance: one(
    choice("stance", "asserts", "denies", "doubts", "concedes", "reports", "ironic", "hypothetical"),
    "how it is said; without it, the speaker asserts it",
    "concedes",
  ),
  certainty: one(text, "how sure the speaker is, in words", "as far as I remember"),
  duress: one(
    choice("duress", "none-known", "custody", "threat", "torture", "unknown"),
    "what pressure the speaker was under",
    "custody",
  ),
  basis: many(text, "how the speaker knows", "was there"),
  supports: many(statement, "claims that it speaks for", "closed-down"),
  rebuts: many(statement, "claims that it speaks against", "closed-down"),
  undercuts: many(ground, "claims and sources whose ground it takes away", "closed-down"),
  requires: many(statement, "claims without which it does not stand", "closed-down"),
  copies: many(reference("claim", "testimony"), "claims that it repeats: it adds nothing to them", "closed-down"),
};

/** What somebody says. */
export const claim = kind({
  name: "claim",
  says: "what somebody says",
  needs: [["says"]],
  fields: { ...saidBy, ...everyKind },
  example: `person speaker
person clerk
source notes
quantity dismissed
  counts: people

claim closed-down
  by: clerk
  says: the harbour closed down

claim many-dismissed
  by: clerk
  via: speaker
  in: notes ¶21 "between 700 and 800 had to go"
  when: 1938-03-05
  says: dismissed = 700..800
  stance: concedes
  certainty: as far as he remembered
  basis: kept the books
  supports: closed-down
`,
});
