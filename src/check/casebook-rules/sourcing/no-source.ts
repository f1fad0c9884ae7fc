import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { CasebookRule } from "../../casebook-rule.ts";

/** A claim that nobody could look up. */
export const noSource: CasebookRule = {
  name: "no-source",
  finds: "a claim with a relation that names neither a source nor a ground",
  because:
    "Whoever reads the casebook has to be able to look a figure up, or to know how the speaker could know it. A claim has " +
    "a source if it has `in` or `basis`, repeats another claim (`copies`), or is made by a source or a document itself. " +
    "What is only supposed (`stance: hypothetical`) needs none.",
  examples: [
    {
      casebook: `person clerk
quantity dead
  counts: people
claim clerk-says
  by: clerk
  says: dead = 93
`,
      level: "warning",
    },
    {
      casebook: `person clerk
source register
quantity dead
  counts: people
claim clerk-says
  by: clerk
  in: register p. 4
  says: dead = 93
claim clerk-counted
  by: clerk
  basis: counted them himself
  says: dead = 93
`,
      level: null,
    },
    {
      casebook: `source register
quantity dead
  counts: people
claim register-has
  by: register
  says: dead = 93
claim suppose
  says: dead = 100
  stance: hypothetical
claim in-words
  says: nobody counted the dead
`,
      level: null,
    },
  ],
  *check(inquiry) {
    const { byKind } = inquiry.casebook;
    for (const claim of [...byKind.claim, ...byKind.testimony]) {
      const { says } = claim.fields;
      if (says?.type !== "relation" || hasGround(claim, inquiry)) continue;
      yield {
        code: noSource.name,
        level: "warning",
        message: `nothing says where ${claim.id} is from`,
        ids: [claim.id],
        labels: [{ path: says.path, span: says.span, text: "" }],
        working: [],
        notes: [],
        help: "add `in:` with the source, or `basis:` with how the speaker knows",
        breakEven: null,
      };
    }
  },
};

function hasGround({ fields }: Claim | Testimony, { casebook }: Inquiry): boolean {
  if (fields.in.length + fields.basis.length + fields.copies.length > 0) return true;
  if (fields.stance?.word === "hypothetical") return true;
  return fields.by.some(({ id }) => {
    const kind = casebook.declarations.get(id)?.kind;
    return kind === "source" || kind === "document";
  });
}
