import { edtfDate, edtfInterval } from "../../values/edtf.ts";
import { type Meaning, valueMeaning } from "./meaning.ts";
import { dateOf } from "./month-date.ts";
import {
  digitsAt,
  type Expression,
  expression,
  isDash,
  isDefinite,
  isMark,
  pastArticle,
  type Reader,
  widthOf,
} from "./reader.ts";
import { secondYearAt } from "./second-year.ts";
import { plainNumber, shortYearAt, type YearRead, yearAt } from "./year.ts";
import { countedAfter, isYear, yearLeadBefore } from "./year-evidence.ts";

/** How sure the place is that a year stands there. `led`: a word of time leads up to it. */
export type YearContext = "open" | "chained" | "led";

/** A year, or two that belong together: 1937 · 1937–38 · 1937 and 1938 · 1931 or 1932 · 44 BC · 1901-02. */
export function yearDate(r: Reader, i: number, context: YearContext): Expression | null {
  const short = yearLeadBefore(r, i) === "strong" ? shortYearAt(r, i) : null;
  const year = yearAt(r, i) ?? short;
  const before = yearsOfEra(r, i);
  if (before !== null) return before;
  if (year === null) return earlyYear(r, i);
  if (year.year.includes("X")) return expression(i, year.end, valueMeaning(dateOf(year.year, null, null)));
  const first = Number(year.year);
  const month = isoMonth(r, i, year);
  if (month !== null) return month;
  const second = secondYearAt(r, year.end, first);
  const end = second?.end ?? year.end;
  const pair = pairOfYears(r, i, year, first);
  const double = second !== null || (pair !== null && first % 10 !== 0);
  if (!year.sure && !isYear(r, i, end, first, context === "chained") && !isLedYear(r, i, end, context, double))
    return null;
  if (second !== null) return expression(i, end, valueMeaning(edtfInterval(edtfDate(first), edtfDate(second.year))));
  return openYear(r, i, year.end, first) ?? pair ?? expression(i, year.end, valueMeaning(edtfDate(first)));
}

/** After a word of time, and for "1937–38" anywhere, it is enough that nothing speaks against it. */
function isLedYear(r: Reader, i: number, end: number, context: YearContext, double: boolean): boolean {
  if (context !== "led" && !double) return false;
  return countedAfter(r, end) === null && yearLeadBefore(r, i) !== "attributive";
}

/** "in the year 843": fewer digits than four, where the words say that it is a year; "that year 843 died" says none. */
function earlyYear(r: Reader, i: number): Expression | null {
  const value = digitsAt(r, i);
  const noun = r.tables.yearNouns.get(r.tokens, i - 1);
  if (value < 1 || value > 999 || noun === undefined || (noun === "definite" && !isDefinite(r, i - 2))) return null;
  return countedAfter(r, i + 1) === null ? expression(i, i + 1, valueMeaning(edtfDate(value))) : null;
}

/** "480–406 BC", "264 to 146 BC": the era stands once, after the second year. */
function yearsOfEra(r: Reader, i: number): Expression | null {
  const value = plainNumber(r, i);
  const link = value === null ? null : r.tables.rangeLinks.longest(r.tokens, i + 1, r.limit);
  if (value === null || link === null || link.value === "or") return null;
  const other = plainNumber(r, link.end);
  const era = r.tables.eras.longest(r.tokens, link.end + 1, r.limit);
  if (other === null || era === null) return null;
  const before = era.value.before;
  if (before ? other >= value : other <= value) return null;
  const [from, to] = before ? [1 - value, 1 - other] : [value, other];
  return expression(i, era.end, valueMeaning(edtfInterval(edtfDate(from), edtfDate(to))));
}

/** "1870-?" and "1887–": a life that goes on, or whose end is not known. */
function openYear(r: Reader, i: number, end: number, first: number): Expression | null {
  if (!isDash(r, end)) return null;
  const open = r.tables.openEnds.longest(r.tokens, pastArticle(r, end + 1), r.limit);
  const unknown = isMark(r, end + 1, "?");
  const bracket = isMark(r, end + 1, ")") && isMark(r, i - 1, "(");
  if (open === null && !unknown && !bracket) return null;
  const stop = open?.end ?? (unknown ? end + 2 : end + 1);
  const value = { type: "interval", start: edtfDate(first), end: unknown ? "unknown" : "open" } as const;
  return expression(i, stop, valueMeaning(value));
}

/** "1937 and 1938": years that follow each other are an interval; "1931 or 1932" is one of them. */
function pairOfYears(r: Reader, i: number, year: YearRead, first: number): Expression | null {
  const link = r.tables.rangeLinks.longest(r.tokens, year.end, r.limit);
  if (link === null || link.value === "to" || widthOf(r, link.end) !== 4) return null;
  const other = yearAt(r, link.end);
  if (other === null || other.sure || countedAfter(r, other.end) !== null) return null;
  const second = Number(other.year);
  if (secondYearAt(r, other.end, second) !== null) return null;
  const one = edtfDate(first);
  if (link.value === "and") {
    return second === first + 1 ? expression(i, other.end, valueMeaning(edtfInterval(one, edtfDate(second)))) : null;
  }
  if (second === first) return null;
  const either: Meaning = { type: "either", one: valueMeaning(one), other: valueMeaning(edtfDate(second)) };
  return expression(i, other.end, either);
}

/** "1937-12" as in a register: the last two digits cannot be a later year, and are a month. */
function isoMonth(r: Reader, i: number, year: YearRead): Expression | null {
  const at = year.end + 1;
  if (year.sure || !isMark(r, year.end, "-") || !r.tokens.touches(year.end) || !r.tokens.touches(at)) return null;
  const month = digitsAt(r, at);
  if (widthOf(r, at) !== 2 || month < 1 || month > 12 || month > Number(year.year) % 100) return null;
  if (r.tokens.touches(at + 1) && (isMark(r, at + 1, "-") || digitsAt(r, at + 1) >= 0)) return null;
  return expression(i, at + 1, valueMeaning(dateOf(year.year, month, null)));
}
