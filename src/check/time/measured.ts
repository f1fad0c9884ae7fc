import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { isOwnDate } from "./instant.ts";
import { type Interval, intervalsIn, pairOf } from "./interval.ts";
import type { Length } from "./length.ts";
import { consistsOf, isOneClause } from "./wording.ts";

/** A passage that has lengths of time, with the one before it. */
export interface Setting {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly previous: Passage | null;
  readonly intervals: readonly Interval[];
}

/** A noun between a length and its interval, as in "the 872-day siege of the city from …", has at most this many words. */
const LONGEST_NOUN = 6;
/** What was done for that time, as in "six years in prison from …", has at most this many words. */
const LONGEST_MANNER = 5;

/** An interval that a length is told of. */
export interface Measured {
  readonly interval: Interval;
  /** The length was spent within the interval, and may be shorter: "two years between 1914 and 1918". */
  readonly within: boolean;
  /** Another interval is told in the same breath, so that the length may be that of both. */
  readonly shared: boolean;
}

/** The interval that the words say a length measures, or null where none is tied to it. */
export function measuredInterval(setting: Setting, length: Length): Measured | null {
  const whole = afterSoLong(setting, length) ?? unfolded(setting, length) ?? begunBefore(setting, length);
  if (whole !== null) return { interval: whole, within: false, shared: false };
  const { intervals } = setting;
  const before = intervals.findLastIndex((interval) => interval.end <= length.first);
  const last = intervals[before];
  if (last !== undefined && restates(setting, length, last)) return asItsLength(last, before);
  if (isNoStay(setting, length)) return null;
  const after = intervals.findIndex((interval) => interval.first >= length.end);
  const next = intervals[after];
  if (next !== undefined && (follows(setting, length, next) || standsAfterNoun(setting, length, next))) {
    const within = isFrame(setting, length, next);
    return { interval: next, within, shared: isJoined(setting, next, intervals[after + 1]) };
  }
  if (last !== undefined && lasts(setting, length, last)) return asItsLength(last, before);
  const interval = betweenTwoDates(setting, length) ?? summedUp(setting, length);
  return interval === null ? null : { interval, within: false, shared: false };

  function asItsLength(of: Interval, at: number): Measured {
    return { interval: of, within: false, shared: isJoined(setting, intervals[at - 1], of) };
  }
}

/** "two years between 1914 and 1918", with no mark to set the interval off: the length lies somewhere in it. */
function isFrame({ prose }: Setting, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  const { intervalStarts } = language.tables;
  const opener =
    endsWithPhrase(intervalStarts, tokens, Math.max(length.end, interval.first - 2), interval.first)?.value ??
    intervalStarts.longest(tokens, interval.first, interval.end)?.value;
  if (opener !== "and") return false;
  for (let i = length.end; i < interval.first; i += 1) if (tokens.is(i, ",") || tokens.is(i, ":")) return false;
  return true;
}

/** "from 1990 to 1998 and again from 2002 to 2006". */
function isJoined({ prose }: Setting, one: Interval | undefined, two: Interval | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  const { intervalOpeners, sequels } = prose.language.tables;
  let at = one.end;
  while (at < two.first) {
    const match = sequels.longest(prose.tokens, at, two.first) ?? intervalOpeners.longest(prose.tokens, at, two.first);
    if (match === null) return two.first - one.end <= LONGEST_NOUN;
    at = match.end;
  }
  return true;
}

/** Whether the length is counted many times, was set and not spent, or is counted from elsewhere. */
function isNoStay({ prose, passage }: Setting, { first, end }: Length): boolean {
  const { tokens, language } = prose;
  const { agos, anaphoricLaters, apiece, countings, laters, lengthExclusions } = language.tables;
  const from = Math.max(passage.sentence.first, first - 3);
  if (endsWithPhrase(lengthExclusions, tokens, from, first) !== null) return true;
  if (countings.longest(tokens, end) !== null || apiece.longest(tokens, end) !== null) return true;
  return [agos, anaphoricLaters, laters].some((table) => table.longest(tokens, end) !== null);
}

