import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import { isFewer, multiplesIn } from "../../ties/multiple.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";
import { alternativeOf } from "./alternative.ts";

/** An amount is as many times another as the text says. */
export const ratio: Rule = {
  name: "ratio",
  finds: "“n times as many” that does not fit the two amounts it compares",
  because:
    "A ∈ k·B for the amounts that the words compare. “n times more” is read as n times, and as n + 1 times where " +
    "that alone would fit.",
  examples: [
    { text: "In 1915 the army lost 3,120 men, six times as many as the 1,040 of the year before.", verdict: "fails" },
    { text: "In 1915 the army lost 3,000 men, three times as many as the 1,000 of the year before.", verdict: "holds" },
    { text: "The 12,000 besiegers were four times the 3,000 defenders.", verdict: "holds" },
    { text: "The board voted £28,000; the work took £84,000, or three times as much.", verdict: "holds" },
    { text: "The board voted £28,000; the work took £74,000, or four times as much.", verdict: "fails" },
    {
      text: "In March 840 people were arrested, twice as many as in February, when there were 310.",
      verdict: "fails",
    },
    { text: "Rainfall was 214 millimetres, more than double the monthly average of 96 millimetres.", verdict: "holds" },
    { text: "The north had 36,000 dead and the south 12,000, four times fewer.", verdict: "fails" },
    { text: "With 600 guns against 150 the attackers had three times as many.", verdict: "fails" },
    { text: "Against 3,000 rebels the governor sent 12,000 men, four times their number.", verdict: "holds" },
    {
      text: "In March 840 people were arrested, twice as many as in February, when 310 police were sent.",
      verdict: null,
    },
    {
      text: "The bridge is 620 metres long, twice the length of the old one, which stood 210 metres upstream.",
      verdict: null,
    },
    {
      text: "In 1913 there were 4,200 strikers, three times as many as in 1912, when 2,100 had come out.",
      verdict: "fails",
    },
    { text: "The north had 36,000 dead and the south lost 12,000 horses, four times as many.", verdict: null },
    { text: "With 600 guns against 150 the attackers had three times as many men.", verdict: null },
    { text: "Bread cost three times as much as in 1913, and 3,000 men were out of work.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of passages) {
      for (const { multiple, of, is } of multiplesIn(prose, passage)) yield audit(prose, multiple, is, of);
    }
  },
};

function audit(prose: Prose, multiple: FigureMention, a: FigureMention, b: FigureMention): Finding {
  const all = [multiple, a, b];
  const [more, less] = isFewer(prose, multiple) ? [b, a] : [a, b];
  const plain = judge(all, (read) => meet(read(more), multiply(read(multiple), read(less))));
  const other = alternativeOf(multiple);
  const second = other === null ? plain : judge([a, b], (read) => meet(read(a), multiply(other, read(b))));
  const judgement = plain.verdict !== "holds" && second.verdict === "holds" ? second : plain;
  const actual = formatInterval(divide(more.figure.strict, less.figure.strict));
  const holds = judgement.verdict === "holds";
  return {
    code: ratio.name,
    ...judgement,
    message: holds
      ? `${writtenNumber(a)} is ${quoted(prose, multiple)} ${writtenNumber(b)}`
      : `${writtenNumber(more)} is ${actual} times ${writtenNumber(less)}, not ${quoted(prose, multiple)}`,
    labels: [labelOf(multiple, "the ratio"), labelOf(a, "this amount"), labelOf(b, "against this one")],
    working: [`${writtenNumber(more)} / ${writtenNumber(less)} = ${actual}`],
    notes: [
      ...(judgement === second && other !== null ? [`holds where ${quoted(prose, multiple)} means one time more`] : []),
      ...readingNotes(prose.text, all),
    ],
  };
}
