import { add, divide, meet, multiply, subtract } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatShare } from "../../../values/format-number.ts";
import { exactly, type Interval } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import { judge, type Read, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import { type Change, changesIn } from "../../ties/change.ts";
import { changesSince } from "../../ties/change-since.ts";
import { differencesIn } from "../../ties/difference.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** What rose or fell did so as far as the text says. */
export const change: Rule = {
  name: "change",
  finds: "a rise or fall that does not fit the two amounts it leads from and to",
  because:
    "A threefold rise leads from A to 3·A, a rise of 40 per cent to 1.4·A, a fall by half to A/2. A rise that ends " +
    "lower than it began is none.",
  examples: [
    { text: "The harvest grew from 12,000 tons to 36,000 tons, a fourfold rise.", verdict: "fails" },
    { text: "The harvest grew from 12,000 tons to 36,000 tons, a threefold rise.", verdict: "holds" },
    { text: "Membership fell by 40 per cent, from 1,500 to 900.", verdict: "holds" },
    { text: "Membership fell by 40 per cent, from 1,500 to 1,100.", verdict: "fails" },
    { text: "The garrison rose from 4,000 men to 3,000 men.", verdict: "fails" },
    {
      text: "Exports stood at £2.1 million in 1890 and at £4.6 million in 1913, a threefold increase.",
      verdict: "fails",
    },
    { text: "We counted 61 deaths in 2008, against 38 in 2007, an increase of 61 per cent.", verdict: "holds" },
    { text: "The regiment went in 1,140 strong and came out with 570: it had been halved.", verdict: "holds" },
    { text: "We counted 61 deaths in 2008 and 38 in 2007, and 61 per cent of the inmates fell ill.", verdict: null },
    {
      text: "In 1841 the census found 8,175,124 people. In 1851 it found 6,552,385. There were, then, 1,622,739 fewer.",
      verdict: "holds",
    },
    {
      text: "In 1841 the census found 8,175,124 people. In 1851 it found 6,552,385. There were, by then, 900,000 fewer.",
      verdict: null,
    },
    {
      text: "The board found 11,260 papers to be spoilt. They have more than doubled since 2010, when there were 4,120.",
      verdict: "holds",
    },
    {
      text: "The board found 11,260 papers to be spoilt. The sheep have more than trebled since 2010, when there were 4,120.",
      verdict: null,
    },
    {
      text: "In 1911 there were 86 strikes, with 4,000 men out; in 1912 there were 215 strikes, a fourfold increase.",
      verdict: "fails",
    },
    { text: "The population fell from 8,400 to 6,300, a drop of a third.", verdict: "fails" },
    {
      text: "Exports rose from £40 million to £52 million between 1895 and 1900, an increase of 30 per cent.",
      verdict: "holds",
    },
    { text: "The population fell from 8,400 to 6,300; a third of the houses stood empty.", verdict: null },
    { text: "Rents rose by half, and bread went from 20 pfennigs to 45 pfennigs.", verdict: null },
    { text: "They found 31 more bodies on Friday, raising the number of dead from 118 to 139.", verdict: "fails" },
    { text: "Another 16 people died in the night, bringing the toll to 87 from 71.", verdict: "holds" },
    { text: "They found 31 more bodies on Friday, when the number of helpers rose from 118 to 139.", verdict: null },
    {
      text: "Output doubled from 1950 to 1960 and trebled by 1970, to 900,000 tons from 150,000.",
      verdict: null,
    },
    { text: "The strike spread from 3 to 40 pits; production fell by 70 per cent.", verdict: null },
    { text: "The town grew from 2,000 to 3,000 in ten years, or by 4 per cent a year.", verdict: null },
    { text: "The garrison grew from 600 to 900 men, and the town by 500.", verdict: null },
    { text: "The road runs from 300 to 900 metres above the sea, and 40 per cent of it is paved.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const [i, passage] of passages.entries()) {
      if (passage.amounts.length === 0) continue;
      const changes = changesIn(prose, passage);
      for (const tie of changes) {
        const finding = tie.by === null ? direction(tie) : extent(prose, tie, tie.by);
        if (finding !== null) yield finding;
      }
      for (const tie of changesSince(prose, passages, i)) {
        const finding = tie.by === null ? null : extent(prose, tie, tie.by);
        if (finding?.verdict === "holds") yield finding;
      }
      for (const tie of differencesIn(prose, passages, i)) {
        if (tie.by !== null && !changes.some(({ by }) => by === tie.by)) yield extent(prose, tie, tie.by);
      }
    }
  },
};

/** Without an extent only the direction can be wrong. */
function direction({ from, to, direction: said }: Change): Finding | null {
  if (said === "either" || from.figure.hedge !== null || to.figure.hedge !== null) return null;
  const [a, b] = [from.figure.number.low ?? 0, to.figure.number.high ?? Number.POSITIVE_INFINITY];
  const rises = b > a;
  if (a === b || rises === (said === "rise")) return null;
  return {
    code: change.name,
    verdict: "fails",
    message: `said to ${said}, but ${writtenNumber(to)} is ${rises ? "more" : "less"} than ${writtenNumber(from)}`,
    labels: [labelOf(to, "the end"), labelOf(from, "the start")],
    working: [`${writtenNumber(from)} → ${writtenNumber(to)}`],
    notes: [],
    breakEven: null,
    help: "are the two amounts the wrong way round?",
  };
}

function extent(prose: Prose, tie: Change, by: FigureMention): Finding {
  const all = [by, tie.from, tie.to];
  const falls = tie.direction === "fall" || (tie.direction === "either" && isLess(tie.to, tie.from));
  const judgement = judge(all, (read) => meet(read(tie.to), expected(tie, by, falls, read)));
  const holds = judgement.verdict === "holds";
  const actual = actualExtent(tie, by, falls);
  return {
    code: change.name,
    ...judgement,
    message: holds
      ? `from ${writtenNumber(tie.from)} to ${writtenNumber(tie.to)} is ${quoted(prose, by)}`
      : `from ${writtenNumber(tie.from)} to ${writtenNumber(tie.to)} is ${actual}, not ${quoted(prose, by)}`,
    labels: [labelOf(by, "the extent"), labelOf(tie.from, "the start"), labelOf(tie.to, "the end")],
    working: [`${writtenNumber(tie.from)} → ${writtenNumber(tie.to)}: ${actual}`],
    notes: readingNotes(prose.text, all),
  };
}

/** Where the change leads by what the text says of it. */
function expected({ from }: Change, by: FigureMention, falls: boolean, read: Read): Interval {
  const start = read(from);
  const said = read(by);
  if (by.figure.kind === "share") {
    return multiply(falls ? subtract(exactly(1), said) : add(exactly(1), said), start);
  }
  if (by.figure.kind === "ratio") {
    const shrinks = falls && (said.low ?? 0) >= 1;
    return shrinks ? divide(start, said) : multiply(said, start);
  }
  return falls ? subtract(start, said) : add(start, said);
}

function actualExtent({ from, to }: Change, by: FigureMention, falls: boolean): string {
  const [a, b] = [from.figure.strict, to.figure.strict];
  if (by.figure.kind === "share") {
    const moved = falls ? subtract(exactly(1), divide(b, a)) : subtract(divide(b, a), exactly(1));
    return `a ${falls ? "fall" : "rise"} of ${formatInterval(moved, formatShare)}`;
  }
  if (by.figure.kind === "ratio") {
    const shrinks = falls && (by.figure.number.low ?? 0) >= 1;
    return shrinks ? `a fall to 1/${formatInterval(divide(a, b))}` : `${formatInterval(divide(b, a))} times`;
  }
  return `a ${falls ? "fall" : "rise"} of ${formatInterval(falls ? subtract(a, b) : subtract(b, a))}`;
}

function isLess(a: FigureMention, b: FigureMention): boolean {
  return (a.figure.number.low ?? 0) < (b.figure.number.low ?? 0);
}
