import { lapseBetween } from "../../../reason/elapsed.ts";
import type { Finding } from "../../finding.ts";
import type { Judgement } from "../../judge.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { type Counted, countedIn } from "../../time/counted.ts";
import { instantOf, writtenInstant } from "../../time/instant.ts";
import { judgeLength, type Length, lengthNotes, lengthsIn } from "../../time/length.ts";
import { quotedTokens, spanOf } from "../../time/wording.ts";
import { differenceLine } from "../../time/working.ts";

/** A count of time from one date to another. */
export const elapsed: Rule = {
  name: "elapsed",
  finds: "a count of time that does not lead from the date it starts at to the date it is said to reach",
  because:
    "“Thirty years after 1945, in 1985” says one thing too many. Counts from what was told last are taken up only where the words leave no other date to count from; a year more or less is put down to the edges of the years.",
  examples: [
    { text: "In 1985, thirty years after the war ended in 1945, the archive was opened.", verdict: "fails" },
    { text: "In 1985, 33 years after the war ended in 1945, the archive was opened.", verdict: "fails" },
    { text: "He was arrested in 1937. Two years later, in 1944, he was released.", verdict: "fails" },
    { text: "He was arrested in 1937. Two years later, in 1940, he was released.", verdict: "strained" },
    { text: "In 1975, thirty years after the war ended in 1945, the archive was opened.", verdict: "holds" },
    { text: "The blockade began in June 1948 and, eleven months later, in May 1949, was lifted.", verdict: "holds" },
    {
      text: "She left in 1937, settled in Paris and married there. Two years later, in 1944, she moved.",
      verdict: null,
    },
    { text: "In the 40 years after the king died in 1953 nobody was hanged.", verdict: null },
  ],
  *check(evidence) {
    const { prose, passages, occasion } = evidence;
    const today = occasion.delivered ?? occasion.published;
    for (const [i, passage] of passages.entries()) {
      for (const length of lengthsIn(prose, passage)) {
        const counted = countedIn(prose, passage, passages[i - 1] ?? null, today, length);
        if (counted !== null) yield* finding(evidence, length, counted);
      }
    }
  },
};

function* finding({ prose }: Evidence, length: Length, counted: Counted): Iterable<Finding> {
  const [anchor, reference] = [instantOf(counted.anchor.date), instantOf(counted.reference.date)];
  if (anchor === null || reference === null) return;
  const [from, to] = counted.direction === 1 ? [anchor, reference] : [reference, anchor];
  const lapse = lapseBetween(from, to, length.unit, "elapsed");
  if (lapse === null) return;
  const { verdict, breakEven } = judgeLength(length, lapse);
  if (verdict !== "holds" && !counted.plain) return;
  const side = counted.direction === 1 ? "after" : "before";
  const words = `${quotedTokens(prose, length)} ${side} ${writtenInstant(anchor)}`;
  yield {
    code: "elapsed",
    verdict,
    message: messageOf(words, writtenInstant(reference), verdict),
    labels: [
      { span: spanOf(prose, length), text: "the time counted" },
      { span: counted.anchor.span, text: "counted from" },
      { span: counted.reference.span, text: "counted to" },
    ],
    working: [differenceLine(from, to, lapse, length.unit, "elapsed")],
    notes: lengthNotes(prose, length),
    breakEven,
  };
}

function messageOf(words: string, reference: string, verdict: Judgement["verdict"]): string {
  if (verdict === "holds") return `${words} is ${reference}, as the text says`;
  if (verdict === "strained") return `${words} is ${reference} only at the edges of what the words allow`;
  return `${words} is not ${reference}`;
}
