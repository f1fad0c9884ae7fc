import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatNumber } from "../../../values/format-number.ts";
import { closed, exactly, type Interval } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import { judge, type Read, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import { type PerHead, perHeadIn } from "../../ties/per-head.ts";
import { type PerThousand, perThousandIn } from "../../ties/per-thousand.ts";
import { type RateOver, type RateWithin, ratesIn, ratesWithin } from "../../ties/rate.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** A rate over a length of time comes to the amount the text gives for it. */
export const rate: Rule = {
  name: "rate",
  finds: "so much a day, a head or a thousand that does not come to the amount given for all",
  because:
    "An amount is its rate times the length of time. A rate that was rounded is read as such; the length is read as " +
    "written, since a rate is of the same time as its amount.",
  examples: [
    { text: "The book sold 2,400 copies in four years, 800 a year on average.", verdict: "fails" },
    { text: "The book sold 2,400 copies in four years, 600 a year on average.", verdict: "holds" },
    { text: "The bank lent 900 million marks in five years, an average of 120 million a year.", verdict: "fails" },
    { text: "Some 20 men a day were buried for ten days, 200 in all.", verdict: "holds" },
    { text: "In nine months 2,700 people died there, about 600 a month.", verdict: "fails" },
    { text: "The court sat for 31 days and heard 93 witnesses, three a day.", verdict: "holds" },
    { text: "Over twelve years the mine yielded 60,000 tonnes, or 5,000 tonnes a year.", verdict: "holds" },
    { text: "For 12,400 people the state paid 50 million crowns, or about 8,000 crowns each.", verdict: "fails" },
    { text: "The 40 teachers had 1,200 pupils, or 30 pupils to each teacher.", verdict: "holds" },
    { text: "The register has 1,240 households with 6,820 members, or 7.5 persons to a household.", verdict: "fails" },
    { text: "The 12 families received 3,600 crowns, or 400 each.", verdict: "fails" },
    { text: "In nine years, from 1990 to 1998, 420 people died on the lake, about 90 a year.", verdict: "fails" },
    { text: "In 2014 560 people were arrested, an average of 27 a month.", verdict: "fails" },
    { text: "In February 1921 24 men died, almost one a day.", verdict: "holds" },
    { text: "In 2014 560 people were arrested, up to 90 a month in the summer.", verdict: null },
    { text: "There were 1,400 burials among 48,200 inhabitants, or 49 per thousand.", verdict: "fails" },
    { text: "With 90 murders among 1.8 million people the rate was 5 per 100,000.", verdict: "holds" },
    { text: "With 90 murders among 1.8 million people the rate was below that of 1990, 8 per 100,000.", verdict: null },
    { text: "In nine months 2,700 people died there; in the winter the rate was 600 a month.", verdict: null },
    { text: "The court sat for 31 days and heard 93 witnesses, six a day towards the end.", verdict: null },
    { text: "The mill had 300 hands and paid 9,000 crowns in tax, 60 crowns for each loom.", verdict: null },
    { text: "The book sold 2,400 copies in four years, and in its last year cost 600 francs a year.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of passages) {
      if (passage.amounts.length === 0) continue;
      for (const tie of ratesIn(prose, passage)) yield audit(prose, tie);
      for (const tie of ratesWithin(prose, passage)) yield auditDated(prose, tie);
      const among = passage.amounts.length === 2 ? perThousandIn(prose, passage) : null;
      if (among !== null) yield auditAmong(prose, among);
      const shared = passage.amounts.length < 2 ? null : perHeadIn(prose, passage);
      if (shared !== null) yield auditShared(prose, shared);
    }
  },
};

function audit(prose: Prose, { rate: per, length, amount }: RateOver): Finding {
  const all = [amount, per, length];
  const long = lengthBy(prose, length);
  const judgement = judge(all, (read) => meet(read(amount), multiply(read(per), long(read))));
  const actual = formatInterval(
    divide(
      amount.figure.strict,
      long((mention) => mention.figure.strict),
    ),
  );
  const holds = judgement.verdict === "holds";
  return {
    code: rate.name,
    ...judgement,
    message: holds
      ? `${writtenNumber(amount)} in ${quoted(prose, length)} is ${quoted(prose, per)}`
      : `${writtenNumber(amount)} in ${quoted(prose, length)} is ${actual} a ${length.unit}, not ${quoted(prose, per)}`,
    labels: [labelOf(per, "the rate"), labelOf(amount, "the amount"), labelOf(length, "the time")],
    working: [`${writtenNumber(amount)} / ${writtenNumber(length)} = ${actual}`],
    notes: readingNotes(prose.text, all),
  };
}

/** "Over twelve years it yielded …": before a length of time "over" is when it was, and says nothing of how long. */
function lengthBy({ tokens, language }: Prose, length: FigureMention): (read: Read) => Interval {
  const { low, high } = length.figure.number;
  const isWhen = length.figure.hedge === "over" && language.tables.overTime.get(tokens, length.first) === true;
  return (read) => (isWhen ? closed(low, high) : read(length));
}

function auditDated(prose: Prose, { rate: per, amount, date, length }: RateWithin): Finding {
  const all = [amount, per];
  const judgement = judge(all, (read) => meet(read(amount), multiply(read(per), length)));
  const actual = formatInterval(divide(amount.figure.strict, length));
  const when = `“${prose.text.slice(date.span.start, date.span.end)}”`;
  return {
    code: rate.name,
    ...judgement,
    message:
      judgement.verdict === "holds"
        ? `${writtenNumber(amount)} in ${when} is ${quoted(prose, per)}`
        : `${writtenNumber(amount)} in ${when} is ${actual} a ${per.per ?? ""}, not ${quoted(prose, per)}`,
    labels: [labelOf(per, "the rate"), labelOf(amount, "the amount"), { span: date.span, text: "the time" }],
    working: [`${writtenNumber(amount)} / ${formatInterval(length)} = ${actual}`],
    notes: readingNotes(prose.text, all),
  };
}

function auditAmong(prose: Prose, { rate: per, base, cases, people }: PerThousand): Finding {
  const all = [cases, per, people];
  const judgement = judge(all, (read) => meet(multiply(read(cases), exactly(base)), multiply(read(per), read(people))));
  const actual = formatInterval(divide(multiply(cases.figure.strict, exactly(base)), people.figure.strict));
  const of = `${writtenNumber(cases)} of ${writtenNumber(people)}`;
  return {
    code: rate.name,
    ...judgement,
    message:
      judgement.verdict === "holds"
        ? `${of} is ${quoted(prose, per)}`
        : `${of} is ${actual} per ${formatNumber(base)}, not ${quoted(prose, per)}`,
    labels: [labelOf(per, "the rate"), labelOf(cases, "the cases"), labelOf(people, "the people")],
    working: [`${writtenNumber(cases)} × ${formatNumber(base)} / ${writtenNumber(people)} = ${actual}`],
    notes: readingNotes(prose.text, all),
  };
}

function auditShared(prose: Prose, { share, heads, amount }: PerHead): Finding {
  const all = [amount, share, heads];
  const judgement = judge(all, (read) => meet(read(amount), multiply(read(share), read(heads))));
  const actual = formatInterval(divide(amount.figure.strict, heads.figure.strict));
  const of = `${writtenNumber(amount)} for ${writtenNumber(heads)}`;
  return {
    code: rate.name,
    ...judgement,
    message:
      judgement.verdict === "holds"
        ? `${of} is ${quoted(prose, share)} each`
        : `${of} is ${actual} each, not ${quoted(prose, share)}`,
    labels: [labelOf(share, "for each"), labelOf(amount, "the amount"), labelOf(heads, "how many")],
    working: [`${writtenNumber(amount)} / ${writtenNumber(heads)} = ${actual}`],
    notes: readingNotes(prose.text, all),
  };
}
