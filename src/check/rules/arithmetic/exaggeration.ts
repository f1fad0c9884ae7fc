import { divide, meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import { formatInterval, formatNumber } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Passage } from "../../passage.ts";
import type { Evidence, Rule } from "../../rule.ts";
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
      if (claimed !== null) yield compare(evidence, i, multiple, claimed, cue.value === "over");
    }
  },
};

/** The nearest amount before the ratio, in the same sentence or shortly before. */
function claimedBefore(passages: readonly Passage[], i: number, multiple: FigureMention): FigureMention | null {
  const near = passages.slice(Math.max(0, i - NEAR), i + 1).flatMap((passage) => passage.amounts);
  return near.filter((f) => f.end <= multiple.first && f.figure.number.low !== null).at(-1) ?? null;
}

function compare(
  { prose, passages }: Evidence,
  i: number,
  multiple: FigureMention,
  claimed: FigureMention,
  over: boolean,
): Finding {
  const factor = multiple.figure.number.low ?? 1;
  const implied = (claimed.figure.number.low ?? 0) * (over ? 1 / factor : factor);
  const candidates = baselines(passages, i, multiple, claimed);
  const [baseline, ...others] = candidates.sort((a, b) => distance(a, implied) - distance(b, implied));
  const labels = [
    labelOf(multiple, "the factor"),
    labelOf(claimed, `the figure called too ${over ? "large" : "small"}`),
  ];
  const working = [`${writtenNumber(claimed)} ${over ? "/" : "×"} ${factor} = ${formatNumber(implied)}`];
  if (baseline === undefined || distance(baseline, implied) > Math.log(FACTOR)) {
    return {
      code: exaggeration.name,
      verdict: "needs-fact",
      message: `${quoted(prose, multiple)} needs the figure it is measured by: about ${formatNumber(implied)}`,
      labels,
      working,
      notes: [],
      breakEven: null,
    };
  }
  const all = [multiple, claimed, baseline];
  const [large, small] = over ? [claimed, baseline] : [baseline, claimed];
  const judgement = judge(all, (read) => meet(read(large), multiply(read(multiple), read(small))));
  const comparable = sameOutcome(claimed, baseline);
  const verdict = !comparable ? "not-comparable" : judgement.verdict === "fails" ? "needs-fact" : judgement.verdict;
  const actual = (other: FigureMention) =>
    formatInterval(
      over ? divide(claimed.figure.strict, numbered(other)) : divide(numbered(other), claimed.figure.strict),
    );
  return {
    code: exaggeration.name,
    verdict,
    breakEven: judgement.breakEven,
    message: comparable
      ? `${writtenNumber(claimed)} is ${actual(baseline)} times ${writtenNumber(baseline)}${judgement.verdict === "holds" ? "" : `, not ${quoted(prose, multiple)}`}`
      : `${quoted(prose, multiple)} compares ${writtenNumber(claimed)} (${claimed.frame.outcome ?? "what happened to them is not said"}) with ${writtenNumber(baseline)} (${baseline.frame.outcome ?? "not said"})`,
    labels: [...labels, labelOf(baseline, "the nearest figure of the same speaker")],
    working: [
      ...working,
      `${writtenNumber(claimed)} against ${writtenNumber(baseline)}: ${actual(baseline)} times`,
      ...others
        .slice(0, 2)
        .map(
          (other) => `against ${writtenNumber(other)} (${other.frame.outcome ?? "not said"}): ${actual(other)} times`,
        ),
    ],
    notes: readingNotes(prose.text, all),
    ...(comparable
      ? {}
      : { help: "which figure is the exaggerated one measured by, and do both count the same thing?" }),
  };
}

/** The figure as written, without the room its hedge leaves: the ratio shown is that of the two numbers. */
function numbered({ figure }: FigureMention) {
  return { ...figure.number, lowOpen: false, highOpen: false };
}

/** The same speaker's amounts of people to whom something happened, near enough to be meant. */
function baselines(
  passages: readonly Passage[],
  i: number,
  multiple: FigureMention,
  claimed: FigureMention,
): FigureMention[] {
  const near = passages.slice(Math.max(0, i - REACH), i + REACH).flatMap((passage) => passage.amounts);
  return near.filter(
    (f) =>
      f !== claimed &&
      f.attribution === multiple.attribution &&
      f.modality === multiple.modality &&
      f.frame.outcome !== null &&
      f.figure.number.low !== null &&
      f.figure.number.high !== null &&
      f.unit === claimed.unit,
  );
}

function distance(mention: FigureMention, implied: number): number {
  return Math.abs(Math.log((mention.figure.number.low ?? 1) / implied));
}

function sameOutcome(a: FigureMention, b: FigureMention): boolean {
  return a.frame.outcome !== null && a.frame.outcome === b.frame.outcome;
}
