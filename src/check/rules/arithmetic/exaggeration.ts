import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import { formatInterval, formatNumber } from "../../../values/format-number.ts";
import { closed } from "../../../values/interval.ts";
import type { Finding, FindingLabel } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Passage } from "../../passage.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { speakerOf } from "../../speaker.ts";
import { firstPhrase } from "../../ties/gap.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** The figure spoken of is sought this many sentences back, its baseline this many either way. */
const NEAR = 3;
const REACH = 40;
/** A baseline further off than this from what the words imply is some other figure. */
const FACTOR = 3;

/** A figure is called too large by some factor, and the speaker's own figures say what by. */
export const exaggeration: Rule = {
  name: "exaggeration",
  finds: "“exaggerated n times” that does not fit the speaker's own figures",
  because:
    "To say that a figure is n times too large is to claim a true one. Where the text does not name it, it is sought " +
    "among the same speaker's figures for the same thing; such a tie is too loose to call anything a contradiction.",
  examples: [
    {
      text:
        "The pamphlet says that 60,000 people died in the mines. These figures exaggerate the number of victims by " +
        "about 12 times. Reliable records show that approximately 4,000 people were convicted.",
      verdict: "not-comparable",
    },
    {
      text:
        "The pamphlet says that 60,000 people died in the mines. These figures exaggerate the number of victims by " +
        "about 12 times. The parish records show that approximately 5,000 people died.",
      verdict: "holds",
    },
    { text: "The danger was exaggerated many times over.", verdict: null },
  ],
  *check(evidence) {
    const { prose, passages } = evidence;
    for (const [i, passage] of passages.entries()) {
      const [multiple] = passage.ratios;
      if (multiple === undefined) continue;
      const { first, end } = passage.sentence;
      const cue = firstPhrase(prose.language.tables.exaggerations, prose.tokens, first, end);
      if (cue === null) continue;
      const claimed = claimedBefore(passages, i, multiple);
      if (claimed === null) continue;
      const over = cue.value === "over";
      const factor = multiple.figure.number.low ?? 1;
      const implied = (claimed.figure.number.low ?? 0) * (over ? 1 / factor : factor);
      yield audit(evidence, i, { multiple, claimed, over, implied });
    }
  },
};

/** The nearest amount before the ratio, in the same sentence or shortly before. */
function claimedBefore(passages: readonly Passage[], i: number, multiple: FigureMention): FigureMention | null {
  const near = passages.slice(Math.max(0, i - NEAR), i + 1).flatMap((passage) => passage.amounts);
  return near.filter((f) => f.end <= multiple.first && f.figure.number.low !== null).at(-1) ?? null;
}

/** The figure called wrong, what it would be by the factor, and whether it is called too large or too small. */
interface Charge {
  readonly multiple: FigureMention;
  readonly claimed: FigureMention;
  readonly over: boolean;
  readonly implied: number;
}

function audit(evidence: Evidence, i: number, charge: Charge): Finding {
  const candidates = baselines(evidence, i, charge);
  const nearest = candidates.reduce<FigureMention | null>(
    (best, f) => (best !== null && distance(best, charge) <= distance(f, charge) ? best : f),
    null,
  );
  if (nearest === null || distance(nearest, charge) > Math.log(FACTOR)) return unmeasured(evidence, charge);
  return measured(evidence, i, charge, nearest);
}

function unmeasured({ prose }: Evidence, charge: Charge): Finding {
  const { multiple, implied } = charge;
  return {
    code: exaggeration.name,
    verdict: "needs-fact",
    message: `${quoted(prose, multiple)} needs the figure it is measured by: about ${formatNumber(implied)}`,
    labels: labelsOf(charge),
    working: [arithmeticOf(charge)],
    notes: [],
    breakEven: null,
  };
}

