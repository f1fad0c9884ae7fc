import { meet, subtract } from "../../../reason/interval-arithmetic.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import { type Balance, balancesIn } from "../../ties/balance.ts";
import { labelOf, writtenNumber } from "../../words.ts";

/** A surplus or a deficit is what came in less what went out. */
export const balance: Rule = {
  name: "balance",
  finds: "a surplus, deficit or natural increase that is not the difference of the two amounts it is taken of",
  because:
    "A balance is a subtraction that the text has done for the reader: exports less imports, births less deaths, " +
    "revenue less expenditure. Only amounts that are called by such a pair of names are taken from one another.",
  examples: [
    {
      text: "Exports came to 21.4 billion and imports to 19.8 billion, so that the surplus was 2.6 billion.",
      verdict: "fails",
    },
    { text: "There were 1,240 births and 980 deaths that year, a natural increase of 360.", verdict: "fails" },
    { text: "There were 1,240 births and 980 deaths that year, a natural increase of 260.", verdict: "holds" },
    {
      text: "Revenue was 64.2 billion and expenditure 66.0 billion; the deficit, 1.8 billion, was small.",
      verdict: "holds",
    },
    {
      text: "Exports came to 21.4 billion and imports to 19.8 billion; the surplus was 1.1 billion in 1913.",
      verdict: null,
    },
    {
      text: "There were 1,240 births and 980 deaths, and the harvest brought a surplus of 360 bushels.",
      verdict: null,
    },
    { text: "There were 1,240 births and 410 marriages, an increase of 90.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of passages) {
      if (passage.amounts.length < 3) continue;
      for (const tie of balancesIn(prose, passage)) {
        const finding = audit(prose, tie);
        if (finding.verdict !== "strained") yield finding;
      }
    }
  },
};

function audit(prose: Prose, { more, less, difference }: Balance): Finding {
  const all = [difference, more, less];
  const judgement = judge(all, (read) => meet(read(difference), subtract(read(more), read(less))));
  const actual = formatInterval(subtract(more.figure.strict, less.figure.strict));
  const working = `${writtenNumber(more)} − ${writtenNumber(less)} = ${actual}`;
  return {
    code: balance.name,
    ...judgement,
    message:
      judgement.verdict === "holds"
        ? `${writtenNumber(more)} less ${writtenNumber(less)} leaves ${writtenNumber(difference)}`
        : `${writtenNumber(more)} less ${writtenNumber(less)} leaves ${actual}, not ${writtenNumber(difference)}`,
    labels: [
      labelOf(difference, "the balance"),
      labelOf(more, "the larger amount"),
      labelOf(less, "the smaller amount"),
    ],
    working: [working],
    notes: readingNotes(prose.text, all),
  };
}
