import type { Interval } from "./interval.ts";

const MILLION = 1_000_000;
/** As many as a number can be printed with. */
const MOST_DECIMALS = 100;

/** Which way a number is rounded: to the nearest, or so that a bound printed is still a bound, down or up. */
export type Rounding = "nearest" | "down" | "up";

/** A number as a reader writes it: 1,130 · 4 million · 5.79 · 0.0042. */
export function formatNumber(x: number, rounding: Rounding = "nearest"): string {
  if (!Number.isFinite(x)) return "∞";
  if (Math.abs(x) >= MILLION && isShort(x)) return `${trimmed(x / MILLION, 2, rounding)} million`;
  if (Math.abs(x) >= 1000) return grouped(rounded(x, 0, rounding));
  if (Math.abs(x) >= 1 || x === 0) return trimmed(x, 2, rounding);
  return String(rounded(x, 1 - Math.floor(Math.log10(Math.abs(x))), rounding));
}

/** A number to two decimals, however large: 110,067.08. */
export function formatAmount(x: number): string {
  const [whole, hundredths = 0] = [Math.trunc(Math.abs(x)), Math.round((Math.abs(x) % 1) * 100)];
  if (Math.abs(x) < 1000 || hundredths === 0 || hundredths === 100) return formatNumber(x);
  return `${x < 0 ? "-" : ""}${grouped(whole)}.${String(hundredths).padStart(2, "0")}`;
}

/** A fraction as a percentage: 0.314 gives 31.4 %. */
export function formatShare(x: number, rounding: Rounding = "nearest"): string {
  return `${trimmed(x * 100, 1, rounding)} %`;
}

/**
 * An interval in words: "more than 600,000", "at most 4", "3.5 million to 4.5 million". Its ends are rounded outward, so
 * that the words never claim more than the numbers do.
 */
export function formatInterval(
  interval: Interval,
  format: (x: number, rounding?: Rounding) => string = formatNumber,
): string {
  const { low, high, lowOpen, highOpen } = interval;
  if (low === null && high === null) return "any number";
  if (low !== null && low === high) return format(low);
  const [least, most] = [format(low ?? 0, "down"), format(high ?? 0, "up")];
  if (high === null) return `${lowOpen ? "more than" : "at least"} ${least}`;
  if (low === null || (low === 0 && !lowOpen)) return `${highOpen ? "fewer than" : "at most"} ${most}`;
  if (lowOpen) return `more than ${least} and ${highOpen ? "less than" : "at most"} ${most}`;
  return `${least} to ${highOpen ? "just under " : ""}${most}`;
}

/** Whether a million with two decimals says it all, or the number is the result of a division and need not be exact. */
function isShort(x: number): boolean {
  const nearest = Math.round(x);
  const isWhole = Math.abs(x - nearest) < 1e-6;
  return !isWhole || nearest % 10_000 === 0;
}

/** With so many decimals; a bound with one more, where that says it all. */
function trimmed(x: number, decimals: number, rounding: Rounding): string {
  const isOneMore = rounding !== "nearest" && isNear(Number(x.toFixed(decimals + 1)), x);
  const short = rounded(x, isOneMore ? decimals + 1 : decimals, rounding);
  return Number.isInteger(short) ? grouped(short) : String(short);
}

/** A number to so many decimals. What binary arithmetic adds in the last places is no reason to round up. */
function rounded(x: number, decimals: number, rounding: Rounding): number {
  const nearest = Number(x.toFixed(Math.min(decimals, MOST_DECIMALS)));
  if (rounding === "nearest" || isNear(nearest, x) || decimals > MOST_DECIMALS) return nearest;
  const isOutside = rounding === "down" ? nearest <= x : nearest >= x;
  if (isOutside) return nearest;
  const step = (rounding === "down" ? -1 : 1) * 10 ** -decimals;
  return Number((nearest + step).toFixed(decimals));
}

function isNear(short: number, x: number): boolean {
  return Math.abs(short - x) <= Math.abs(x) * Number.EPSILON * 8;
}

function grouped(x: number): string {
  return String(x).replace(/\B(?=(\d{3})+$)/gu, ",");
}
