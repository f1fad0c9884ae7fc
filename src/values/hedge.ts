import type { Figure, FigureKind, HedgeKind, Readings, WrittenNumber } from "./figure.ts";
import { closed, exactly, type Interval } from "./interval.ts";

/** A figure as far as its words go: what a reading is made from. */
export interface Written {
  readonly kind: FigureKind;
  readonly number: WrittenNumber;
  readonly place: number;
  readonly resolution: number;
  readonly round: boolean;
  readonly hedge: HedgeKind | null;
  readonly unit: string | null;
  /** Where a vague magnitude strictly ends: the next one up ("thousands" end at a million). */
  readonly next: number | null;
  /** A share in words ("half", "a third"), which is no measurement. */
  readonly inWords: boolean;
  /** A share of change ("by 150 per cent"), which may be more than the whole. */
  readonly ofChange: boolean;
  /** The shares of a whole that words without a number allow: "most". */
  readonly limits: { readonly low: number; readonly high: number } | null;
}

/**
 * Reads a figure by the words: what they entail, strictly, generously. Rows marked † are a convention of this program;
 * the others follow Ferson et al. 2015 (hedged numbers, International Journal of Approximate Reasoning), Cummins,
 * Sauerland and Solt 2012 ("more than n"), and McNabb et al. and Nouwen 2013 ("up to").
 */
export function readings(written: Written): Readings {
  const row = rowFor(written);
  const most = isPartOfWhole(written) ? 1 : null;
  const hard = capped(row.hard, most);
  const strict = row.strict === row.hard ? hard : capped(row.strict, most);
  const generous = row.generous === row.strict ? strict : capped(row.generous, most);
  return { hard, strict, generous };
}

/** A hedged figure read as its number give or take a relative tolerance; every other figure as it strictly is. */
export function within(figure: Figure, tolerance: number): Interval {
  const { low, high } = figure.number;
  if (low === null || high === null) return figure.strict;
  if (figure.hedge === "about") return closed(low * (1 - tolerance), high * (1 + tolerance));
  if (figure.hedge === "nearly") return { ...closed(low * (1 - tolerance), high), highOpen: tolerance > 0 };
  return figure.strict;
}

function rowFor(written: Written): Readings {
  const { low, high } = written.number;
  if (written.limits !== null) return limited(written.limits.low, written.limits.high);
  if (low === null && high === null) return same(atLeast(0));
  if (low === null) return same(closed(0, high));
  if (written.hedge === "perhaps") return escalated(low, high ?? written.next);
  if (high === null) return vague(low, written.next);
  if (low < high) return range(low, high, written);
  return single(low, written);
}

/** "most", "the majority": more than half. "A minority": less. */
function limited(low: number, high: number): Readings {
  return same({ low, high, lowOpen: low > 0, highOpen: high < 1 });
}

/** One number: by its hedge. */
function single(x: number, written: Written): Readings {
  if (x === 0 && written.hedge === "nearly") return nearlyNone(written);
  switch (written.hedge) {
    case "exactly":
      return { hard: exactly(x), strict: exactly(x), generous: around(x, written.place / 10) };
    case "about":
      return about(x, written);
    case "nearly":
      return nearly(x, written);
    case "over":
      return same({ low: x, high: null, lowOpen: true, highOpen: false });
    case "under":
      return same({ low: 0, high: x, lowOpen: false, highOpen: true });
    case "at-least":
      return same(atLeast(x));
    case "at-most":
      return same(closed(0, x));
    case "up-to":
      return { hard: atLeast(0), strict: closed(0, x), generous: atLeast(0) };
    default:
      return bare(x, written);
  }
}

/**
 * A number without a hedge. A round one may be rounded by half its last place, a sharp one says what it says. Tens of
 * years are always rounded †; a percentage is rounded to its last digit; a multiple † and a fraction † by half a step.
 */
