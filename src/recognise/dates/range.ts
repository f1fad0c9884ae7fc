import type { Edtf, EdtfDate } from "../../values/edtf.ts";
import { ledTimeAt } from "./composite.ts";
import { dayAt } from "./day.ts";
import { NO_YEAR } from "./month-date.ts";
import { type Expression, expression, isDash, isJoint, type Reader } from "./reader.ts";

/** How finely a date is given, from a day down to a century. */
type Precision = "day" | "month" | "season" | "year" | "decade" | "century";

/**
 * The range that begins with a time already read: "1914 to 1918", "5 June – 7 July 1941", "March and April 1943".
 * `opener`: the link that "from" or "between" asks for. Null where no second time belongs to the first.
 */
export function rangeFrom(r: Reader, from: Expression, opener: "to" | "and" | null): Expression | null {
  const link = r.tables.rangeLinks.longest(r.tokens, from.end, r.limit);
  if (link === null || (opener !== null && link.value !== opener && !isDash(r, from.end))) return null;
  const dash = isDash(r, from.end);
  if (dash && r.tokens.touches(from.end) !== r.tokens.touches(link.end)) return null;
  const to = dayOfSameMonth(r, from, link.end) ?? ledTimeAt(r, link.end);
  if (to === null || to.meaning.type === "vague") return null;
  if (opener === null && !belongTogether(r, from, to, link.value)) return null;
  if (link.value === "or") {
    return expression(from.first, to.end, { type: "either", one: from.meaning, other: to.meaning });
  }
  const relative = from.kind === "relative" || to.kind === "relative";
  const kind = relative ? "relative" : from.kind === "named" && to.kind === "named" ? "named" : "calendar";
  return expression(from.first, to.end, { type: "range", from: from.meaning, to: to.meaning }, { kind });
}

/** "May 3 to 12": the second day shares the month of the first. */
function dayOfSameMonth(r: Reader, from: Expression, at: number): Expression | null {
  const value = dateOfExpression(from);
  if (value?.day === undefined || value.day === null || value.year !== NO_YEAR) return null;
  const day = dayAt(r, at);
  if (day === null || day.day <= Number(value.day) || ledTimeAt(r, at) !== null) return null;
  const to = { ...value, day: String(day.day).padStart(2, "0") };
  return expression(at, day.end, { type: "value", value: to });
}

/** Without "from" or "between", two times are one range only where they are of a kind and plainly joined. */
function belongTogether(r: Reader, from: Expression, to: Expression, link: "to" | "and" | "or"): boolean {
  if (from.kind !== "calendar" || to.kind !== "calendar") return false;
  const first = precisionOf(from);
  const second = precisionOf(to);
  if (first === null || second === null || first !== second) return isPlainDash(r, from, to);
  const one = dateOfExpression(from);
  const other = dateOfExpression(to);
  if (link === "to") return one === null || other === null || isInOrder(one, other);
  if (first !== "month" || one === null || other === null || one.year !== NO_YEAR) return false;
  const months = (Number(other.month) - Number(one.month) + 12) % 12;
  return link === "or" ? months > 0 : months === 1;
}

/** "late 1937–early 1938" without spaces is a range, whatever its ends. */
function isPlainDash(r: Reader, from: Expression, to: Expression): boolean {
  return isJoint(r, from.end) && to.first === from.end + 1;
}

/** Whether the second date is later, as far as years are given. */
function isInOrder(one: EdtfDate, other: EdtfDate): boolean {
  if (one.year.includes("X") || other.year.includes("X")) {
    return one.year === other.year || one.year.startsWith("XX") || other.year.startsWith("XX") || one.year < other.year;
  }
  const index = (date: EdtfDate) => Number(date.year) * 10_000 + Number(date.month ?? 0) * 100 + Number(date.day ?? 0);
  return index(one) < index(other);
}

/** The date of an expression that is no more than one. */
export function dateOfExpression({ meaning }: Expression): EdtfDate | null {
  if (meaning.type === "numeric") return onlyOrder(meaning.dayFirst, meaning.monthFirst);
  if (meaning.type === "qualified") return meaning.of.type === "value" ? dateIn(meaning.of.value) : null;
  return meaning.type === "value" ? dateIn(meaning.value) : null;
}

/** Of 14.03.2019 only one order is possible; of 1/2/1945 either is. */
function onlyOrder(dayFirst: EdtfDate | null, monthFirst: EdtfDate | null): EdtfDate | null {
  return dayFirst === null || monthFirst === null ? (dayFirst ?? monthFirst) : null;
}

function dateIn(value: Edtf): EdtfDate | null {
  return value.type === "date" ? value : null;
}

function precisionOf(found: Expression): Precision | null {
  const date = dateOfExpression(found);
  if (date === null) return found.meaning.type === "numeric" ? "day" : null;
  if (date.day !== null) return "day";
  if (date.month !== null) return Number(date.month) > 12 ? "season" : "month";
  if (/\dX$/u.test(date.year) || /^XX\dX$/u.test(date.year)) return "decade";
  return date.year.endsWith("XX") ? "century" : "year";
}
