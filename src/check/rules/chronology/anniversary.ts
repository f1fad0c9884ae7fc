import { type Instant, lapseBetween } from "../../../reason/elapsed.ts";
import { meet } from "../../../reason/interval-arithmetic.ts";
import type { DateMention } from "../../../recognise/mention.ts";
import { closed } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import type { Passage } from "../../passage.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { type Anniversary, anniversariesIn, datesOfAnniversary } from "../../time/anniversaries.ts";
import { instantOf, writtenInstant } from "../../time/instant.ts";
import { plainPassages } from "../../time/plain-passages.ts";
import { quotedTokens, spanOf } from "../../time/wording.ts";
import { differenceLine } from "../../time/working.ts";

/** An anniversary against the year it recalls and the year it is kept in. */
export const anniversary: Rule = {
  name: "anniversary",
  finds: "an anniversary whose number does not fit the year of the event and the year it was kept",
  because:
    "An anniversary is a subtraction that the text has done for the reader. It is kept in its own year, so the years alone decide; one year off may be a celebration that began early.",
  examples: [
    { text: "In 1976, the 50th anniversary of the 1916 rising, a park was opened.", verdict: "fails" },
    { text: "In 1967 the town celebrated the fiftieth anniversary of its founding in 1897.", verdict: "fails" },
    { text: "The centenary of his birth in 1887 was marked in 1988.", verdict: "strained" },
    { text: "In 1966, on the fiftieth anniversary of the rising of 1916, a park was opened.", verdict: "holds" },
    { text: "In 1956 he drew up plans for the 50th anniversary of the 1916 rising.", verdict: null },
    {
      text: "In 1967 the town celebrated the fiftieth anniversary of the revolution and its own founding in 1897.",
      verdict: null,
    },
  ],
  *check(evidence) {
    for (const passage of plainPassages(evidence.passages)) {
      if (passage.dates.length < 2) continue;
      const { first, end } = passage.sentence;
      for (const anniversary of anniversariesIn(evidence.prose, first, end)) {
        yield* finding(evidence, passage, anniversary);
      }
    }
  },
};

function* finding({ prose }: Evidence, passage: Passage, anniversary: Anniversary): Iterable<Finding> {
  const dates = datesOfAnniversary(prose, passage, anniversary);
  if (dates === null) return;
  const [from, to] = [yearsOf(dates.event), yearsOf(dates.kept)];
  const lapse = from === null || to === null ? null : lapseBetween(from, to, "year", "elapsed");
  if (from === null || to === null || lapse === null) return;
  const count = closed(anniversary.count, anniversary.count);
  const verdict = meet(count, lapse.strict) ? "holds" : meet(count, lapse.generous) ? "strained" : "fails";
  const words = `${quotedTokens(prose, anniversary)} of ${writtenInstant(from)}`;
  const year = writtenInstant(to);
  yield {
    code: "anniversary",
    verdict,
    message: verdict === "holds" ? `${words} falls in ${year}, as the text says` : `${words} does not fall in ${year}`,
    labels: [
      { span: spanOf(prose, anniversary), text: "the anniversary" },
      { span: dates.event.span, text: "the event" },
      { span: dates.kept.span, text: "the year it was kept" },
    ],
    working: [differenceLine(from, to, lapse, "year", "elapsed")],
    notes: [],
    breakEven: null,
  };
}

/** The year or years of a date: an anniversary does not wait for the day. */
function yearsOf(mention: DateMention): Instant | null {
  const instant = instantOf(mention.date);
  return instant === null ? null : { ...instant, grain: "year" };
}
