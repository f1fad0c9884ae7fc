import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatShare } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { populationsOf } from "../../ties/population.ts";
import { type PopulationShare, populationSharesIn } from "../../ties/population-share.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** An amount that is called a share of a population fits what the text says of that population. */
export const shareOfPopulation: Rule = {
  name: "share-of-population",
  finds:
    "an amount that is called a share of a population, with what the text says of that population or leaves unsaid",
  because:
    "Whether 27 million are half of a people depends on how many there were. Where the text gives a population that " +
    "fits, that is shown; where it gives none, the missing figure is named. Which population is meant the words do " +
    "not say, so nothing is called a contradiction.",
  examples: [
    {
      text: "Some 27 million people was approximately half the population of the island kingdom.",
      verdict: "needs-fact",
    },
    { text: "Of the 800 villagers, 400 were half the population of the valley of 800 inhabitants.", verdict: null },
    {
      text: "The island had a population of 8,000. In May some 4,000 people, about half the population, were evacuated.",
      verdict: "holds",
    },
    { text: "About half the population fled.", verdict: null },
  ],
  *check(evidence) {
    const { prose } = evidence;
    let known: readonly FigureMention[] | null = null;
    for (const tie of populationSharesIn(evidence)) {
      known ??= populationsOf(evidence);
      const whole = known.find((f) => fits(tie.part, tie.share, f));
      yield whole === undefined ? unstated(prose, tie) : stated(prose, tie.part, tie.share, whole);
    }
  },
};

function fits(part: FigureMention, share: FigureMention, whole: FigureMention): boolean {
  return part !== whole && meet(part.figure.strict, multiply(share.figure.strict, whole.figure.strict));
}

function stated(prose: Prose, part: FigureMention, share: FigureMention, whole: FigureMention): Finding {
  const actual = divide(part.figure.strict, whole.figure.strict);
  return {
    code: shareOfPopulation.name,
    verdict: "holds",
    message: `${writtenNumber(part)} is ${quoted(prose, share)} of the ${writtenNumber(whole)} the text counts`,
    labels: [labelOf(share, "the share"), labelOf(part, "the part"), labelOf(whole, "the population")],
    working: [`${writtenNumber(part)} / ${writtenNumber(whole)} = ${formatInterval(actual, formatShare)}`],
    notes: [],
    breakEven: null,
  };
}

function unstated(prose: Prose, { part, share, noun }: PopulationShare): Finding {
  const whole = divide(part.figure.strict, share.figure.strict);
  const population = prose.text.slice(noun.start, noun.end);
  return {
    code: shareOfPopulation.name,
    verdict: "needs-fact",
    message: `whether ${writtenNumber(part)} is ${quoted(prose, share)} needs “${population}”, which the text does not number`,
    labels: [
      labelOf(share, "the share"),
      labelOf(part, "the part"),
      { span: noun, text: "the whole: no figure given" },
    ],
    working: [`${writtenNumber(part)} / ${quoted(prose, share)}: the whole would be ${formatInterval(whole)}`],
    notes: [],
    breakEven: null,
    help: "which figure for that whole, and for which year and territory?",
  };
}
