import { divide, meet, multiply, subtract } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatShare } from "../../../values/format-number.ts";
import { exactly } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import type { ShareOf } from "../../ties/share.ts";
import { sharesOfThose } from "../../ties/share-of-those.ts";
import { sharesOfTotals } from "../../ties/total-share.ts";
import { labelOf, listed, quoted, writtenNumber } from "../../words.ts";

/** A share of a whole is the part that is named with it. */
export const share: Rule = {
  name: "share",
  finds: "a share or percentage that does not fit the part and the whole it is given with",
  because:
    "A part, its whole and its share are three figures of which two give the third. A percentage is read as half a " +
    "unit of its last digit either way. Where only share and whole are given, what follows for the part is shown.",
  examples: [
    { text: "Of the 1,200 deputies, 412 (31 per cent) voted for the motion.", verdict: "fails" },
    { text: "Some 412 of the 1,200 deputies, or 34 per cent, voted for the motion.", verdict: "holds" },
    { text: "Half of the 4,000 prisoners, some 2,000 men, were sent on.", verdict: "holds" },
    { text: "Of the two million people held, over half were party members.", verdict: "holds" },
    { text: "Half the 700 sailors of the station, 450 men, fell ill.", verdict: "fails" },
    {
      text: "In the province lived 640,000 people. Of them 160,000, or 40 per cent, could not read.",
      verdict: "fails",
    },
    {
      text: "She left £24,000. To her sister went a quarter of it, £8,000, and the rest to charity.",
      verdict: "fails",
    },
    { text: "She left £24,000. To her sister went a third of it, £8,000, and the rest to charity.", verdict: "holds" },
    {
      text: "Of the men 12 were saved; of the 144 women 140 were saved, which is 77 per cent.",
      verdict: "fails",
    },
    {
      text: "In all 12.5 million people were embarked. The difference of 1.8 million is the dead. It is 17 per cent of those who were embarked.",
      verdict: "fails",
    },
    { text: "A survey of 12,000 houses found 216 that had been missed, 1.8 per cent.", verdict: "holds" },
    {
      text: "Eighteen of the 23 witnesses spoke of hunger, and eleven of them, or 61 per cent, of beatings.",
      verdict: "holds",
    },
    { text: "A survey of 12,000 houses found 216 that had been missed, 2.8 per cent.", verdict: null },
    { text: "Of the 1,200 deputies 412 came, and turnout in the towns was 31 per cent.", verdict: null },
    {
      text: "In all 5,000 ballots were cast, and 3,100 of them, or 72 per cent, were for the mayor.",
      verdict: "fails",
    },
    { text: "Nineteen of the dead were over seventy. In a town of 18,000, two out of three were ill.", verdict: null },
    {
      text: "The district had 64,000 people. By the end of 1997 some 9,600 of them, or 25 per cent, had left.",
      verdict: "fails",
    },
  ],
  *check(evidence) {
    const { prose, passages, ties } = evidence;
    for (const i of passages.keys()) {
      for (const tie of ties[i]?.shares ?? []) {
        const finding = tie.part === null ? follows(prose, tie) : audit(prose, tie, tie.part);
        if (!tie.loose || finding.verdict === "holds") yield finding;
      }
      for (const tie of sharesOfThose(evidence, i)) if (tie.part !== null) yield audit(prose, tie, tie.part);
      for (const tie of sharesOfTotals(evidence, i)) if (tie.part !== null) yield loosely(prose, tie, tie.part);
    }
  },
};

function audit(prose: Prose, tie: ShareOf, part: FigureMention): Finding {
  const all = [part, tie.share, tie.whole];
  const judgement = judge(all, (read) => meet(read(part), multiply(read(tie.share), read(tie.whole))));
  const actual = divide(part.figure.strict, tie.whole.figure.strict);
  const holds = judgement.verdict === "holds";
  return {
    code: share.name,
    ...judgement,
    message: holds
      ? `${writtenNumber(part)} of ${writtenNumber(tie.whole)} is ${quoted(prose, tie.share)}`
      : `${writtenNumber(part)} of ${writtenNumber(tie.whole)} is ${formatInterval(actual, formatShare)}, not ${quoted(prose, tie.share)}`,
    labels: [labelOf(tie.share, "the share"), labelOf(part, "the part"), labelOf(tie.whole, "the whole")],
    working: [`${writtenNumber(part)} / ${writtenNumber(tie.whole)} = ${formatInterval(actual, formatShare)}`],
    notes: [
      ...(tie.loose ? ["the words do not say of which whole; this is the one that fits"] : []),
      ...readingNotes(prose.text, all),
    ],
  };
}

/** Across sentences the tie is too loose to call anything a contradiction; and the terms may have drifted. */
function loosely(prose: Prose, tie: ShareOf, part: FigureMention): Finding {
  const finding = audit(prose, tie, part);
  const outcomes = [tie.whole, tie.share, part].flatMap((mention) => mention.frame.outcome ?? []);
  const drift = new Set(outcomes).size > 1 ? [`the terms drift: ${listed(outcomes)}`] : [];
  const verdict = finding.verdict === "fails" ? "needs-fact" : finding.verdict;
  return { ...finding, verdict, notes: [...drift, ...finding.notes] };
}

/** Nothing contradicts a share of which only the whole is given; what it comes to is worth seeing. */
function follows(prose: Prose, { share: fraction, whole }: ShareOf): Finding {
  const part = multiply(fraction.figure.strict, whole.figure.strict);
  const rest = multiply(subtract(exactly(1), fraction.figure.strict), whole.figure.strict);
  const amount = formatInterval(part);
  return {
    code: share.name,
    verdict: "holds",
    message: `${quoted(prose, fraction)} of ${writtenNumber(whole)} comes to ${amount}`,
    labels: [labelOf(fraction, "the share"), labelOf(whole, "the whole")],
    working: [
      `${quoted(prose, fraction)} × ${writtenNumber(whole)}: ${amount}`,
      `so ${formatInterval(rest)} for the others`,
    ],
    notes: readingNotes(prose.text, [fraction, whole]),
    breakEven: null,
  };
}
