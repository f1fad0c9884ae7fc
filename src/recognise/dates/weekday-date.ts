import { dayFirstDate, monthFirstDate } from "./month-date.ts";
import { numericDate } from "./numeric-date.ts";
import {
  type Expression,
  expression,
  isArticle,
  isCapital,
  isLower,
  isMark,
  isWord,
  pastComma,
  type Reader,
} from "./reader.ts";
import { lastOrNext } from "./relative.ts";

/** A day with its month, in any form. */
export function dayDate(r: Reader, i: number): Expression | null {
  return withTrailingWeekday(r, numericDate(r, i) ?? dayFirstDate(r, i) ?? monthFirstDate(r, i));
}

/** "Monday, 3 May 1921"; and by itself "on Monday", counted from the day of the text. */
export function weekdayDate(r: Reader, i: number): Expression | null {
  const weekday = isCapital(r, i) ? r.tables.weekdays.longest(r.tokens, i, r.limit) : null;
  if (weekday === null) return null;
  const end = pastDayTime(r, weekday.end);
  const on = r.tables.dateLeads.longest(r.tokens, pastComma(r, end), r.limit);
  const starts = [pastComma(r, weekday.end), pastComma(r, end), on?.end ?? -1];
  for (const start of starts.flatMap((at) => [at, isArticle(r, at) ? at + 1 : -1])) {
    const date = start < 0 ? null : dayDate(r, start);
    if (date !== null && isDay(date)) return { ...date, first: i, weekday: weekday.value.weekday };
  }
  if (weekday.value.short === true || !isAlone(r, i, end)) return null;
  const part = { type: "weekday", weekday: weekday.value.weekday } as const;
  const which = lastOrNext(r, end);
  const meaning = { type: "recurring", from: "occasion", part, which: which ?? 0 } as const;
  return expression(i, which === null ? end : end + 1, meaning, { kind: "relative" });
}

/** "3 May 1921, a Monday"; "3 May 1921 (Monday)". */
function withTrailingWeekday(r: Reader, date: Expression | null): Expression | null {
  if (date === null || !isDay(date)) return date;
  const open = isMark(r, date.end, "(");
  if (!open && !isMark(r, date.end, ",")) return date;
  const article = isArticle(r, date.end + 1);
  const weekday = r.tables.weekdays.longest(r.tokens, date.end + (article ? 2 : 1), r.limit);
  if (weekday === null || (!open && !article) || (open && !isMark(r, weekday.end, ")"))) return date;
  if (!isCapital(r, date.end + (article ? 2 : 1)) || isCapital(r, weekday.end)) return date;
  return { ...date, end: open ? weekday.end + 1 : weekday.end, weekday: weekday.value.weekday };
}

function isDay({ meaning, oldStyle }: Expression): boolean {
  if (meaning.type === "numeric" || oldStyle !== null) return true;
  return meaning.type === "value" && meaning.value.type === "date" && meaning.value.day !== null;
}

function pastDayTime(r: Reader, i: number): number {
  return r.tables.dayTimes.get(r.tokens, i) === undefined ? i : i + 1;
}

/** After a preposition, or with a time of the day; and no name: "Bloody Sunday", "the Sunday Times". */
function isAlone(r: Reader, i: number, end: number): boolean {
  if (isCapital(r, end) || isMark(r, end, "'s") || isMark(r, end, "\u2019s")) return false;
  if (isCapital(r, i - 1) && i - 1 > r.first) return false;
  const lead = i > r.first && r.tables.dateLeads.get(r.tokens, i - 1) !== undefined;
  return lead || end > i + 1 || (i === r.first && !isCapital(r, i + 1)) || followsVerb(r, i, end);
}

/** "officials said Tuesday": no article stands before it or before its adjective, and the words about the day end there. */
function followsVerb(r: Reader, i: number, end: number): boolean {
  if (!isLower(r, i - 1) || isArticle(r, i - 1) || isArticle(r, i - 2)) return false;
  if (r.tables.datePossessives.get(r.tokens, i - 1) !== undefined) return false;
  return !isWord(r, end) || r.tables.afterYears.get(r.tokens, end) !== undefined;
}
