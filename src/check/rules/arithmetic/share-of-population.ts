import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatShare } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { endOfPhrase } from "../../ties/amounts.ts";
import { firstPhrase } from "../../ties/gap.ts";
import { populationsOf } from "../../ties/population.ts";
import { restates } from "../../ties/share.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** Between an amount and the share it is said to be stand at most this many tokens. */
const NEAR = 6;

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
    const { prose, passages } = evidence;
    let known: readonly FigureMention[] | null = null;
    for (const passage of passages) {
      for (const share of passage.shares) {
        const part = passage.amounts.find((f) => isSaidToBe(prose, f, share));
        const population = firstPhrase(prose.language.tables.populations, prose.tokens, share.end, share.end + 5);
        if (part === undefined || population === null) continue;
        const end = Math.min(passage.sentence.end, population.end + NEAR);
        if (passage.amounts.some((f) => f.first >= share.end && f.first < end)) continue;
        known ??= populationsOf(evidence);
        const whole = known.find((f) => fits(part, share, f));
        yield whole === undefined
          ? unstated(prose, part, share, endOfNoun(prose, population.end, end))
          : stated(prose, part, share, whole);
      }
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

/** Whether an equality ("was", "represents") or an apposition stands between the amount and the share. */
function isSaidToBe(prose: Prose, amount: FigureMention, share: FigureMention): boolean {
  const from = endOfPhrase(prose, amount);
  if (share.first <= from || share.first - from > NEAR) return false;
  return (
    firstPhrase(prose.language.tables.equalities, prose.tokens, from, share.first) !== null ||
    restates(prose, amount, share)
  );
}

/** The end of "population of the Roman Empire": over an opener and the capitalised words after it. */
function endOfNoun(prose: Prose, from: number, limit: number): number {
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, from, limit);
  if (opener === null) return from;
  let at = opener.end;
  while (at < limit && (tokens.shape(at) !== 0 || language.tables.definites.get(tokens, at) === true)) at += 1;
  return at === opener.end ? from : at;
}

function unstated(prose: Prose, part: FigureMention, share: FigureMention, end: number): Finding {
  const { tokens } = prose;
  const whole = divide(part.figure.strict, share.figure.strict);
  const opener = prose.language.tables.wholeOpeners.longest(tokens, share.end, end);
  const start = opener?.end ?? share.end;
  const noun = tokens.slice(start, end);
  return {
    code: shareOfPopulation.name,
    verdict: "needs-fact",
    message: `whether ${writtenNumber(part)} is ${quoted(prose, share)} needs “${noun}”, which the text does not number`,
    labels: [
      labelOf(share, "the share"),
      labelOf(part, "the part"),
      { span: { start: tokens.start(start), end: tokens.end(end - 1) }, text: "the whole: no figure given" },
    ],
    working: [`${writtenNumber(part)} / ${quoted(prose, share)}: the whole would be ${formatInterval(whole)}`],
    notes: [],
    breakEven: null,
    help: "which figure for that whole, and for which year and territory?",
  };
}
