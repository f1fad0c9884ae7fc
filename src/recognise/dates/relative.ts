import { readNumeral } from "../numerals.ts";
import { TokenKind } from "../tokens.ts";
import type { Meaning, Recurring } from "./meaning.ts";
import { monthAt } from "./month-date.ts";
import { type Expression, expression, isCapital, isDefinite, isJoint, isLower, isMark, type Reader } from "./reader.ts";
import type { MomentWord, Shift } from "./tables.ts";

/** A time counted from the story or from the day of the text, at token i: "today", "the next day", "that war". */
export function relativeAt(r: Reader, i: number): Expression | null {
  if (i >= r.limit || i < r.first) return null;
  return momentAt(r, i) ?? shiftedAt(r, i) ?? sameAt(r, i);
}

function relative(first: number, end: number, meaning: Meaning): Expression {
  return expression(first, end, meaning, { kind: "relative" });
}

/** "today", "by then", "recently". */
function momentAt(r: Reader, i: number): Expression | null {
  const moment = r.tables.moments.longest(r.tokens, i, r.limit);
  if (moment === null) return null;
  const alone = moment.end === i + 1;
  if (alone && i === r.first && moment.value.type === "day" && isMark(r, moment.end, ",") && isShort(r, i)) return null;
  if (moment.value.type === "then" && isOfSomething(r, moment.end)) return relative(i, moment.end, { type: "vague" });
  return relative(i, moment.end, momentMeaning(moment.value));
}

/** "at the time of their arrest": not the time told last. */
function isOfSomething(r: Reader, i: number): boolean {
  return r.tables.dateOf.get(r.tokens, i) !== undefined;
}

/** "Now, …" opens a thought and tells no time; longer words do. */
function isShort(r: Reader, i: number): boolean {
  return r.tokens.end(i) - r.tokens.start(i) <= 3;
}

function momentMeaning(word: MomentWord): Meaning {
  if (word.type === "vague") return { type: "vague" };
  const of: Meaning =
    word.type === "then"
      ? { type: "same", noun: null, years: null }
      : shift({ from: "occasion", count: 0 }, "day", word.count);
  return word.bound === undefined ? of : { type: "bounded", bound: word.bound, of };
}

function shift(at: Shift, unit: "day" | "week" | "month" | "year", count: number): Meaning {
  return { type: "shift", from: at.from, unit, count, stretch: false, whole: true, approximate: false };
}

/** "last year", "the following March", "the last ten years", "that summer", "this morning". */
function shiftedAt(r: Reader, i: number): Expression | null {
  const start = isDefinite(r, i) ? i + 1 : i;
  const shifter = r.tables.shifters.longest(r.tokens, start, r.limit);
  if (shifter === null) return null;
  const definite = isDefinite(r, start - 1);
  const at = definite ? shifter.value.definite : shifter.value.bare;
  if (at === null) return null;
  const first = definite ? start - 1 : start;
  const found = shiftedUnit(r, shifter.end, at, definite) ?? recurring(r, shifter.end, at, start);
  return found === null ? null : { ...found, first };
}

/** "year", "ten years", "morning" after a word that shifts them. */
function shiftedUnit(r: Reader, i: number, at: Shift, definite: boolean): Expression | null {
  const dayTime = r.tables.dayTimes.longest(r.tokens, i, r.limit);
  if (dayTime !== null) return relative(i, dayTime.end, shift(at, "day", at.count));
  const number = readNumeral(r.tokens, i, r.language, r.limit);
  const unitAt = number?.end ?? i;
  const unit = r.tables.timeUnits.longest(r.tokens, unitAt, r.limit);
  if (unit === null || isMark(r, unit.end, "-")) return null;
  const { unit: name, times, plural } = unit.value;
  if (number === null && plural) return null;
  if (r.tables.dateOf.get(r.tokens, unit.end) !== undefined && at.count !== 0) return null;
  if (number !== null) {
    if (!definite || at.count === 0) return null;
    const count = at.count * number.value * times;
    return relative(i, unit.end, { ...stretched(at, name, count), approximate: !Number.isInteger(count) });
  }
  if (times > 1 && at.count === -1) return relative(i, unit.end, stretched(at, name, -times));
  return times > 1 && at.count !== 0 ? null : relative(i, unit.end, wholeUnit(at, name, times));
}

