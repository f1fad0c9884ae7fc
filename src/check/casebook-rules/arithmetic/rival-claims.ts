import { nameOfSpeaker } from "../../casebook-labels.ts";
import type { CasebookRule } from "../../casebook-rule.ts";
import { disputeFinding } from "../../dispute-finding.ts";
import { listed } from "../../words.ts";

/** What several speakers say cannot all be true. */
export const rivalClaims: CasebookRule = {
  name: "rival-claims",
  finds: "claims of several speakers that cannot all be true together, though each speaker alone is consistent",
  because:
    "It is nobody's contradiction, but not all of them can be right. The claims are a smallest such set: without any " +
    "one of them the others could hold. Where two figures of one quantity differ by what looks like a slip of the pen " +
    "(412, 421), the finding says so.",
  examples: [
    {
      casebook: `person clerk
person vicar
quantity dead
  counts: people
claim clerk-says
  by: clerk
  says: dead = 412
claim vicar-says
  by: vicar
  says: dead = 421
`,
      level: "fails",
    },
    {
      casebook: `person clerk
person vicar
quantity dead
  counts: people
claim clerk-says
  by: clerk
  says: dead = about 150
claim vicar-says
  by: vicar
  says: dead = 147
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const dispute of inquiry.disputes.disputes) {
      if (dispute.type !== "disagreement") continue;
      const claims = dispute.claims.flatMap((claim) => inquiry.statements[claim] ?? []);
      const speakers = [...new Set(claims.flatMap((statement) => statement.speakers))];
      const names = listed(speakers.map((id) => nameOfSpeaker(id, inquiry)));
      const ids = listed(claims.map(({ declaration }) => declaration.id));
      yield disputeFinding(rivalClaims.name, dispute, `${names} cannot all be right: ${ids}`, inquiry);
    }
  },
};
