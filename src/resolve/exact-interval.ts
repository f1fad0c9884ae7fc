import {
  add as addFractions,
  compare,
  inverse,
  multiply as multiplyFractions,
  negate as negateFraction,
  type Rational,
  sign,
  ZERO,
} from "../reason/rational.ts";
import { rational } from "../reason/rational-text.ts";
import type { Interval } from "../values/interval.ts";

/** A range of fractions; null is unbounded. An open end is not itself in the range. */
export interface ExactInterval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The single number x. */
export function point(x: Rational): ExactInterval {
  return { low: x, high: x, lowOpen: false, highOpen: false };
}

/** A range of numbers, each end taken for the decimal it prints as. */
export function exactInterval({ low, high, lowOpen, highOpen }: Interval): ExactInterval {
  return {
    low: low === null ? null : rational(low),
    high: high === null ? null : rational(high),
    lowOpen,
    highOpen,
  };
}

/** Whether a range holds one number only. */
export function singleOf({ low, high }: ExactInterval): Rational | null {
  return low !== null && high !== null && compare(low, high) === 0 ? low : null;
}

/** The sums of one number from each range. */
export function add(a: ExactInterval, b: ExactInterval): ExactInterval {
  return {
    low: a.low === null || b.low === null ? null : addFractions(a.low, b.low),
    high: a.high === null || b.high === null ? null : addFractions(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** The range of −x. */
export function negate(a: ExactInterval): ExactInterval {
  return {
    low: a.high === null ? null : negateFraction(a.high),
    high: a.low === null ? null : negateFraction(a.low),
    lowOpen: a.highOpen,
    highOpen: a.lowOpen,
  };
}

/** The products of one number from each range. */
export function multiply(a: ExactInterval, b: ExactInterval): ExactInterval {
  const products = [lower(a), upper(a)].flatMap((x) => [lower(b), upper(b)].map((y) => product(x, y)));
  const [least, most] = [outermost(products, -1), outermost(products, 1)];
  return { low: least.at, high: most.at, lowOpen: isOpen(least), highOpen: isOpen(most) };
}

/** The range of 1 / x; null where the range touches 0. */
export function invert({ low, high, lowOpen, highOpen }: ExactInterval): ExactInterval | null {
  const isAbove = low !== null && (sign(low) > 0 || (sign(low) === 0 && lowOpen));
  const isBelow = high !== null && (sign(high) < 0 || (sign(high) === 0 && highOpen));
  if (!isAbove && !isBelow) return null;
  const turned = (end: Rational | null) => (end === null ? ZERO : sign(end) === 0 ? null : inverse(end));
  return {
    low: turned(high),
    high: turned(low),
    lowOpen: highOpen || high === null,
    highOpen: lowOpen || low === null,
  };
}

/** An end of a range: null is without bound. */
interface Product {
  readonly at: Rational | null;
  readonly open: boolean;
  /** On which side an end without bound lies. */
  readonly side: number;
}

function lower({ low, lowOpen }: ExactInterval): Product {
  return { at: low, open: lowOpen, side: -1 };
}

function upper({ high, highOpen }: ExactInterval): Product {
  return { at: high, open: highOpen, side: 1 };
}

/** Nothing times anything is nothing, however large the other is. */
function product(x: Product, y: Product): Product {
  const isZero = (end: Product) => end.at !== null && sign(end.at) === 0;
  if (isZero(x) || isZero(y))
    return { at: ZERO, open: (isZero(x) ? x.open : true) && (isZero(y) ? y.open : true), side: 1 };
  const side = (end: Product) => (end.at === null ? end.side : sign(end.at));
  if (x.at === null || y.at === null) return { at: null, open: true, side: side(x) * side(y) };
  return { at: multiplyFractions(x.at, y.at), open: x.open || y.open, side: 1 };
}

function outermost(products: readonly Product[], side: -1 | 1): Product {
  return products.reduce((most, next) => (beyond(next, most, side) ? next : most));
}

function isOpen({ at, open }: Product): boolean {
  return at !== null && open;
}

/** Whether one end lies further out than another; of two at one place, the closed one does. */
function beyond(a: Product, b: Product, side: -1 | 1): boolean {
  if (b.at === null) return b.side !== side && (a.at !== null || a.side === side);
  if (a.at === null) return a.side === side;
  const order = compare(a.at, b.at) * side;
  return order > 0 || (order === 0 && b.open && !a.open);
}
