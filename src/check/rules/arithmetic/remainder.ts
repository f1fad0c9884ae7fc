import { divide, multiply, subtract } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval } from "../../../values/format-number.ts";
import { exactly, type Interval } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import { readingNotes } from "../../judge.ts";
import type { Passage } from "../../passage.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { speakerOf } from "../../speaker.ts";
import { firstPhrase } from "../../ties/gap.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** A total is sought no further back than this many sentences with figures. */
const REACH = 12;

/** What follows when a part is said to be so many times all the rest. */
export const remainder: Rule = {
  name: "remainder",
  finds: "what follows from “n times more than in all the rest” for a total the speaker has given",
  because:
    "If x is k times the rest of a total T, then x is k / (k + 1) of T: the words fix amounts they do not state.",
  examples: [
    {
      text: "In all, 700 to 800 men were shot. In those two years over six times more were shot than in the entire remaining period.",
      verdict: "holds",
    },
    { text: "In those two years over six times more were shot than in the rest of the century.", verdict: null },
  ],
  *check(evidence) {
    const { prose, passages } = evidence;
    for (const [i, passage] of passages.entries()) {
      for (const multiple of passage.ratios) {
        if (!comparesWithRest(prose, passage, multiple)) continue;
        const total = totalFor(evidence, i, multiple);
        if (total !== null) yield finding(prose, multiple, total);
      }
    }
  },
};

/** Whether "than … the rest of" follows the ratio. */
function comparesWithRest(prose: Prose, passage: Passage, multiple: FigureMention): boolean {
  const { tokens, language } = prose;
  const than = firstPhrase(language.tables.comparisons, tokens, multiple.end, passage.sentence.end);
  return (
    than !== null &&
    firstPhrase(language.tables.remainders, tokens, than.end, Math.min(passage.sentence.end, than.end + 4)) !== null
  );
}

/** The same speaker's nearest amount before it of those to whom the same thing happened. */
function totalFor(evidence: Evidence, i: number, multiple: FigureMention): FigureMention | null {
  if (multiple.frame.outcome === null) return null;
  const before = evidence.passages.slice(Math.max(0, i - REACH), i).flatMap((passage) => passage.amounts);
  const speaker = speakerOf(evidence, multiple);
  const candidates = before.filter((f) => speakerOf(evidence, f) === speaker);
  return candidates.filter((f) => f.frame.outcome === multiple.frame.outcome).at(-1) ?? null;
}

function finding(prose: Prose, multiple: FigureMention, total: FigureMention): Finding {
  const k = multiple.figure.strict;
  const whole = total.figure.strict;
  const rest = divide(whole, { ...k, low: (k.low ?? 0) + 1, high: k.high === null ? null : k.high + 1 });
  const part = multiply(largerShare(k), whole);
  const { alternative } = multiple.figure;
  return {
    code: remainder.name,
    verdict: "holds",
    message: `${quoted(prose, multiple)} than the rest of ${writtenNumber(total)} comes to ${formatInterval(part)}, with ${formatInterval(rest)} for the rest`,
    labels: [labelOf(multiple, "the ratio of this part to the rest"), labelOf(total, "the total")],
    working: [
      `x = k · (${writtenNumber(total)} − x), so x = k / (k + 1) of the total`,
      `k ${formatInterval(k)}: the part is ${formatInterval(part)}`,
      `the rest is ${formatInterval(rest)}`,
    ],
    notes: [
      ...(alternative === undefined ? [] : [`${quoted(prose, multiple)} may also mean ${alternative} times`]),
      ...readingNotes(prose.text, [multiple, total]),
    ],
    breakEven: null,
  };
}

/** k / (k + 1) for k in the interval. */
function largerShare(k: Interval): Interval {
  const rest = divide(exactly(1), { ...k, low: (k.low ?? 0) + 1, high: k.high === null ? null : k.high + 1 });
  return subtract(exactly(1), rest);
}