function measured(evidence: Evidence, i: number, charge: Charge, baseline: FigureMention): Finding {
  const { prose } = evidence;
  const { multiple, claimed, over } = charge;
  const all = [multiple, claimed, baseline];
  const [large, small] = over ? [claimed, baseline] : [baseline, claimed];
  const judgement = judge(all, (read) => meet(read(large), multiply(read(multiple), read(small))));
  const comparable = sameOutcome(claimed, baseline);
  const loosely = judgement.verdict === "fails" ? "needs-fact" : judgement.verdict;
  const actual = timesOf(charge, baseline);
  const differs = judgement.verdict === "holds" ? "" : `, not ${quoted(prose, multiple)}`;
  return {
    code: exaggeration.name,
    verdict: comparable ? loosely : "not-comparable",
    breakEven: judgement.breakEven,
    message: comparable
      ? `${writtenNumber(claimed)} is ${actual} times ${writtenNumber(baseline)}${differs}`
      : `${quoted(prose, multiple)} sets ${counted(claimed)} against ${counted(baseline)}`,
    labels: [...labelsOf(charge), labelOf(baseline, "the nearest figure of the same speaker")],
    working: [
      arithmeticOf(charge),
      `${writtenNumber(claimed)} against ${writtenNumber(baseline)}: ${actual} times`,
      ...partsOf(evidence, i, baseline).map((part) => `against ${counted(part)}: ${timesOf(charge, part)} times`),
    ],
    notes: readingNotes(prose.text, all),
    ...(comparable ? {} : { help: "which figure is meant to be the true one, and do both count the same thing?" }),
  };
}

function labelsOf({ multiple, claimed, over }: Charge): FindingLabel[] {
  return [labelOf(multiple, "the factor"), labelOf(claimed, `the figure called too ${over ? "large" : "small"}`)];
}

function arithmeticOf({ multiple, claimed, over, implied }: Charge): string {
  return `${writtenNumber(claimed)} ${over ? "/" : "×"} ${writtenNumber(multiple)} = ${formatNumber(implied)}`;
}

/** How many times the larger is the smaller, by the numbers as written, without the room their hedges leave. */
function timesOf({ claimed, over }: Charge, other: FigureMention): string {
  const [a, b] = [claimed, other].map(({ figure }) => closed(figure.number.low, figure.number.high));
  if (a === undefined || b === undefined) return "";
  return formatInterval(over ? divide(a, b) : divide(b, a));
}

/** A number with what it counts: "4 million (convicted)". */
function counted(mention: FigureMention): string {
  return `${writtenNumber(mention)} (${mention.frame.outcome ?? "what happened to them is not said"})`;
}

/** What the words make parts of the baseline: those shot among those convicted. */
function partsOf({ ties }: Evidence, i: number, baseline: FigureMention): readonly FigureMention[] {
  const near = ties.slice(Math.max(0, i - REACH), i + REACH);
  return near.flatMap(({ partWholes }) => partWholes.flatMap((tie) => (tie.whole === baseline ? tie.parts : [])));
}

/** The same speaker's amounts of people to whom something happened, near enough to be meant. */
function baselines(evidence: Evidence, i: number, { multiple, claimed }: Charge): FigureMention[] {
  const near = evidence.passages.slice(Math.max(0, i - REACH), i + REACH).flatMap((passage) => passage.amounts);
  const speaker = speakerOf(evidence, multiple);
  return near.filter(
    (f) =>
      f !== claimed &&
      f.unit === claimed.unit &&
      f.frame.outcome !== null &&
      f.figure.number.low !== null &&
      f.figure.number.high !== null &&
      f.modality === "asserts" &&
      speakerOf(evidence, f) === speaker,
  );
}

/** How far a figure is from what the factor implies, as a logarithm. */
function distance(mention: FigureMention, { implied }: Charge): number {
  return Math.abs(Math.log((mention.figure.number.low ?? 1) / implied));
}

function sameOutcome(a: FigureMention, b: FigureMention): boolean {
  return a.frame.outcome !== null && a.frame.outcome === b.frame.outcome;
}
