import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { choice } from "../reading/choice.ts";
import { citation } from "../reading/citation.ts";
import { named, reference } from "../reading/reference.ts";

const happening = named("event", "claim", "testimony", "document", "person", "group", "quantity");

/** The field has its everyday name. What it holds is a list, which nothing takes for a promise. */
const CONSEQUENT = "then";

/** A causal statement, or what would have been without something. */
export const cause = kind({
  name: "cause",
  says: "a causal statement: one thing led to another, or without it something would not have been",
  needs: [
    ["from", "to"],
    ["without", "then"],
  ],
  fields: {
    from: many(happening, "what led to it", "strike"),
    to: many(happening, "what came of it", "closure"),
    share: one(choice("share", "sole", "main", "one-of", "unknown"), "how much of it is owed to that", "main"),
    by: many(reference("person", "group", "source", "document"), "who says so", "speaker"),
    in: many(citation, "where it stands", 'notes ¶30 "the strike closed the harbour"'),
    without: many(happening, "what is thought away", "strike"),
    [CONSEQUENT]: many(reference("claim", "testimony"), "what would then have been", "still-open"),
    modality: one(
      choice("modality", "would-not", "harder", "might-not"),
      "how surely: it would not have been, it would have been harder, it might not have been",
      "might-not",
    ),
    ...everyKind,
  },
  example: `person speaker
event strike
event closure
source notes

claim still-open
  says: the harbour is open in 1920

cause strike-closed
  from: strike
  to: closure
  share: main
  by: speaker
  in: notes ¶30 "the strike closed the harbour"

cause without-strike
  without: strike
  then: still-open
  modality: might-not
`,
});
