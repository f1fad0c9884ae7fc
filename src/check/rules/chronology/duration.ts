import { lapseBetween } from "../../../reason/elapsed.ts";
import type { Interval as Numbers } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import type { Judgement } from "../../judge.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { type Frame, framedIn, frameOf } from "../../time/frames.ts";
import { writtenInstant } from "../../time/instant.ts";
import { type Interval, intervalsIn } from "../../time/interval.ts";
import { judgeLength, type Length, lengthNotes, lengthsIn } from "../../time/length.ts";
import { measuredInterval } from "../../time/measured.ts";
import { plainPassages } from "../../time/plain-passages.ts";
import { quotedTokens, spanOf } from "../../time/wording.ts";
import { differenceLine } from "../../time/working.ts";

/** A length of time against the interval that the same words give it. */
export const duration: Rule = {
  name: "duration",
  finds: "a length of time that does not fit the dates it is said to lie between",
  because:
    "A length and the two dates around it are three statements of which two give the third. Years may be counted from point to point or with the first and the last both counted in, so either count is accepted, and dates known to the year leave a year's room.",
  examples: [
    { text: "The blockade lasted eight years, from 1928 to 1933.", verdict: "fails" },
    { text: "The strike lasted 17 days, from 3 to 15 May 1926.", verdict: "fails" },
    { text: "The siege lasted three years, from 1914 to 1918.", verdict: "strained" },
    { text: "The campaign went on for about six years, from 1928 to 1933.", verdict: "holds" },
    { text: "The strike lasted 13 days, from 3 to 15 May 1926.", verdict: "holds" },
    { text: "The strike began on 2 May and ended on 30 May 1921, after six weeks.", verdict: "fails" },
    { text: "The camp existed for seven years: it was opened in 1933 and closed in 1945.", verdict: "fails" },
    {
      text: "The trial, which lasted eleven days, opened on 2 March 1938 and ended on 12 March.",
      verdict: "holds",
    },
    { text: "From 1922 to 1935, for eleven years, he was mayor of the town.", verdict: "fails" },
    {
      text: "His reign, which began in 1801, saw two wars; the second ended in 1825 after eleven years.",
      verdict: null,
    },
    {
      text: "The camp existed for seven years in this form: it was opened in 1933, rebuilt in 1938 and closed in 1945.",
      verdict: null,
    },
    {
      text: "The valley saw two wars within ten years. The first war began in 1912. The second war ended in 1945.",
      verdict: "fails",
    },
    {
      text: "The town fell on 2 August 1644 after a siege of nine weeks, which had begun on 1 July.",
      verdict: "fails",
    },
    { text: "From 1941 to 1944 two years of drought ruined the valley.", verdict: null },
    { text: "He was sentenced to ten years in 1937 and came home in 1940.", verdict: null },
  ],
  *check(evidence) {
    const { prose } = evidence;
    const passages = plainPassages(evidence.passages);
    const frames: Frame[] = [];
    for (const [i, passage] of passages.entries()) {
      const previous = passages[i - 1] ?? null;
      if (passage.dates.length === 0 && (previous === null || previous.dates.length === 0)) continue;
      const lengths = lengthsIn(prose, passage);
      if (lengths.length === 0) continue;
      const setting = { prose, passage, previous, intervals: intervalsIn(prose, passage) };
      for (const length of lengths) {
        const frame = frameOf(prose, passage, length);
        if (frame !== null) frames.push(frame);
        const measured = measuredInterval(setting, length);
        if (measured === null) continue;
        const { interval, within, shared } = measured;
        for (const found of finding(evidence, within ? readAs(length, "be-longer") : length, interval)) {
          if (!shared || found.verdict === "holds") yield found;
        }
      }
    }
    for (const { length, interval } of framedIn(evidence, frames)) {
      yield* finding(evidence, readAs(length, "be-shorter"), interval);
    }
  },
};

/** The length read so that the interval may be longer than it, or shorter. */
function readAs(length: Length, may: "be-longer" | "be-shorter"): Length {
  const read = ({ low, high, lowOpen, highOpen }: Numbers): Numbers =>
    may === "be-longer" ? { low, high: null, lowOpen, highOpen } : { low: 0, high, lowOpen: false, highOpen };
  return { ...length, strict: read(length.strict), generous: read(length.generous) };
}

function* finding({ prose }: Evidence, length: Length, interval: Interval): Iterable<Finding> {
  const lapse = lapseBetween(interval.from, interval.to, length.unit, "spanned");
  if (lapse === null) return;
  const { verdict, breakEven } = judgeLength(length, lapse);
  yield {
    code: "duration",
    verdict,
    message: messageOf(quotedTokens(prose, length), interval, verdict),
    labels: [{ span: spanOf(prose, length), text: "the length" }, ...interval.labels],
    working: [differenceLine(interval.from, interval.to, lapse, length.unit, "spanned")],
    notes: lengthNotes(prose, length),
    breakEven,
  };
}

function messageOf(words: string, { from, to }: Interval, verdict: Judgement["verdict"]): string {
  const interval = `${writtenInstant(from)} to ${writtenInstant(to)}`;
  if (verdict === "holds") return `${words} fits ${interval}`;
  if (verdict === "strained") return `${words} fits ${interval} only if they are counted at their edges`;
  return `${words} does not fit ${interval}`;
}
