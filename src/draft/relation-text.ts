import type { FigureMention } from "../recognise/mention.ts";
import type { HedgeKind } from "../values/figure.ts";

const hedges: Readonly<Record<HedgeKind, string>> = {
  exactly: "exactly ",
  about: "about ",
  nearly: "nearly ",
  over: "over ",
  under: "under ",
  "at-least": "at least ",
  "at-most": "at most ",
  "up-to": "up to ",
  "from-to": "",
  perhaps: "at least ",
};

/** Shares that the language of relations has words for. */
const fractions: readonly (readonly [number, string])[] = [
  [1 / 2, "half"],
  [1 / 3, "a third"],
  [2 / 3, "two thirds"],
  [1 / 4, "a quarter"],
  [3 / 4, "three quarters"],
];

const MILLION = 1_000_000;

/** A figure as a relation has it, "about 4 million"; null where it cannot be said there. `words` are as written. */
export function relationText({ figure }: FigureMention, words: string): string | null {
  const { low, high } = figure.number;
  const write = figure.kind === "share" ? (x: number) => shareText(x, words) : numberText;
  const [from, to] = [low === null ? null : write(low), high === null ? null : write(high)];
  if (from === null && to === null) return null;
  if (to === null || figure.hedge === "perhaps") return from === null ? null : `at least ${from}`;
  if (from === null) return `at most ${to}`;
  if (low !== high) return `${from}..${to}`;
  return `${figure.hedge === null ? "" : hedges[figure.hedge]}${from}`;
}

function numberText(x: number): string | null {
  if (!Number.isFinite(x) || x < 0) return null;
  const millions = x / MILLION;
  if (x >= MILLION && x < 1000 * MILLION && Number.isInteger(millions * 1000)) return `${millions} million`;
  if (Number.isSafeInteger(x)) return String(x).replace(/\B(?=(\d{3})+$)/gu, ",");
  const decimal = String(x);
  return decimal.includes("e") ? null : decimal;
}

/** A share in the words that it has, where it has any; else in per cent. */
function shareText(x: number, words: string): string | null {
  const fraction = fractions.find(([value]) => Math.abs(value - x) < 1e-9);
  if (fraction !== undefined && !/\d/u.test(words)) return fraction[1];
  const percent = String(Number((x * 100).toPrecision(10)));
  return x < 0 || percent.includes("e") ? null : `${percent}%`;
}
