import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";
import { dayNumber } from "../values/calendar.ts";
import type { DayNumber } from "../values/date.ts";
import { dayOf, parseEdtf } from "../values/edtf.ts";

/** The day number of "1983-11-24". */
export function parseDay(written: string): DayNumber | Diagnostic {
  const date = parseEdtf(written);
  const day = date?.type === "date" ? dayOf(date) : null;
  if (day !== null) return dayNumber(day);
  return refusal("bad-value", `--today needs a day, not "${written}"`, "write it like 1983-11-24");
}
