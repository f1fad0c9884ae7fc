import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import { type RateOver, ratesIn } from "../../ties/rate.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** A rate over a length of time comes to the amount the text gives for it. */
export const rate: Rule = {
  name: "rate",
  finds: "so much a day or a year that does not come to the amount given for all of the time",
  because:
    "An amount is its rate times the length of time. A rate that was rounded is read as such; the length is read as " +
    "written, since a rate is of the same time as its amount.",
  examples: [
    { text: "The book sold 2,400 copies in four years, 800 a year on average.", verdict: "fails" },
    { text: "The book sold 2,400 copies in four years, 600 a year on average.", verdict: "holds" },
    { text: "The bank lent 900 million marks in five years, an average of 120 million a year.", verdict: "fails" },
    { text: "Some 20 men a day were buried for ten days, 200 in all.", verdict: "holds" },
    { text: "The book sold 2,400 copies in four years, and in its last year cost 600 francs a year.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of passages) {
      if (passage.amounts.length === 0) continue;
      for (const tie of ratesIn(prose, passage)) yield audit(prose, tie);
    }
  },
};

function audit(prose: Prose, { rate: per, length, amount }: RateOver): Finding {
  const all = [amount, per, length];
  const judgement = judge(all, (read) => meet(read(amount), multiply(read(per), read(length))));
  const actual = formatInterval(divide(amount.figure.strict, length.figure.strict));
  const holds = judgement.verdict === "holds";
  return {
    code: rate.name,
    ...judgement,
    message: holds
      ? `${writtenNumber(amount)} in ${quoted(prose, length)} is ${quoted(prose, per)}`
      : `${writtenNumber(amount)} in ${quoted(prose, length)} is ${actual} a ${length.unit}, not ${quoted(prose, per)}`,
    labels: [labelOf(per, "the rate"), labelOf(amount, "the amount"), labelOf(length, "the time")],
    working: [`${writtenNumber(amount)} / ${writtenNumber(length)} = ${actual}`],
    notes: readingNotes(prose.text, all),
  };
}