function bare(x: number, written: Written): Readings {
  const { kind, place, resolution, round } = written;
  const anything = atLeast(0);
  if (kind === "duration" && written.unit === "year" && x % 10 === 0) {
    return { hard: anything, strict: around(x, place / 2), generous: around(x, place / 2) };
  }
  if (kind === "share" && !written.inWords) {
    return { hard: anything, strict: around(x, resolution / 2), generous: around(x, resolution / 2) };
  }
  if (kind === "share") return { hard: anything, strict: exactly(x), generous: around(x, 0.05) };
  if (kind === "ratio") return { hard: anything, strict: exactly(x), generous: around(x, resolution / 2) };
  if (kind === "ordinal" || !round) return same(exactly(x));
  return { hard: anything, strict: exactly(x), generous: around(x, place / 2) };
}

/** "about": half a place, never more than a quarter of the number; generously two, never more than half † of it. */
function about(x: number, written: Written): Readings {
  const { place } = written;
  const least = written.kind === "share" ? written.resolution / 2 : 0;
  const [narrow, wide] = written.inWords
    ? [0.05, 0.2]
    : [Math.max(least, Math.min(place / 2, x / 4)), Math.max(least, Math.min(2 * place, x / 2))];
  return { hard: atLeast(0), strict: around(x, narrow), generous: around(x, wide) };
}

/** "nearly": below the number †, by half a place or generously two. */
function nearly(x: number, written: Written): Readings {
  const below = (low: number): Interval => ({ low: tidy(low), high: x, lowOpen: false, highOpen: true });
  const hard = below(0);
  if (written.kind === "share" && x === 1) return { hard, strict: below(0.9), generous: below(0.9) };
  if (written.inWords) return { hard, strict: below(x - 0.05), generous: below(x - 0.2) };
  return { hard, strict: below(x - written.place / 2), generous: below(x - 2 * written.place) };
}

/** "virtually no" †: at most a twentieth of a whole; of a mere count nothing is known but that it is small. */
function nearlyNone(written: Written): Readings {
  if (written.kind !== "share") return same(atLeast(0));
  return { hard: atLeast(0), strict: closed(0, 0.05), generous: closed(0, 0.05) };
}

/** "X to Y"; hedged †, with half a place more at either end when read generously. "Several thousand" † likewise. */
function range(low: number, high: number, written: Written): Readings {
  const isFirm = written.hedge !== null && written.hedge !== "about" && written.hedge !== "nearly";
  if (isFirm) return same(closed(low, high));
  const slack = written.hedge === null ? written.place : written.place / 2;
  return { hard: atLeast(0), strict: closed(low, high), generous: closed(low - slack, high + slack) };
}

/** "dozens", "thousands", "tens of thousands" †: at least two of them; the next magnitude up binds strictly only. */
function vague(low: number, next: number | null): Readings {
  return { hard: atLeast(low), strict: closed(low, next), generous: atLeast(low) };
}

/** "X, perhaps Y" †: from X; Y binds strictly only. */
function escalated(low: number, high: number | null): Readings {
  return { hard: atLeast(low), strict: closed(low, high), generous: atLeast(low) };
}

function same(interval: Interval): Readings {
  return { hard: interval, strict: interval, generous: interval };
}

function atLeast(low: number): Interval {
  return closed(low, null);
}

function around(x: number, slack: number): Interval {
  return closed(tidy(x - slack), tidy(x + slack));
}

function isPartOfWhole({ kind, number, ofChange }: Written): boolean {
  return kind === "share" && !ofChange && (number.high ?? number.low ?? 0) <= 1;
}

/** Nothing counted is negative, and no part is more than its whole. */
function capped(interval: Interval, most: number | null): Interval {
  const { low, high, lowOpen, highOpen } = interval;
  const isBelow = low === null || low < 0;
  const isAbove = most !== null && (high === null || high > most);
  if (!isBelow && !isAbove) return interval;
  return {
    low: isBelow ? 0 : low,
    high: isAbove ? most : high,
    lowOpen: lowOpen && !isBelow,
    highOpen: highOpen && !isAbove,
  };
}

/** Drops what binary fractions leave behind. */
function tidy(x: number): number {
  if (Number.isInteger(x)) return x;
  // Six decimals and fewer before them are within the twelve digits as they stand, and need not be written out.
  const millionths = Math.round(x * 1e6);
  return millionths / 1e6 === x && Math.abs(millionths) < 1e12 ? x : Number(x.toPrecision(12));
}
