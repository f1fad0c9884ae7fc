import { everyKind } from "../every-kind.ts";
import { many } from "../field.ts";
import { kind } from "../kind.ts";
import { named, reference } from "../reading/reference.ts";
import { step } from "../reading/step.ts";

/** A widespread account under examination. */
export const myth = kind({
  name: "myth",
  says: "a widespread account under examination; its claims bind nobody",
  needs: [["parts"]],
  fields: {
    "spread-by": many(named("person", "group", "source", "document"), "who spreads it", "newspaper"),
    parts: many(
      reference("claim", "testimony", "cause", "analogy"),
      "the claims it is made of",
      "lazy, dismissed-rightly",
    ),
    because: many(
      step("claim", "testimony", "cause", "analogy"),
      "how one of its claims is drawn from others",
      "lazy => dismissed-rightly",
    ),
    ...everyKind,
  },
  example: `source newspaper

claim lazy
  says: the stokers were lazy

claim dismissed-rightly
  says: they were rightly dismissed

myth lazy-stokers "The lazy stokers"
  spread-by: newspaper
  parts: lazy, dismissed-rightly
  because: lazy => dismissed-rightly
`,
});
