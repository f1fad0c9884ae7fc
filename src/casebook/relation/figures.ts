import type { Figure, FigureKind, HedgeKind } from "../../values/figure.ts";
import { readings } from "../../values/hedge.ts";

/** A number as its digits give it. */
export interface Numeral {
  readonly value: number;
  /** The place of the last non-zero digit. */
  readonly place: number;
  /** The place of the last digit written. */
  readonly resolution: number;
  readonly round: boolean;
}

const MOST_DIGITS = 15;
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** Reads digits, in groups of three or in none, times a magnitude; null for groups of other sizes. */
export function numeralOf(digits: string, scale: number): Numeral | null {
  if (!GROUPED.test(digits)) return null;
  const written = digits.includes(",") ? digits.replaceAll(",", "") : digits;
  if (scale === 1 && written.length <= MOST_DIGITS && !written.includes(".")) return wholeNumber(written);
  const decimals = written.includes(".") ? written.length - written.indexOf(".") - 1 : 0;
  const value = Number((Number(written) * scale).toPrecision(15));
  const resolution = Number((scale * 10 ** -decimals).toPrecision(15));
  const place = placeOf(written, decimals, scale);
  return { value, place, resolution, round: scale > 1 || place >= 100 };
}

/** A whole number of so few digits that nothing of it is rounded. */
function wholeNumber(digits: string): Numeral {
  let zeros = 0;
  while (digits.endsWith("0", digits.length - zeros)) zeros += 1;
  const place = zeros === digits.length ? 1 : 10 ** zeros;
  return { value: Number(digits), place, resolution: 1, round: place >= 100 };
}

/** Where the last digit that is not zero stands; 1 for zero itself. */
function placeOf(written: string, decimals: number, scale: number): number {
  const digits = written.replace(".", "");
  const zeros = digits.length - digits.replace(/0+$/u, "").length;
  if (zeros === digits.length) return 1;
  return Number((scale * 10 ** (zeros - decimals)).toPrecision(15));
}

/** A numeral as so many hundredths. */
export function percentOf({ value, place, resolution }: Numeral): Numeral {
  const hundredth = (x: number) => Number((x / 100).toPrecision(12));
  return { value: hundredth(value), place: hundredth(place), resolution: hundredth(resolution), round: false };
}

/** How a figure was put into words. */
export interface Manner {
  readonly kind: FigureKind;
  readonly hedge: HedgeKind | null;
  readonly unit: string | null;
  /** A share in words ("half", "1 in 7"), which is no measurement. */
  readonly inWords: boolean;
}

/** The figure of one number, or of a range where there is a second; its readings are those of every other figure. */
export function figureOf(low: Numeral, high: Numeral | null, manner: Manner): Figure {
  const { kind, unit, inWords } = manner;
  const number = { low: low.value, high: (high ?? low).value };
  const place = Math.min(low.place, (high ?? low).place);
  const resolution = Math.min(low.resolution, (high ?? low).resolution);
  const round = low.round || (high?.round ?? false);
  const hedge = manner.hedge ?? (high === null ? null : "from-to");
  const written = {
    kind,
    number,
    place,
    resolution,
    round,
    hedge,
    unit,
    next: null,
    inWords,
    ofChange: false,
    limits: null,
  };
  return { kind, number, place, resolution, round, hedge, ...readings(written) };
}

/** The same figure read as another kind: six, or six times as many. */
export function readAs(figure: Figure, kind: FigureKind): Figure {
  const { number, place, resolution, round, hedge } = figure;
  const written = {
    kind,
    number,
    place,
    resolution,
    round,
    hedge,
    unit: null,
    next: null,
    inWords: false,
    ofChange: false,
    limits: null,
  };
  return { ...figure, kind, ...readings(written) };
}
