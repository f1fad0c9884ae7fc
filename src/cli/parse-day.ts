import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";
import type { DayNumber } from "../values/date.ts";

const DAY = 86_400_000;

/** The day number of "1983-11-24". */
export function parseDay(written: string): DayNumber | Diagnostic {
  const time = /^\d{4}-\d\d-\d\d$/u.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) {
    return refusal("bad-value", `--today needs a day, not "${written}"`, "write it like 1983-11-24");
  }
  return time / DAY;
}
