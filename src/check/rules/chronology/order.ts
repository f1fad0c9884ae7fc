import { cyclesOf, type Precedence } from "../../../reason/precedence.ts";
import type { Prose } from "../../../recognise/prose.ts";
import type { Span } from "../../../text/span.ts";
import type { Finding } from "../../finding.ts";
import type { Passage } from "../../passage.ts";
import type { Rule } from "../../rule.ts";
import { instantOf, writtenInstant } from "../../time/instant.ts";
import { backwardsInBrackets, type Interval, intervalsIn } from "../../time/interval.ts";
import { type Order, ordersIn } from "../../time/orders.ts";
import { plainPassages } from "../../time/plain-passages.ts";
import { sequencesIn } from "../../time/sequence.ts";
import { turnsIn } from "../../time/turns.ts";
import { yearsStated } from "../../time/wording.ts";

/** Dates against the order that the words put them in. */
export const order: Rule = {
  name: "order",
  finds:
    "dates that contradict the order the words put them in, intervals that run backwards, and orders that turn in a circle",
  because:
    "“Before”, “after” and “then” state an order that the dates beside them state again. A chain of orders that comes back to where it began cannot hold, whatever the dates are.",
  examples: [
    { text: "He retired in 1950, before his appointment to the bench in 1948.", verdict: "fails" },
    { text: "The camp was open from 1945 to 1941.", verdict: "fails" },
    { text: "The inquiry ended in March 1950 and began in June 1950.", verdict: "fails" },
    { text: "After his release in 1956, he moved to the coast in 1949.", verdict: "fails" },
    {
      text: "The strike came before the trial. The trial came before the decree. The decree came before the strike.",
      verdict: "fails",
    },
    { text: "He retired in 1950, after his appointment to the bench in 1948.", verdict: "holds" },
    { text: "She was elected first in 1948 and then in 1950.", verdict: "holds" },
    { text: "The ship left on 18 June 1871 and came home on 4 September 1870.", verdict: "fails" },
    { text: "After graduating in 1925, he joined the institute founded in 1918.", verdict: null },
    { text: "The decree issued in 1935, after being amended in 1940, stayed in force.", verdict: null },
    { text: "The camp was open in 1937–8.", verdict: null },
    { text: "The second inquiry ended in March 1950; the third began in June 1950.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of plainPassages(passages)) {
      if (passage.dates.length === 0) continue;
      for (const interval of intervalsIn(prose, passage)) yield* backwards(prose, interval);
      for (const interval of backwardsInBrackets(prose, passage)) yield* backwards(prose, interval);
      if (passage.dates.length === 1) continue;
      for (const order of ordersIn(prose, passage)) yield* judged(order);
      yield* reversed(prose, passage);
    }
    for (const cycle of cyclesOf(sequencesIn(prose))) yield circle(cycle);
  },
};

/** An interval whose end is over before it begins, with both years in its words. */
function* backwards(prose: Prose, { from, to, first, end, labels }: Interval): Iterable<Finding> {
  if (to.latest >= from.earliest || yearsStated(prose.tokens, first, end) < 2) return;
  const [start, stop] = [writtenInstant(from), writtenInstant(to)];
  yield {
    code: "order",
    verdict: "fails",
    message: `the interval from ${start} to ${stop} runs backwards`,
    labels,
    working: [`${stop} < ${start}`],
    notes: [],
    breakEven: null,
  };
}

/** The two ends of one thing in the wrong order; that they are in the right one is nothing to say. */
function* reversed(prose: Prose, passage: Passage): Iterable<Finding> {
  for (const order of turnsIn(prose, passage)) {
    for (const finding of judged(order)) if (finding.verdict === "fails") yield finding;
  }
}

function* judged({ earlier, later }: Order): Iterable<Finding> {
  const [first, second] = [instantOf(earlier.date), instantOf(later.date)];
  if (first === null || second === null) return;
  const [one, two] = [writtenInstant(first), writtenInstant(second)];
  const fails = second.latest < first.earliest;
  yield {
    code: "order",
    verdict: fails ? "fails" : "holds",
    message: fails ? `the words put ${one} before ${two}` : `${one} comes before ${two}, as the words have it`,
    labels: [
      { span: earlier.span, text: "said to be the earlier" },
      { span: later.span, text: "said to be the later" },
    ],
    working: [fails ? `${two} < ${one}` : `${one} ≤ ${two}`],
    notes: [],
    breakEven: null,
  };
}

function circle(cycle: readonly Precedence<Span>[]): Finding {
  const [closing] = cycle;
  return {
    code: "order",
    verdict: "fails",
    message: `the order turns in a circle: ${closing?.before ?? ""} is put before ${closing?.after ?? ""} and after it`,
    labels: cycle.map(({ note, before, after }) => ({ span: note, text: `${before} before ${after}` })),
    working: [[...cycle.map(({ before }) => before), closing?.before ?? ""].join(" < ")],
    notes: [],
    breakEven: null,
  };
}
