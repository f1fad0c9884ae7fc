import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase } from "./amounts.ts";
import { firstPhrase } from "./gap.ts";
import { isTotal } from "./part-wholes/total.ts";
import { isApposition } from "./restatement.ts";

/** So much at a rate for a length of time. */
export interface RateOver {
  readonly rate: FigureMention;
  readonly length: FigureMention;
  readonly amount: FigureMention;
}

/** Between the amount and its length of time, and between that and the rate, stand at most this many tokens. */
const NEAR = 8;

/**
 * "2,400 copies in four years, 600 a year on average" and "20 a day for ten days, 200 in all": a rate per the unit of a
 * length of time, and the amount that the words give for all of it.
 */
export function ratesIn(prose: Prose, passage: Passage): readonly RateOver[] {
  const rates = passage.figures.filter((f) => f.figure.kind === "rate");
  const lengths = passage.figures.filter((f) => f.figure.kind === "duration");
  return rates.flatMap((rate) =>
    lengths.flatMap((length) => {
      if (length.unit === null || length.unit !== rate.per) return [];
      const amount = passage.amounts.find(
        (f) => isSameThing(f, rate) && isTied(prose, passage, { rate, length, amount: f }),
      );
      return amount === undefined ? [] : [{ rate, length, amount }];
    }),
  );
}

function isSameThing(amount: FigureMention, rate: FigureMention): boolean {
  return amount.unit === null || rate.unit === null || amount.unit === rate.unit;
}

function isTied(prose: Prose, passage: Passage, { rate, length, amount }: RateOver): boolean {
  if (amount.first < length.first && length.first < rate.first) {
    return isFor(prose, endOfPhrase(prose, amount), length) && isApposition(prose, length.end, rate.first);
  }
  if (rate.first < length.first && length.first < amount.first) {
    return isFor(prose, rate.end, length) && amount.first - length.end <= NEAR && isTotal(prose, passage, amount);
  }
  return false;
}

/** Whether "in", "for" or "over" leads from token `from` to a length of time. */
function isFor({ tokens, language }: Prose, from: number, length: FigureMention): boolean {
  if (length.first - from > NEAR) return false;
  return firstPhrase(language.tables.overTime, tokens, from, length.first) !== null;
}
