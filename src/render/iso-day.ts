import type { DayNumber } from "../values/date.ts";

const DAY = 86_400_000;

/** A day as ISO 8601, in the expanded form (±YYYYYY) outside the years 0 to 9999; null where it is unknown. */
export function isoDay(day: DayNumber | null): string | null {
  if (day === null) return null;
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? null : (date.toISOString().split("T")[0] ?? null);
}
