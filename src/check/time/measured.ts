import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { isOwnDate } from "./instant.ts";
import { type Interval, pairOf } from "./interval.ts";
import type { Length } from "./length.ts";
import { consistsOf, isOneClause } from "./wording.ts";

/** A noun between a length and its interval, as in "the 872-day siege of the city from …", has at most this many words. */
const LONGEST_NOUN = 6;
/** What was done for that time, as in "six years in prison from …", has at most this many words. */
const LONGEST_MANNER = 4;

/** The interval that the words say a length measures, or null where none is tied to it. */
export function measuredInterval(
  prose: Prose,
  passage: Passage,
  length: Length,
  intervals: readonly Interval[],
): Interval | null {
  if (isNoStay(prose, passage, length)) return null;
  const { first, end } = length;
  const after = intervals.find((interval) => interval.first >= end);
  if (after !== undefined && (follows(prose, length, after) || standsAfterNoun(prose, passage, length, after)))
    return after;
  const before = intervals.findLast((interval) => interval.end <= first);
  if (before !== undefined && (restates(prose, passage, length, before) || lasts(prose, length, before))) return before;
  return beginningToEnd(prose, passage, length);
}

/** Whether the length is counted many times, was set and not spent, or is counted from elsewhere. */
function isNoStay(prose: Prose, passage: Passage, { first, end }: Length): boolean {
  const { tokens, language } = prose;
  const { lengthExclusions, countings, laters, apiece } = language.tables;
  const from = Math.max(passage.sentence.first, first - 3);
  return (
    endsWithPhrase(lengthExclusions, tokens, from, first) !== null ||
    countings.longest(tokens, end) !== null ||
    laters.longest(tokens, end) !== null ||
    apiece.longest(tokens, end) !== null
  );
}

/** "six years from 1928 to 1933", "13 days (3–15 May)": nothing between them but what opens an interval. */
function follows(prose: Prose, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  return consistsOf(language.tables.intervalOpeners, tokens, length.end, interval.first);
}

/** "the 872-day siege of the city from …", "eleven years as party leader (1953–1964)". */
function standsAfterNoun(prose: Prose, passage: Passage, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  const { first, end } = length;
  const opener = openerBefore(prose, end, interval);
  if (opener === null || firstPhrase(language.tables.setLengths, tokens, end, opener) !== null) return false;
  const attributive = isAttributive(prose, length);
  if (attributive) return isOneClause(prose, end, opener, LONGEST_NOUN, true);
  const from = Math.max(passage.sentence.first, first - 4);
  if (endsWithPhrase(language.tables.partialLengths, tokens, from, first) !== null) return false;
  if (firstPhrase(language.tables.definiteArticles, tokens, end, opener) !== null) return false;
  const manners = language.tables.manners.longest(tokens, end, opener);
  return manners !== null && isOneClause(prose, end, opener, LONGEST_MANNER, manners.value === "any");
}

/** Where the words that open an interval begin, if any stand right before it, or first in it. */
function openerBefore(prose: Prose, from: number, interval: Interval): number | null {
  const { intervalOpeners, intervalStarts } = prose.language.tables;
  for (let at = Math.max(from, interval.first - 4); at < interval.first; at += 1) {
    if (consistsOf(intervalOpeners, prose.tokens, at, interval.first)) return at;
  }
  return intervalStarts.longest(prose.tokens, interval.first, interval.end) === null ? null : interval.first;
}

/** Whether the length stands before a noun as its attribute: "a two-year", "872-day". */
function isAttributive({ tokens }: Prose, { unitAt }: Length): boolean {
  return tokens.touches(unitAt) && (tokens.is(unitAt - 1, "-") || tokens.is(unitAt - 1, "\u2011"));
}

/** "between 1914 and 1918, four years, …": the length stands alone between its marks. */
function restates(prose: Prose, passage: Passage, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  const { first, end } = length;
  if (first === interval.end || !consistsOf(language.tables.lengthOpeners, tokens, interval.end, first)) return false;
  return end >= passage.sentence.end || language.tables.lengthClosers.longest(tokens, end) !== null;
}

/** "the war of 1914–1918 lasted four years". */
function lasts(prose: Prose, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  const { lastings, lengthOpeners } = language.tables;
  const verb = firstPhrase(lastings, tokens, interval.end, length.first);
  if (verb === null || verb.end !== length.first) return false;
  return consistsOf(lengthOpeners, tokens, interval.end, verb.at);
}

/** "It began on 3 May and ended on 15 May, having lasted 13 days": the only two dates of the sentence. */
function beginningToEnd(prose: Prose, passage: Passage, length: Length): Interval | null {
  const { tokens, language } = prose;
  const [start, end, third] = passage.dates.filter(isOwnDate);
  if (start === undefined || end === undefined || third !== undefined) return null;
  const { beginnings, endings, lastings } = language.tables;
  const leads = (table: typeof beginnings, first: number) => {
    const from = Math.max(passage.sentence.first, first - 5);
    const preposition = endsWithPhrase(language.tables.datePrepositions, tokens, from, first);
    return endsWithPhrase(table, tokens, from, preposition?.at ?? first) !== null;
  };
  if (!leads(beginnings, start.first) || !leads(endings, end.first)) return null;
  return leads(lastings, length.first) ? pairOf(start, end) : null;
}