/** "six years from 1928 to 1933", "13 days (3–15 May)": nothing between them but what opens an interval. */
function follows({ prose }: Setting, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  if (!consistsOf(language.tables.intervalOpeners, tokens, length.end, interval.first)) return false;
  return !tokens.is(interval.first - 1, "(") || tokens.is(interval.end, ")");
}

/** "the 872-day siege of the city from …", "eleven years as party leader (1953–1964)", "a year in Kazan, from …". */
function standsAfterNoun({ prose, passage }: Setting, length: Length, interval: Interval): boolean {
  const { tokens, language } = prose;
  const { definiteArticles, manners, partialLengths, setLengths } = language.tables;
  const { first, end } = length;
  const opener = openerBefore(prose, end, interval);
  if (opener === null || firstPhrase(setLengths, tokens, end, opener) !== null) return false;
  if (isAttributive(prose, length)) return isOneClause(prose, end, opener, LONGEST_NOUN, true);
  const from = Math.max(passage.sentence.first, first - 4);
  if (endsWithPhrase(partialLengths, tokens, from, first) !== null) return false;
  const manner = manners.longest(tokens, end, opener);
  if (manner === null) return false;
  const glosses = tokens.is(interval.first - 1, "(");
  if (glosses && !tokens.is(interval.end, ")")) return false;
  const names = manner.value === "role" || (manner.value === "place" && !glosses);
  const definite = manner.value === "place" && tokens.is(opener, ",");
  if (!definite && firstPhrase(definiteArticles, tokens, end, opener) !== null) return false;
  return isOneClause(prose, end, opener, LONGEST_MANNER, names);
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
function restates(setting: Setting, length: Length, { end }: Interval): boolean {
  const { tokens, language } = setting.prose;
  if (length.first === end || !consistsOf(language.tables.lengthOpeners, tokens, end, length.first)) return false;
  return standsAlone(setting, length);
}

function standsAlone({ prose, passage }: Setting, { end }: Length): boolean {
  return end >= passage.sentence.end || prose.language.tables.lengthClosers.longest(prose.tokens, end) !== null;
}

/** "the war of 1914–1918 lasted four years". */
function lasts({ prose }: Setting, length: Length, interval: Interval): boolean {
  const { lastings, lengthOpeners } = prose.language.tables;
  const verb = endsWithPhrase(lastings, prose.tokens, interval.end, length.first);
  return verb !== null && consistsOf(lengthOpeners, prose.tokens, interval.end, verb.at);
}

/** "It began on 3 May and ended on 15 May, having lasted 13 days", "… – 13 days": the only two dates before it. */
function betweenTwoDates(setting: Setting, length: Length): Interval | null {
  const { prose, passage } = setting;
  const [start, end, third] = passage.dates.filter(isOwnDate);
  if (start === undefined || end === undefined || third !== undefined) return null;
  const { beginnings, endings, lastings } = prose.language.tables;
  const leads = (table: typeof beginnings, first: number) => endsWithVerb(setting, table, first);
  const spanned = leads(beginnings, start.first) && leads(endings, end.first) && leads(lastings, length.first);
  if (spanned) return pairOf(start, end);
  const comma = prose.tokens.is(end.end, ",") && length.first === end.end + 1;
  const pair = comma || end.end > length.first ? null : pairOf(start, end);
  return pair !== null && restates(setting, length, pair) ? pair : null;
}

/** "It began on 2 May and ended on 30 May, after six weeks": the only two dates, and what they ended after. */
function afterSoLong(setting: Setting, length: Length): Interval | null {
  const { prose, passage } = setting;
  const [start, end, third] = passage.dates.filter(isOwnDate);
  if (start === undefined || end === undefined || third !== undefined || !standsAlone(setting, length)) return null;
  const lead = prose.tokens.is(end.end, ",") ? end.end + 1 : end.end;
  const { beginnings, countings, endings } = prose.language.tables;
  const after = countings.longest(prose.tokens, lead, length.first);
  if (after?.value !== 1 || after.end !== length.first) return null;
  const spanned = endsWithVerb(setting, beginnings, start.first) && endsWithVerb(setting, endings, end.first);
  return spanned && isOfOneThing(prose, start.end, end.first) ? pairOf(start, end) : null;
}

/**
 * "The camp existed for seven years: it was opened in 1933 and closed in 1945", "the trial, which lasted eleven days,
 * opened on 2 March and ended on 12 March": the length first, then the only two dates, as those of its two ends.
 */
function unfolded(setting: Setting, length: Length): Interval | null {
  const { prose, passage } = setting;
  const { beginnings, endings, lastings } = prose.language.tables;
  const [one, two, third] = passage.dates.filter(isOwnDate);
  if (one === undefined || two === undefined || third !== undefined || one.first < length.end) return null;
  if (!endsWithVerb(setting, lastings, length.first) || !isOfOneThing(prose, length.end, two.first)) return null;
  const leads = (table: typeof beginnings, { first }: DateMention) => endsWithVerb(setting, table, first);
  if (leads(beginnings, one) && leads(endings, two)) return pairOf(one, two);
  return leads(endings, one) && leads(beginnings, two) ? pairOf(two, one) : null;
}

/** "It fell on 2 August after a siege of four weeks, which had begun on 1 July": the only two dates, in either order. */
function begunBefore({ prose, passage }: Setting, length: Length): Interval | null {
  const { tokens, language } = prose;
  const { beginnings, countings, datePrepositions, nameJoints, relativeOpeners } = language.tables;
  const dates = passage.dates.filter(isOwnDate);
  const start = dates.find((date) => date.first > length.end);
  const end = dates.find((date) => date !== start);
  if (start === undefined || end === undefined || dates.length > 2) return null;
  const opener = tokens.is(length.end, ",") ? length.end + 1 : length.end;
  if (nameJoints.get(tokens, length.first - 1) !== "of" || relativeOpeners.get(tokens, opener) === undefined)
    return null;
  const after = firstPhrase(countings, tokens, Math.max(passage.sentence.first, length.first - 5), length.first);
  const lead = endsWithPhrase(datePrepositions, tokens, opener, start.first);
  const begun = endsWithPhrase(beginnings, tokens, opener, lead?.at ?? start.first);
  return after?.value === 1 && begun !== null && begun.at - opener <= 2 ? pairOf(start, end) : null;
}

/** Whether no subject but a pronoun stands in tokens [from, to), so that all is told of what came before them. */
function isOfOneThing({ tokens, language }: Prose, from: number, to: number): boolean {
  const { definiteArticles, figureOrdinals, indefiniteArticles } = language.tables;
  for (let i = from; i < to; i += 1) {
    if (definiteArticles.get(tokens, i) !== undefined || indefiniteArticles.get(tokens, i) !== undefined) return false;
    if (figureOrdinals.get(tokens, i) !== undefined) return false;
  }
  return true;
}

/** Whether a verb of the table stands before token `first`, with at most a preposition between. */
function endsWithVerb({ prose, passage }: Setting, table: typeof prose.language.tables.beginnings, first: number) {
  const from = Math.max(passage.sentence.first, first - 5);
  const preposition = endsWithPhrase(prose.language.tables.datePrepositions, prose.tokens, from, first);
  return endsWithPhrase(table, prose.tokens, from, preposition?.at ?? first) !== null;
}

/** "… on 3 November and left on 16 March. That is 135 days": the two dates, or the one interval, of the sentence before. */
function summedUp(setting: Setting, length: Length): Interval | null {
  const { prose, passage, previous } = setting;
  const { first, block } = passage.sentence;
  if (previous === null || previous.index !== passage.index - 1 || previous.sentence.block !== block) return null;
  if (first === length.first || passage.dates.some(isOwnDate) || !standsAlone(setting, length)) return null;
  if (!consistsOf(prose.language.tables.summings, prose.tokens, first, length.first)) return null;
  const dates: readonly DateMention[] = previous.dates.filter(isOwnDate);
  const [interval, other] = intervalsIn(prose, previous);
  if (interval !== undefined) return other === undefined && dates.length <= 2 ? interval : null;
  const [start, end, third] = dates;
  return start !== undefined && end !== undefined && third === undefined ? pairOf(start, end) : null;
}
