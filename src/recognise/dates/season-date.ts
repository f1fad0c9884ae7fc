import { edtfDate, edtfInterval } from "../../values/edtf.ts";
import { valueMeaning } from "./meaning.ts";
import { dateOf, NO_YEAR } from "./month-date.ts";
import {
  type Expression,
  expression,
  isDash,
  isLower,
  isMark,
  isWord,
  pastArticle,
  pastComma,
  type Reader,
} from "./reader.ts";
import { relativeAt } from "./relative.ts";
import { secondYearAt } from "./second-year.ts";
import type { Feast } from "./tables.ts";
import { shortYearAt, type YearRead, yearAt } from "./year.ts";

/** How many words may stand between a feast and its year: "May Day demonstration in 1938". */
const LONGEST_OCCASION = 4;
const WINTER = 24;

/** "spring 1942", "the summer of 1914", "the winter of 1941–42"; without a year only after a word that shows it. */
export function seasonDate(r: Reader, i: number): Expression | null {
  const season = r.tables.seasons.get(r.tokens, i);
  if (season === undefined) return null;
  const year = yearOfSeason(r, i + 1);
  if (year === null)
    return isIntroduced(r, i) ? expression(i, i + 1, valueMeaning(dateOf(NO_YEAR, season, null))) : null;
  const second = year.year.includes("X") ? null : secondYearAt(r, year.end, Number(year.year));
  if (second !== null && season === WINTER && second.year === Number(year.year) + 1) {
    const value = edtfInterval(edtfDate(second.year - 1, 12), edtfDate(second.year, 2));
    return expression(i, second.end, valueMeaning(value));
  }
  return expression(i, year.end, valueMeaning(dateOf(year.year, season, null)));
}

function yearOfSeason(r: Reader, i: number): YearRead | null {
  const of = r.tables.dateOf.longest(r.tokens, i, r.limit)?.end;
  const year = yearAt(r, of ?? pastComma(r, i)) ?? shortYearAt(r, of ?? i);
  if (year === null || year.sure) return year;
  return r.tables.countedWords.get(r.tokens, year.end) === undefined ? year : null;
}

/**
 * "In spring", "by the summer", "in the autumn of that year": a preposition stands before it, and it is no noun's adjective
 * and nothing's own, as in "after the fall of the city"; "to fall" and "and spring" are verbs.
 */
function isIntroduced(r: Reader, i: number): boolean {
  if (!isLower(r, i)) return false;
  const the = pastArticle(r, i - 1) === i;
  const before = the ? i - 2 : i - 1;
  if (r.tables.dateLeads.get(r.tokens, before) === undefined || i - 1 < r.first) return false;
  if (!the && r.tables.rangeLinks.get(r.tokens, before) !== undefined) return false;
  const of = r.tables.dateOf.longest(r.tokens, i + 1, r.limit);
  if (of !== null) return relativeAt(r, of.end) !== null || relativeAt(r, pastArticle(r, of.end)) !== null;
  return !isLower(r, i + 1) || r.tables.afterYears.get(r.tokens, i + 1) !== undefined;
}

/** "Easter 1916", "Christmas Eve 1944", "May Day demonstration in 1938", "on Christmas Day". */
export function feastDate(r: Reader, i: number): Expression | null {
  const feast = r.tables.feasts.longest(r.tokens, i, r.limit);
  if (feast === null || !isWord(r, i) || isLower(r, i)) return null;
  const year =
    yearAt(r, pastOf(r, pastComma(r, feast.end))) ??
    shortYearAt(r, pastOf(r, feast.end)) ??
    yearOfOccasion(r, feast.end);
  if (year !== null) return expression(i, year.end, feastMeaning(feast.value, year.year));
  const lead = r.tables.dateLeads.get(r.tokens, i - 1) !== undefined && i > r.first;
  if (feast.value.common === true || !lead || isMark(r, feast.end, "-")) return null;
  return expression(i, feast.end, feastMeaning(feast.value, NO_YEAR));
}

function pastOf(r: Reader, i: number): number {
  return r.tables.dateOf.longest(r.tokens, i, r.limit)?.end ?? i;
}

/** The year after what was held on the feast: a few words in small letters, then "in 1938". */
function yearOfOccasion(r: Reader, i: number): YearRead | null {
  for (let at = i; at < i + LONGEST_OCCASION && isLower(r, at); at += 1) {
    const year = r.tables.yearLeads.get(r.tokens, at) === "strong" ? yearAt(r, at + 1) : null;
    if (year !== null && at > i - 1) return isDash(r, year.end) ? null : year;
  }
  return null;
}

function feastMeaning(feast: Feast, year: string) {
  if ("easter" in feast) return { type: "feast", easter: feast.easter, year } as const;
  return valueMeaning(dateOf(year, feast.month, feast.day));
}
