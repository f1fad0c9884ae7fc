import { type Instant, lapseBetween } from "../../../reason/elapsed.ts";
import { calendarDay } from "../../../values/calendar.ts";
import type { Finding } from "../../finding.ts";
import type { Judgement } from "../../judge.ts";
import { vitalWordsAt } from "../../lives/vital-words.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { type ApposedDay, apposedDaysIn } from "../../time/apposed-days.ts";
import { type Counted, countedIn, ownDates } from "../../time/counted.ts";
import { instantOf, writtenInstant } from "../../time/instant.ts";
import { exact, judgeLength, type Length, lengthNotes, lengthsIn } from "../../time/length.ts";
import { plainPassages } from "../../time/plain-passages.ts";
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
    { text: "He joined the party in 1919 and was expelled sixteen years later, in 1932.", verdict: "fails" },
    { text: "Seven years before his death in 1921 he had finished the book, in 1918.", verdict: "fails" },
    {
      text: "He joined the party in 1919, left it in 1925 and was arrested seven years later, in 1932.",
      verdict: "holds",
    },
    { text: "The blockade began in June 1948 and, eleven months later, in May 1949, was lifted.", verdict: "holds" },
    {
      text: "She left in 1937, settled in Paris and married there. Two years later, in 1944, she moved.",
      verdict: null,
    },
    {
      text: "On 23 September 1644 they tried the ford. The following day, 25 September, they crossed.",
      verdict: "fails",
    },
    { text: "The town was taken on 4 May 1813; the next day, 5 May, it was burned.", verdict: "holds" },
    {
      text: "The town was taken on 4 May 1813. For two weeks it rained. The next day, 6 June, it was burned.",
      verdict: null,
    },
    { text: "In the 40 years after the king died in 1953 nobody was hanged.", verdict: null },
  ],
  *check(evidence) {
    const { prose, occasion } = evidence;
    const passages = plainPassages(evidence.passages);
    const day = occasion.delivered ?? occasion.published;
    const today = day === null ? null : instantOf(day);
    for (const [i, passage] of passages.entries()) {
      if (passage.dates.length === 0) continue;
      for (const day of apposedDaysIn(prose, passages, i)) yield dayFinding(evidence, day);
      const lengths = lengthsIn(prose, passage);
      if (lengths.length === 0) continue;
      const vitalAt = (at: number) => vitalWordsAt(evidence, passage, at);
      const scene = { prose, passage, previous: passages[i - 1] ?? null, dates: ownDates(passage), today, vitalAt };
      for (const length of lengths) {
        const counted = countedIn(scene, length);
        if (counted !== null) yield* finding(evidence, length, counted);
      }
    }
  },
};

/** "The next day, 25 September," is the day after the one told before. */
function dayFinding({ prose }: Evidence, { counted, anchor, off, ...name }: ApposedDay): Finding {
  const [from, day] = [instantOf(anchor.date), instantOf(counted.date)].map((at) =>
    at === null ? "" : writtenInstant(at),
  );
  const words = `${quotedTokens(prose, counted)} after ${from ?? ""}`;
  const verdict = off === 0 ? "holds" : "fails";
  const said = quotedTokens(prose, name);
  return {
    code: "elapsed",
    verdict,
    message: verdict === "holds" ? `${words} is ${said}, as the text says` : `${words} is ${day ?? ""}, not ${said}`,
    labels: [
      { span: spanOf(prose, name), text: "counted to" },
      { span: counted.span, text: "the time counted" },
      { span: anchor.span, text: "counted from" },
    ],
    working: [`${quotedTokens(prose, counted)}: ${day ?? ""}`],
    notes: [],
    breakEven: null,
  };
}

/** One finding, for the date the words are counted from; where they could be counted from others, the kindest one. */
function* finding({ prose }: Evidence, length: Length, counted: Counted): Iterable<Finding> {
  const { reference, direction, plain } = counted;
  const judged = [counted.anchor, ...counted.others].flatMap((anchor) => {
    const [from, to] = direction === 1 ? [anchor.instant, reference.instant] : [reference.instant, anchor.instant];
    const lapse = lapseBetween(from, to, length.unit, "elapsed");
    const read = sameDayOfYear(from, to) ? exact(length) : length;
    return lapse === null ? [] : [{ anchor, from, to, lapse, ...judgeLength(read, lapse) }];
  });
  const best = judged.find(({ verdict }) => verdict === "holds") ?? judged[0];
  if (best === undefined || (best.verdict !== "holds" && !plain)) return;
  const words = `${quotedTokens(prose, length)} ${direction === 1 ? "after" : "before"} ${writtenInstant(best.anchor.instant)}`;
  yield {
    code: "elapsed",
    verdict: best.verdict,
    message: messageOf(words, writtenInstant(reference.instant), best.verdict),
    labels: [
      { span: spanOf(prose, length), text: "the time counted" },
      { span: best.anchor.span, text: "counted from" },
      { span: reference.span, text: "counted to" },
    ],
    working: [differenceLine(best.from, best.to, best.lapse, length.unit, "elapsed")],
    notes: lengthNotes(prose, length),
    breakEven: best.breakEven,
  };
}

/** Whether two days bear the same day and month: such a count is an anniversary, and never rounded. */
function sameDayOfYear(from: Instant, to: Instant): boolean {
  if (from.grain !== "day" || to.grain !== "day") return false;
  const [a, b] = [calendarDay(from.earliest), calendarDay(to.earliest)];
  return a.month === b.month && a.day === b.day;
}

function messageOf(words: string, reference: string, verdict: Judgement["verdict"]): string {
  if (verdict === "holds") return `${words} is ${reference}, as the text says`;
  if (verdict === "strained") return `${words} is ${reference} only at the edges of what the words allow`;
  return `${words} is not ${reference}`;
}
