import type { DurationUnit } from "../../casebook/relation.ts";
import { toNumber } from "../../reason/rational-text.ts";
import type { ExactInterval } from "../exact-interval.ts";

const DAYS_OF_A_YEAR = 365.2425;
const DAYS: Readonly<Record<DurationUnit, number>> = {
  day: 1,
  week: 7,
  month: DAYS_OF_A_YEAR / 12,
  year: DAYS_OF_A_YEAR,
};

/** A length of time in days. A count of weeks, months or years is read to half a unit. */
export function daysOf(
  unit: DurationUnit,
  { low, high }: ExactInterval,
): { least: number | null; most: number | null } {
  const half = unit === "day" ? 0 : 0.5;
  return {
    least: low === null ? null : Math.max(0, (toNumber(low) - half) * DAYS[unit]),
    most: high === null ? null : (toNumber(high) + half) * DAYS[unit],
  };
}
