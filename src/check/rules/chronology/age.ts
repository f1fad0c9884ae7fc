import { completedYears } from "../../../reason/elapsed.ts";
import { meet } from "../../../reason/interval-arithmetic.ts";
import { closed, type Interval } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import { agedPassages, type DatedAge, datedAgesIn } from "../../lives/ages.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { writtenInstant } from "../../time/instant.ts";
import { countOf } from "../../time/working.ts";
import { quoted } from "../../words.ts";

/** A stated age against the date of birth and the date it was reached. */
export const age: Rule = {
  name: "age",
  finds: "an age that does not fit the birth and the day it was reached",
  because:
    "Age, birth and act are three statements of which two give the third, but for the one year that a birthday makes. The birth may stand in the same sentence or elsewhere in the text, in words about the same person.",
  examples: [
    { text: "Anna Petrova, born in 1887, died in 1943 aged 58.", verdict: "fails" },
    { text: "Anna Petrova was born in 1920. She was thirty-six when the war broke out in 1941.", verdict: "fails" },
    {
      text: "Anna Petrova was born in Kazan in 1887. She joined the union in 1905, at the age of 28.",
      verdict: "fails",
    },
    { text: "The poet died in Paris in 1912, aged 61. He had been born in Lyon in 1846.", verdict: "fails" },
    { text: "Karl Renn, a farmer's son born in 1871, became a deputy in 1903 at the age of 41.", verdict: "fails" },
    { text: "Anna Petrova, born in 1887, died in 1943 aged 56.", verdict: "holds" },
    { text: "Anna Petrova (1887–1943) was a weaver. She died at the age of 55.", verdict: "holds" },
    { text: "Anna Petrova was born in 1887. Her brother Pavel died in 1943 aged 48.", verdict: null },
    { text: "Anna Petrova, born in 1887, died in 1943 and left a son aged 12.", verdict: null },
    { text: "Maria Stern, born in 1890, married in 1911 a man of forty-five.", verdict: null },
    {
      text: "Father Anselm died on 8 January 1893 at the age of seventy-nine. He was born at Brno in 1821.",
      verdict: "fails",
    },
  ],
  *check(evidence) {
    for (const passage of agedPassages(evidence)) {
      for (const dated of datedAgesIn(evidence.prose, passage, evidence.persons)) yield finding(evidence, dated);
    }
  },
};

function finding({ prose }: Evidence, { age, birth, at }: DatedAge): Finding {
  const possible = completedYears(birth.instant, at.instant);
  const slack = [birth, at].some(({ instant }) => instant.approximate);
  const admitted = slack ? closed((possible.low ?? 0) - 3, (possible.high ?? 0) + 3) : possible;
  const verdict = meet(strictOf(age), slack ? admitted : possible)
    ? "holds"
    : meet(age.figure.generous, admitted)
      ? "strained"
      : "fails";
  const [born, then] = [writtenInstant(birth.instant), writtenInstant(at.instant)];
  const words = `${quoted(prose, age)} in ${then}`;
  return {
    code: "age",
    verdict,
    message: verdict === "holds" ? `${words} fits the birth in ${born}` : `${words} does not fit the birth in ${born}`,
    labels: [
      { span: age.span, text: "the age" },
      { span: birth.mention.span, text: "the birth" },
      { span: at.mention.span, text: "the day it was reached" },
    ],
    working: [`${then} − ${born} = ${countOf(possible, "year")} of age`],
    notes: [],
    breakEven: null,
  };
}

/** An age without a hedge is taken at its word, also a round one. */
function strictOf({ figure }: DatedAge["age"]): Interval {
  return figure.hedge === null ? closed(figure.number.low, figure.number.high) : figure.strict;
}
