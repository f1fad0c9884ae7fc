import { meet, sum } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatShare } from "../../../values/format-number.ts";
import { closed, exactly } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Passage } from "../../passage.ts";
import type { Rule } from "../../rule.ts";
import { divisionOf, endOfPhrase } from "../../ties/amounts.ts";
import { firstPhrase } from "../../ties/gap.ts";
import { isAllotted } from "../../ties/parallel.ts";
import { isRest, seriesFrom } from "../../ties/series.ts";
import { overlapIsSaid } from "../../ties/tie.ts";
import { labelOf, listed, quoted } from "../../words.ts";

/** Shares that add up to no more than this were meant to divide one whole, even where their words do not say so. */
const NEARLY_ONE = 1.2;

/** The shares that divide one whole add up to one. */
export const complement: Rule = {
  name: "complement",
  finds: "shares of one whole that add up to more than the whole, or leave some of it out",
  because:
    "When a whole is divided without remainder its shares add up to one, give or take the rounding of each. Shares " +
    "that may overlap (several answers to one question) are left alone.",
  examples: [
    {
      text: "Of the workers, 42 per cent were on the land, 35 per cent in mills, 21 per cent in trade and 10 per cent idle.",
      verdict: "fails",
    },
    { text: "Some 60 per cent were men and 40 per cent women.", verdict: "holds" },
    { text: "Sixty per cent were men and 45 per cent women.", verdict: "fails" },
    { text: "Ninety per cent of what they said was false. But about 10 per cent of it was true.", verdict: "holds" },
    { text: "More than half of them were children; a tenth were over sixty.", verdict: null },
    { text: "Two thirds of the land belonged to the church and half to the crown.", verdict: "fails" },
    { text: "Two thirds of the men had been sent to Rome and half to Venice.", verdict: null },
    { text: "Half the town burned in 1540 and two thirds of it in 1610.", verdict: null },
    {
      text: "Some 48 per cent of the pupils walked to school, 37 per cent had no shoes and 24 per cent no breakfast.",
      verdict: null,
    },
    { text: "Some 70 per cent blamed the army and 65 per cent the police.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const [i, passage] of passages.entries()) {
      if (passage.shares.length === 0) continue;
      const shares = passage.shares.filter(isShare);
      const series = longestSeries(prose, shares);
      if (series.length > 1) yield* audit(prose, passage, series);
      else yield* acrossSentences(prose, passages[i - 1], passage, shares);
    }
  },
};

function isShare(mention: FigureMention): boolean {
  return mention.figure.number.low !== null;
}

function longestSeries(prose: Prose, shares: readonly FigureMention[]): readonly FigureMention[] {
  const all = shares.map((_, i) => seriesFrom(prose, shares, i, isShare));
  return all.reduce((longest, next) => (next.length > longest.length ? next : longest), []);
}

function* audit(prose: Prose, passage: Passage, series: readonly FigureMention[]): Iterable<Finding> {
  const [first] = series;
  if (first === undefined || overlapIsSaid(prose, passage, first)) return;
  const added = written(series);
  const rest = series.some((share) => isRest(prose, share));
  const divided = divisionOf(prose, series, passage.sentence.end) !== null || isAllotted(prose, null, series);
  const exclusive = divided || rest;
  const divides = judge(series, (read) => meet(sum(series.map(read)), exactly(1)));
  if (divides.verdict === "holds" && (exclusive || series.every(isSized))) yield finding(prose, series, divides, added);
  else if (divides.verdict === "holds") return;
  else if (added > 1 && (exclusive || isMeantAsWhole(prose, passage, series, added))) {
    const fits = judge(series, (read) => meet(sum(series.map(read)), closed(0, 1)));
    if (fits.verdict !== "holds") yield finding(prose, series, fits, added);
  } else if (rest) yield finding(prose, series, divides, added);
}

/** Three percentages and more that come a little over one were meant to make one, unless each says what some had or lacked. */
function isMeantAsWhole(prose: Prose, { sentence }: Passage, series: readonly FigureMention[], added: number): boolean {
  if (series.length < 3 || added > NEARLY_ONE || !areAlike(series)) return false;
  return series.every((share) => {
    const from = endOfPhrase(prose, share);
    return (
      firstPhrase(prose.language.tables.possessions, prose.tokens, from, Math.min(sentence.end, from + 2)) === null
    );
  });
}

/** Whether a share has a size: "more than half" fits too many others for a sum of one to mean anything. */
function isSized({ figure }: FigureMention): boolean {
  return figure.hedge !== "over" && figure.hedge !== "under";
}

/** Whether all are percentages: a list that mixes "a quarter" with "27 per cent" was not made to add up. */
function areAlike(series: readonly FigureMention[]): boolean {
  return series.every((share) => share.figure.strict.low !== share.figure.strict.high);
}

/** "90 per cent of it was false. But about 10 per cent was true": reported only where it holds. */
function* acrossSentences(
  prose: Prose,
  previous: Passage | undefined,
  passage: Passage,
  shares: readonly FigureMention[],
): Iterable<Finding> {
  const [second] = shares;
  const earlier = previous?.shares.filter(isShare) ?? [];
  const [first] = earlier;
  if (first === undefined || second === undefined || shares.length !== 1 || earlier.length !== 1) return;
  if (previous === undefined || passage.index - previous.index > 2) return;
  const contrast = firstPhrase(prose.language.tables.contrasts, prose.tokens, passage.sentence.first, second.first);
  if (contrast === null || previous.sentence.block !== passage.sentence.block) return;
  const judgement = judge([first, second], (read) => meet(sum([read(first), read(second)]), exactly(1)));
  if (judgement.verdict === "holds") yield finding(prose, [first, second], judgement, written([first, second]));
}

function written(series: readonly FigureMention[]): number {
  return series.reduce((total, share) => total + (share.figure.number.low ?? 0), 0);
}

function finding(
  prose: Prose,
  series: readonly FigureMention[],
  judgement: Pick<Finding, "verdict" | "breakEven">,
  added: number,
): Finding {
  const words = listed(series.map((share) => quoted(prose, share)));
  const total = formatShare(added);
  return {
    code: complement.name,
    ...judgement,
    message:
      judgement.verdict === "holds"
        ? `${words} add up to the whole`
        : `${words} add up to ${total}, ${added > 1 ? "more than" : "less than"} the whole`,
    labels: series.map((share) => labelOf(share, "a share")),
    working: [
      `${series.map((share) => formatShare(share.figure.number.low ?? 0)).join(" + ")} = ${total}`,
      `read strictly: ${formatInterval(sum(series.map((share) => share.figure.strict)), formatShare)}`,
    ],
    notes: readingNotes(prose.text, series),
  };
}
