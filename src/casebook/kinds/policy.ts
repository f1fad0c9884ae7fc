import { everyKind } from "../every-kind.ts";
import { many } from "../field.ts";
import { kind } from "../kind.ts";
import { exclusion } from "../reading/exclusion.ts";
import { hedgeRule } from "../reading/hedge-rule.ts";

/** A reading of hedges, or an exclusion of evidence, to try. */
export const policy = kind({
  name: "policy",
  says: "a reading of hedges, or an exclusion of evidence, to try",
  needs: [],
  fields: {
    hedges: many(
      hedgeRule,
      "how hedges are read: all strictly or generously, or one of them give or take a share",
      "about 20%",
    ),
    exclude: many(exclusion, "what is left out: a criterion and its value", "duress: custody"),
    ...everyKind,
  },
  example: `source newspaper

policy sober "Without the press, and without what was said in custody"
  hedges:
    - strict
    - about 20%
  exclude:
    - source: newspaper
    - duress: custody
`,
});
