import { everyKind } from "../every-kind.ts";
import { many, one, two } from "../field.ts";
import { kind } from "../kind.ts";
import { choice } from "../reading/choice.ts";
import { citation } from "../reading/citation.ts";
import { named, reference } from "../reading/reference.ts";
import { text } from "../reading/text.ts";

/** One thing likened, or refused as like, to another. */
export const analogy = kind({
  name: "analogy",
  says: "one thing likened to another, or refused as unlike it",
  needs: [["between"]],
  fields: {
    between: two(
      named("event", "person", "group", "place", "claim", "document", "myth", "quantity"),
      "the two things",
      "strike, mutiny",
    ),
    on: many(text, "in what they are like or unlike", "who began it"),
    stance: one(choice("stance", "like", "unlike"), "whether they are said to be like; without it, they are", "unlike"),
    by: many(reference("person", "group", "source", "document"), "who says so", "speaker"),
    in: many(citation, "where it stands", 'notes ¶31 "no mutiny"'),
    ...everyKind,
  },
  example: `person speaker
source notes
event strike
event mutiny

analogy no-mutiny
  between: strike, mutiny
  on: who began it
  stance: unlike
  by: speaker
  in: notes ¶31 "it was no mutiny"
`,
});
