import { singularOf } from "../figures/plural.ts";
import { TokenKind } from "../tokens.ts";
import { digitsAt, isArticle, isCapital, isJoint, isMark, isWord, type Reader } from "./reader.ts";
import type { YearLead } from "./tables.ts";

/** Outside these, a bare number is a year only with more evidence. */
const FIRST_USUAL = 1400;
const LAST_USUAL = 2035;
/** Words looked back over for a verb of change: "rose sharply from 1200". */
const VERB_REACH = 3;

/** What is known of a number that may be a year. */
interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly year: number;
}

/** Whether a bare number of four digits is a year, by the words on either side of it. */
export function isYear(r: Reader, first: number, end: number, year: number, chained: boolean): boolean {
  const candidate = { first, end, year };
  if (isNumbered(r, first)) return false;
  const noun = countedAfter(r, end);
  const counted = noun === "plural" && r.grouped && year % 10 !== 0 ? null : noun;
  const lead = yearLeadBefore(r, first);
  if (lead === "strong") return isLed(candidate, counted);
  if (lead === "attributive") return isAttributive(r, candidate, counted);
  if (lead !== null) return counted === null && isUsual(year) && isWeaklyLed(r, candidate, lead);
  return counted === null && isUsual(year) && (chained || standsByItself(r, candidate));
}

/** What leads up to token i: a word, an abbreviation with its stop, or a prefix ("pre-1914"). */
export function yearLeadBefore(r: Reader, i: number): YearLead | null {
  const at = isJoint(r, i - 1) ? i - 1 : i;
  for (let start = Math.max(r.first, at - 2); start < at; start += 1) {
    const lead = r.tables.yearLeads.longest(r.tokens, start, at);
    if (lead !== null && lead.end === at) return lead.value;
  }
  return null;
}

type Counted = "people" | "things" | "plural";

/** What the number counts, by the noun that follows it, at once or after an adjective. */
export function countedAfter(r: Reader, i: number): Counted | null {
  if (i >= r.limit) return null;
  const word = r.tables.countedWords.longest(r.tokens, i, r.limit);
  if (word !== null) return word.value;
  if (!isNoun(r, i)) return null;
  if (isPlural(r, i)) return isObject(r, i + 1) ? null : "plural";
  const next = r.tables.countedWords.get(r.tokens, i + 1);
  return next !== undefined || (isNoun(r, i + 1) && !isCapital(r, i) && isPlural(r, i + 1)) ? "plural" : null;
}

/** "of 1664 lists 139 houses": what looks like a plural is a verb, because its object follows. */
function isObject(r: Reader, i: number): boolean {
  return isArticle(r, i) || digitsAt(r, i) >= 0;
}

function isNoun(r: Reader, i: number): boolean {
  return isWord(r, i) && r.tables.afterYears.get(r.tokens, i) === undefined;
}

function isPlural(r: Reader, i: number): boolean {
  return r.tables.eventNouns.get(r.tokens, i) === undefined && singularOf(r, i) !== null;
}

function isUsual(year: number): boolean {
  return year >= FIRST_USUAL && year <= LAST_USUAL;
}

function isRound(year: number): boolean {
  return year % 100 === 0;
}

/** "in 1937" is a year; "in 1937 cases" and "in 1500 villages" are not. */
function isLed({ year }: Candidate, counted: Counted | null): boolean {
  if (counted === null) return true;
  if (counted === "things" || !isUsual(year) || isRound(year)) return false;
  return counted === "plural" || year % 10 !== 0;
}

/** "the 1956 rising", "his 1948 novel"; not "the 1500 men". */
function isAttributive(r: Reader, { end, year }: Candidate, counted: Counted | null): boolean {
  if (!isUsual(year) || (counted !== null && counted !== "plural")) return false;
  if (r.tables.eventNouns.get(r.tokens, end) !== undefined) return true;
  if (counted === "plural" || isRound(year) || !isWord(r, end)) return false;
  return r.tables.afterYears.get(r.tokens, end) === undefined;
}

function isWeaklyLed(r: Reader, { first, year }: Candidate, lead: "bound" | "weak"): boolean {
  for (let at = first - 2; at >= Math.max(r.first, first - 1 - VERB_REACH); at -= 1) {
    if (isAmountVerb(r, at)) return false;
    if (digitsAt(r, at) >= 0 || r.tokens.kind(at) === TokenKind.punctuation) break;
  }
  if (lead === "bound" || !isRound(year)) return true;
  return isCapital(r, first - 2) || r.tables.eventNouns.get(r.tokens, first - 2) !== undefined;
}

/** "rose", "more than"; "the rising" is an event. */
function isAmountVerb(r: Reader, i: number): boolean {
  if (r.tables.amountVerbs.get(r.tokens, i) === undefined) return false;
  return r.tables.eventNouns.get(r.tokens, i) === undefined;
}

/** "(1937)", "Moscow, 1937", "1937 was", "1937's", a line that is no more than a year. */
function standsByItself(r: Reader, { first, end }: Candidate): boolean {
  const closed = end >= r.limit || (r.tokens.kind(end) === TokenKind.punctuation && !isMark(r, end, "%"));
  if (isMark(r, first - 1, "(") || isMark(r, first - 1, "[")) return closed && !isMark(r, end, "-");
  if (isMark(r, first - 1, ",")) return closed && isCapital(r, first - 2);
  if (isQuote(r, first - 1)) return isQuote(r, end);
  if (isMark(r, end, "'s") || isMark(r, end, "\u2019s")) return true;
  if (first === r.first) return r.tables.yearVerbs.get(r.tokens, end) !== undefined || (r.bare && closed);
  if (!isCapital(r, first - 1) || !(closed || r.bare)) return false;
  return r.bare || r.tables.eventNouns.get(r.tokens, first - 1) !== undefined;
}

function isQuote(r: Reader, i: number): boolean {
  return i >= r.first && i < r.limit && "\"'\u2018\u2019\u201c\u201d".includes(r.tokens.at(i));
}

/** "No. 1937", "room 1937", "Decree 1943": a name or a place in a series. */
function isNumbered(r: Reader, i: number): boolean {
  for (let start = Math.max(r.first, i - 3); start < i; start += 1) {
    if (r.tables.numberNames.longest(r.tokens, start, i)?.end === i) return true;
  }
  return false;
}
