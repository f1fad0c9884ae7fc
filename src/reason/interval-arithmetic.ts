import { closed, type Interval } from "../values/interval.ts";

/** Rounding of floating-point sums that must not decide a verdict: relative to the larger end. */
const EPSILON = 1e-9;

/** The sums of one number from each interval. */
export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** The sums of one number from each of the intervals; 0 for none. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, closed(0, 0));
}

/** The interval of −x for x in a. */
function negate(a: Interval): Interval {
  return {
    low: a.high === null ? null : -a.high,
    high: a.low === null ? null : -a.low,
    lowOpen: a.highOpen,
    highOpen: a.lowOpen,
  };
}

/** The differences of one number from each interval. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** The products of one number from each interval; neither may reach below zero (an end of null counts as zero there). */
export function multiply(a: Interval, b: Interval): Interval {
  return {
    low: (a.low ?? 0) * (b.low ?? 0),
    high: a.high === null || b.high === null ? null : a.high * b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** The quotients a / b; neither may reach below zero. A divisor that may be zero gives no upper end. */
export function divide(a: Interval, b: Interval): Interval {
  const low = b.high === null ? 0 : b.high === 0 ? null : (a.low ?? 0) / b.high;
  const high = a.high === null || b.low === null || b.low === 0 ? null : a.high / b.low;
  return { low, high, lowOpen: a.lowOpen || b.highOpen, highOpen: a.highOpen || b.lowOpen };
}

/** Whether some number lies in both intervals. */
export function meet(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether a begins no later than b ends. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true;
  const slack = EPSILON * Math.max(1e-300, Math.abs(a.low), Math.abs(b.high));
  if (a.lowOpen || b.highOpen) return a.low < b.high - slack;
  return a.low <= b.high + slack;
}

/** Whether some x in a is at most some y in b. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  return reaches(a, b);
}
