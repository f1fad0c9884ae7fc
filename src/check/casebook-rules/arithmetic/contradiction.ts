import { nameOfSpeaker } from "../../casebook-labels.ts";
import type { CasebookRule } from "../../casebook-rule.ts";
import { disputeFinding } from "../../dispute-finding.ts";
import { listed } from "../../words.ts";

/** What one speaker says cannot all be true. */
export const contradiction: CasebookRule = {
  name: "contradiction",
  finds: "claims of one speaker that cannot all be true together",
  because:
    "Nobody else is needed to see that one of them must go. Claims are read as linear inequalities over the quantities, " +
    "and the proof is a sum of them in which every unknown cancels (Farkas 1902; Motzkin 1936 for strict ones). None of " +
    "the claims could be left out of it.",
  examples: [
    {
      casebook: `person clerk
quantity dead
  counts: people
quantity men
  counts: people
  within: dead
claim in-all
  by: clerk
  says: dead = 93
claim of-them
  by: clerk
  says: men = 97
`,
      level: "fails",
    },
    {
      casebook: `person clerk
quantity dead
  counts: people
quantity men
  counts: people
  within: dead
claim in-all
  by: clerk
  says: dead = 93
claim most
  by: clerk
  says: men = about 95
`,
      level: "strained",
    },
    {
      casebook: `person clerk
quantity dead
  counts: people
quantity men
  counts: people
  within: dead
claim in-all
  by: clerk
  says: dead = 93
claim of-them
  by: clerk
  says: men = 97
  stance: doubts
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const dispute of inquiry.disputes.disputes) {
      if (dispute.type !== "contradiction") continue;
      const claims = dispute.claims.flatMap((claim) => inquiry.statements[claim] ?? []);
      const ids = claims.map(({ declaration }) => declaration.id);
      const [speaker] = (claims[0]?.speakers ?? []).filter((one) =>
        claims.every(({ speakers }) => speakers.includes(one)),
      );
      const says =
        speaker === undefined
          ? "what is declared of the quantities cannot hold together"
          : `${nameOfSpeaker(speaker, inquiry)} cannot be right in ${ids.length === 1 ? ids[0] : `all of ${listed(ids)}`}`;
      yield disputeFinding(contradiction.name, dispute, says, inquiry);
    }
  },
};
