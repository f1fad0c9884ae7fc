import { meet } from "../../../reason/interval-arithmetic.ts";
import { formatInterval } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import { formatOf, judge, type Read, readingNotes } from "../../judge.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { type Claimed, rivalClaims } from "../../ties/rival-claims.ts";
import { labelOf, listed, writtenNumber } from "../../words.ts";

/** Different speakers give one quantity one size. */
export const disagreement: Rule = {
  name: "disagreement",
  finds: "different speakers who give one quantity sizes that do not meet",
  because:
    "Where two say how many, and no number is what both say, they cannot both be right. It is nobody's contradiction: " +
    "each may be consistent alone. The figures are set against each other only where the words make them speak of " +
    "the same: the second leaves out what is counted, or counts the same with the same outcome in contrast.",
  examples: [
    { text: "Police put the number of marchers at 3,000; the organisers said 12,000.", verdict: "fails" },
    { text: "The army put the number of dead at about 60. The parish council counted 66.", verdict: "strained" },
    {
      text: "The ministry says 312 people died; the diocese, which kept a list, says 1,140 people died.",
      verdict: "fails",
    },
    {
      text: "The ministry says 300 soldiers were killed, but the rebels claim that 2,000 soldiers were killed.",
      verdict: "fails",
    },
    { text: "Police put the number of marchers at 3,000; the organisers put it at about 3,000.", verdict: "holds" },
    {
      text: "The army put the number of dead at 61. The council put the number of houses burned at 215.",
      verdict: null,
    },
    {
      text: "The ministry says 300 soldiers were killed, but the rebels claim that 2,000 soldiers were wounded.",
      verdict: null,
    },
    {
      text: "Police put the number of marchers at 4,000; the organisers said that 25,000 marchers had come.",
      verdict: "fails",
    },
    {
      text: "He told the court that no more than sixty prisoners had died at Karst. According to the register 102 prisoners died at Karst.",
      verdict: "fails",
    },
    {
      text: "He told the court that no more than sixty prisoners had died at Karst. According to the register 102 prisoners died at Karst in the war.",
      verdict: null,
    },
    {
      text: "Police put the number of marchers at 4,000; the organisers said that 25,000 marchers had been invited.",
      verdict: null,
    },
    { text: "France said 300 soldiers were killed, while Britain said 450 soldiers were killed.", verdict: null },
  ],
  check,
};

function* check(evidence: Evidence): Iterable<Finding> {
  for (const group of rivalClaims(evidence)) yield finding(evidence, group);
}

function finding({ prose }: Evidence, group: readonly Claimed[]): Finding {
  const figures = group.map(({ figure }) => figure);
  const judgement = judge(figures, (read) => allMeet(figures.map(read)));
  const says = group.map(({ figure, attribution }) => `${attribution.claimant} (${writtenNumber(figure)})`);
  const message = {
    holds: `${listed(says)} agree`,
    strained: `${listed(says)} agree only if the numbers are read generously`,
    fails: `${listed(says)} cannot all be right`,
  }[judgement.verdict];
  return {
    code: disagreement.name,
    verdict: judgement.verdict,
    message,
    labels: group.map(({ figure, attribution }) => labelOf(figure, attribution.claimant)),
    working: [
      ...group.map(({ figure, attribution }) => `${attribution.claimant}: ${rangeOf(figure, strictly)}`),
      judgement.verdict === "holds" ? "some number is what all of them say" : "no number is what all of them say",
    ],
    notes: readingNotes(prose.text, figures),
    breakEven: judgement.breakEven,
    ...(judgement.verdict === "holds" ? {} : { help: "does each of them count the same, at the same time and place?" }),
  };
}

const strictly: Read = (mention) => mention.figure.strict;

function rangeOf(mention: Claimed["figure"], read: Read): string {
  return formatInterval(read(mention), formatOf(mention));
}

/** Intervals on a line have a number in common if every two of them have. */
function allMeet(intervals: readonly ReturnType<Read>[]): boolean {
  return intervals.every((a, i) => intervals.slice(i + 1).every((b) => meet(a, b)));
}
