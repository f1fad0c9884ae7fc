import type { Counting, Instant, Lapse, TimeUnit } from "../../reason/elapsed.ts";
import { formatInterval, formatNumber } from "../../values/format-number.ts";
import { closed, type Interval as Numbers } from "../../values/interval.ts";
import { writtenInstant } from "./instant.ts";

/** "1933 − 1928 = 5 years, or 6 counted inclusively": the subtraction that a verdict on a length rests on. */
export function differenceLine(from: Instant, to: Instant, lapse: Lapse, unit: TimeUnit, counting: Counting): string {
  const { low, high } = lapse.difference;
  const inclusive =
    counting === "spanned" && low !== null && high !== null && Number.isInteger(low) && Number.isInteger(high)
      ? `, or ${formatInterval(closed(low + 1, high + 1))} counted inclusively`
      : "";
  return `${writtenInstant(to)} − ${writtenInstant(from)} = ${countOf(lapse.difference, unit)}${inclusive}`;
}

/** A number of units in words: "5 years", "1 day", "3.9 to 4.1 months". */
export function countOf(count: Numbers, unit: TimeUnit): string {
  const single = count.low === 1 && count.high === 1;
  return `${formatInterval(count, rounded)} ${unit}${single ? "" : "s"}`;
}

function rounded(x: number): string {
  return formatNumber(Math.round(x * 100) / 100);
}
