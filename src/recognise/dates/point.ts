import { ordinalAt } from "./day.ts";
import { centuryAt, decadeAt } from "./decade.ts";
import { eventNameAt, periodAt } from "./event-name.ts";
import { type Meaning, valueMeaning } from "./meaning.ts";
import { dateOf, monthAt, NO_YEAR } from "./month-date.ts";
import {
  digitsAt,
  type Expression,
  expression,
  isArticle,
  isCapital,
  isLower,
  pastArticle,
  type Reader,
} from "./reader.ts";
import { relativeAt } from "./relative.ts";
import { feastDate, seasonDate } from "./season-date.ts";
import { DateStart, startsAt } from "./starts.ts";
import { dayDate, weekdayDate } from "./weekday-date.ts";
import { type YearContext, yearDate } from "./year-date.ts";

/** A month of which the words do not say which: it is the one in force. */
const NO_MONTH = "XX";

/** A day, month, season, year, decade, century or named period that begins at token i. */
export function pointAt(r: Reader, i: number, context: YearContext): Expression | null {
  if (i >= r.limit) return null;
  if (digitsAt(r, i) >= 0) {
    return (
      dayDate(r, i) ??
      decadeAt(r, i, context === "chained") ??
      centuryAt(r, i) ??
      yearDate(r, i, context) ??
      loneDay(r, i)
    );
  }
  const starts = startsAt(r.tokens, i, r.starts);
  return (
    (starts & DateStart.named ? (periodAt(r, i) ?? weekdayDate(r, i)) : null) ??
    (starts & DateStart.day ? (dayDate(r, i) ?? loneMonth(r, i, context)) : null) ??
    centuryAt(r, i) ??
    (starts & DateStart.year ? ofYears(r, i, context) : null) ??
    eventNameAt(r, i)
  );
}

/** A season, feast, decade or year that does not begin with digits: "spring 1942", "the thirties", "AD 43", "'41". */
function ofYears(r: Reader, i: number, context: YearContext): Expression | null {
  return seasonDate(r, i) ?? feastDate(r, i) ?? decadeAt(r, i, context === "chained") ?? yearDate(r, i, context);
}

/** A month without a day or year, and no part of a name: "October Revolution", "Black September". */
function loneMonth(r: Reader, i: number, context: YearContext): Expression | null {
  const month = monthAt(r, i);
  if (month === null || isCapital(r, month.end) || (isCapital(r, i - 1) && i - 1 > r.first)) return null;
  if (r.bare && context !== "led") return null;
  const led = context === "led" || (i > r.first && r.tables.dateLeads.get(r.tokens, i - 1) !== undefined);
  if (month.value.shared === true && !led) return null;
  if (r.tables.eventNouns.get(r.tokens, month.end) !== undefined && !isLower(r, month.end)) return null;
  return expression(i, month.end, valueMeaning(dateOf(NO_YEAR, month.value.month, null)));
}

/** "on the 2nd": a day of the month in force. */
function loneDay(r: Reader, i: number): Expression | null {
  const day = ordinalAt(r, i);
  if (day === null || day.value > 31) return null;
  const value = { ...dateOf(NO_YEAR, null, day.value), month: NO_MONTH };
  const letter = r.tables.letterMonths.longest(r.tokens, day.end, r.limit);
  if (letter !== null) {
    const year = { type: "shift", from: "occasion", unit: "month", count: letter.value } as const;
    const meaning: Meaning = {
      type: "in-year",
      date: value,
      year: { ...year, stretch: false, whole: true, approximate: false },
    };
    return expression(i, letter.end, meaning, { kind: "relative" });
  }
  if (!isArticle(r, i - 1)) return null;
  const of = r.tables.dateOf.longest(r.tokens, day.end, r.limit)?.end;
  const month = of === undefined ? null : (relativeAt(r, of) ?? relativeAt(r, pastArticle(r, of)));
  if (month !== null && month.meaning.type === "shift" && month.meaning.unit === "month") {
    return expression(i, month.end, { type: "in-year", date: value, year: month.meaning });
  }
  if (r.tables.dateLeads.get(r.tokens, i - 2) === undefined || i - 2 < r.first) return null;
  const next =
    r.tokens.kind(day.end) !== 2 && day.end < r.limit && r.tables.afterYears.get(r.tokens, day.end) === undefined;
  if (next) return null;
  return expression(i, day.end, valueMeaning(value));
}
