import type { Interval } from "./interval.ts";

const MILLION = 1_000_000;

/** A number as a reader writes it: 1,130 · 4 million · 5.79 · 0.0042. */
export function formatNumber(x: number): string {
  if (!Number.isFinite(x)) return "∞";
  if (Math.abs(x) >= MILLION && isShort(x)) return `${trimmed(x / MILLION, 2)} million`;
  if (Math.abs(x) >= 1000) return grouped(Math.round(x));
  if (Math.abs(x) >= 1 || x === 0) return trimmed(x, 2);
  return String(Number(x.toPrecision(2)));
}

/** A number to two decimals, however large: 110,067.08. */
export function formatAmount(x: number): string {
  const [whole, hundredths = 0] = [Math.trunc(Math.abs(x)), Math.round((Math.abs(x) % 1) * 100)];
  if (Math.abs(x) < 1000 || hundredths === 0 || hundredths === 100) return formatNumber(x);
  return `${x < 0 ? "-" : ""}${grouped(whole)}.${String(hundredths).padStart(2, "0")}`;
}

/** A fraction as a percentage: 0.314 gives 31.4 %. */
export function formatShare(x: number): string {
  return `${trimmed(x * 100, 1)} %`;
}

/** An interval in words: "more than 600,000", "at most 4", "3.5 million to 4.5 million". */
export function formatInterval(interval: Interval, format: (x: number) => string = formatNumber): string {
  const { low, high, lowOpen, highOpen } = interval;
  if (low === null && high === null) return "any number";
  if (low !== null && low === high) return format(low);
  if (high === null) return `${lowOpen ? "more than" : "at least"} ${format(low ?? 0)}`;
  if (low === null || (low === 0 && !lowOpen)) return `${highOpen ? "fewer than" : "at most"} ${format(high)}`;
  if (lowOpen) return `more than ${format(low)} and ${highOpen ? "less than" : "at most"} ${format(high)}`;
  return `${format(low)} to ${highOpen ? "just under " : ""}${format(high)}`;
}

/** Whether a million with two decimals says it all, or the number is the result of a division and need not be exact. */
function isShort(x: number): boolean {
  const nearest = Math.round(x);
  const isWhole = Math.abs(x - nearest) < 1e-6;
  return !isWhole || nearest % 10_000 === 0;
}

function trimmed(x: number, decimals: number): string {
  const rounded = Number(x.toFixed(decimals));
  return Number.isInteger(rounded) ? grouped(rounded) : String(rounded);
}

function grouped(x: number): string {
  return String(x).replace(/\B(?=(\d{3})+$)/gu, ",");
}
