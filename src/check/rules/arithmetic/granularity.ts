import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatNumber, formatShare } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import type { ShareOf } from "../../ties/share.ts";
import { labelOf, quoted } from "../../words.ts";

/** Above this many, every whole percentage is some whole number of them. */
const SMALL = 1000;

/** A percentage of a small whole is that of some whole number of them. */
export const granularity: Rule = {
  name: "granularity",
  finds: "a percentage that no whole number of so few can give",
  because:
    "Seventeen per cent of twelve people is nobody: two are 16.7 and three are 25. Only some percentages are possible " +
    "for a small whole (the GRIM test: Brown and Heathers 2017, Social Psychological and Personality Science 8).",
  examples: [
    { text: "Of the 12 survivors, 20 per cent could name the ship.", verdict: "fails" },
    { text: "Of the 12 survivors, 25 per cent could name the ship.", verdict: "holds" },
    { text: "We asked 15 witnesses; 72 per cent of them had seen the fire.", verdict: "fails" },
    { text: "We asked 15 witnesses about the guards; 72 per cent of them were members of the party.", verdict: null },
    { text: "Of the 12 survivors, about 20 per cent could name the ship.", verdict: null },
  ],
  *check({ prose, ties }) {
    for (const { shares } of ties) {
      for (const tie of shares) if (tie.part === null && isCountable(tie)) yield audit(prose, tie);
    }
  },
};

/** Whether the share is an unhedged percentage and the whole a sharp small number. */
function isCountable({ share, whole }: ShareOf): boolean {
  const n = whole.figure.number.low;
  if (n === null || n !== whole.figure.number.high || whole.figure.hedge !== null) return false;
  const width = 2 * rounding(share);
  return Number.isInteger(n) && n > 0 && n < SMALL && width > 0 && n * width < 1;
}

/** Half a unit of the last digit of an unhedged percentage; 0 for "a third", which is no measurement. */
function rounding({ figure }: FigureMention): number {
  if (figure.hedge !== null || figure.number.low !== figure.number.high) return 0;
  return ((figure.strict.high ?? 0) - (figure.strict.low ?? 0)) / 2;
}

function audit(prose: Prose, { share, whole }: ShareOf): Finding {
  const n = whole.figure.number.low ?? 1;
  const s = share.figure.number.low ?? 0;
  const below = Math.floor(s * n + 1e-9);
  const half = rounding(share) + 1e-9;
  const fits = [below, below + 1].find((k) => k <= n && Math.abs(k / n - s) <= half);
  const neighbours = [below, below + 1]
    .filter((k) => k <= n)
    .map((k) => `${k} of ${formatNumber(n)} is ${formatShare(k / n)}`);
  return {
    code: granularity.name,
    verdict: fits === undefined ? "fails" : "holds",
    message:
      fits === undefined
        ? `no whole number of ${formatNumber(n)} is ${quoted(prose, share)}`
        : `${quoted(prose, share)} of ${formatNumber(n)} can be ${fits}`,
    labels: [labelOf(share, "the share"), labelOf(whole, "the whole")],
    working: neighbours,
    notes: [],
    breakEven: null,
  };
}