/** "that decade" is the one told of; "next year" is the calendar year. */
function wholeUnit(at: Shift, unit: "day" | "week" | "month" | "year", times: number): Meaning {
  return times > 1 ? { type: "same", noun: null, years: times } : shift(at, unit, at.count);
}

function stretched(at: Shift, unit: "day" | "week" | "month" | "year", count: number) {
  return { type: "shift", from: at.from, unit, count, stretch: true, whole: false, approximate: false } as const;
}

/** "March", "autumn", "Monday" after a word that says which. */
function recurring(r: Reader, i: number, at: Shift, shifter: number): Expression | null {
  const season = isLower(r, i) || isCapital(r, i) ? r.tables.seasons.get(r.tokens, i) : undefined;
  const month = monthAt(r, i);
  const weekday = isCapital(r, i) ? r.tables.weekdays.longest(r.tokens, i, r.limit) : null;
  const end = month?.end ?? weekday?.end ?? i + 1;
  if (isCapital(r, end) || (at.count === 0 && isClause(r, shifter))) return null;
  if (season !== undefined)
    return relative(i, i + 1, { type: "recurring", from: at.from, which: at.count, part: { type: "season", season } });
  if (month !== null) {
    const part: Recurring = { type: "month", month: month.value.month, day: null };
    return relative(i, end, { type: "recurring", from: at.from, which: at.count, part });
  }
  if (weekday === null || weekday.value.short === true) return null;
  const part: Recurring = { type: "weekday", weekday: weekday.value.weekday };
  return relative(i, end, { type: "recurring", from: at.from, which: at.count, part });
}

/** "Monday next", "5 November last": -1 for the last one, 1 for the next; null where no such word ends the phrase. */
export function lastOrNext(r: Reader, i: number): -1 | 1 | null {
  const count = i < r.limit && isLower(r, i) ? r.tables.shifters.get(r.tokens, i)?.bare?.count : undefined;
  if (count !== -1 && count !== 1) return null;
  return i + 1 >= r.limit || r.tokens.kind(i + 1) === TokenKind.punctuation || isClosed(r, i + 1) ? count : null;
}

/** Whether what stands at token i cannot be the noun that a word before it belongs to. */
function isClosed(r: Reader, i: number): boolean {
  return r.tables.afterYears.get(r.tokens, i) !== undefined;
}

/** "He hoped that spring would come": the word opens a clause. */
function isClause(r: Reader, i: number): boolean {
  const opens = r.tables.reportOpeners.get(r.tokens, i) !== undefined && isLower(r, i);
  return opens && i > r.first && r.tables.dateLeads.get(r.tokens, i - 1) === undefined;
}

/** "that war", "those two years", "that two-year period", "the same period". */
function sameAt(r: Reader, i: number): Expression | null {
  const pointer = r.tables.demonstratives.longest(r.tokens, i, r.limit);
  if (pointer === null || isClause(r, i)) return null;
  const first = isDefinite(r, i - 1) ? i - 1 : i;
  if (first === i && isSame(r, i)) return null;
  const number = readNumeral(r.tokens, pointer.end, r.language, r.limit);
  const at = number === null ? pointer.end : isJoint(r, number.end) ? number.end + 1 : number.end;
  const unit = r.tables.timeUnits.longest(r.tokens, at, r.limit);
  if (number !== null) {
    if (unit === null || unit.value.unit !== "year") return null;
    const end = isJoint(r, unit.end) || isPeriod(r, unit.end) ? unit.end + 1 : unit.end;
    return relative(first, end, { type: "same", noun: null, years: number.value * unit.value.times });
  }
  if (unit !== null) return unit.value.plural && unit.value.unit === "year" ? sameTime(first, unit.end) : null;
  if (isPeriod(r, at)) return sameTime(first, at + 1);
  if (r.tables.eventNouns.get(r.tokens, at) === undefined || isCapital(r, at)) return null;
  return relative(first, at + 1, { type: "same", noun: r.tokens.word(at), years: null });
}

/** "same" points back only after an article. */
function isSame(r: Reader, i: number): boolean {
  return r.tables.shifters.get(r.tokens, i)?.bare === null;
}

function isPeriod(r: Reader, i: number): boolean {
  return i < r.limit && r.tables.periodNouns.get(r.tokens, i) !== undefined;
}

function sameTime(first: number, end: number): Expression {
  return relative(first, end, { type: "same", noun: null, years: null });
}
