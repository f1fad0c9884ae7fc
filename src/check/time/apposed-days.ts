import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { weekdayOf } from "../../values/calendar.ts";
import type { Passage } from "../passage.ts";
import { instantOf, isOwnDate } from "./instant.ts";
import { lengthsIn } from "./length.ts";

/** "The next day, 6 May," and "the next day, a Sunday,": a day that is counted from another and then named. */
export interface ApposedDay {
  readonly counted: DateMention;
  /** The day it is counted from. */
  readonly anchor: DateMention;
  /** The words that name it. */
  readonly first: number;
  readonly end: number;
  /** By how many days the name misses the count; a weekday is taken for its next fall. */
  readonly off: number;
}

/** The story has moved on if the name misses the count by more days than this. */
const FARTHEST = 7;
/** So many passages before may tell the day that is meant. */
const REACH = 4;

/**
 * The days of a passage that are counted and named, where the day counted from stands in the same sentence or the one
 * before, and no time goes by in between.
 */
export function apposedDaysIn(prose: Prose, passages: readonly Passage[], i: number): readonly ApposedDay[] {
  const passage = passages[i];
  if (passage === undefined) return [];
  const near = [passages[i - 1], passage].filter((one) => one !== undefined && passage.index - one.index <= 1);
  return passage.dates.flatMap((counted, at) => {
    const day = dayOf(counted);
    if (counted.date.kind !== "relative" || counted.anchor === null || day === null) return [];
    const anchor = near
      .flatMap((one) => one?.dates ?? [])
      .find((date) => date !== counted && date.span.start === counted.anchor?.start);
    if (anchor === undefined || near.some((one) => one !== undefined && timePasses(prose, one, anchor, counted)))
      return [];
    const named = nameAfter(prose, counted, passage.dates[at + 1], day);
    if (
      named !== null &&
      named.off !== 0 &&
      isCountedFromOther(passages.slice(Math.max(0, i - REACH), i + 1), counted, named.off)
    )
      return [];
    return named === null || Math.abs(named.off) > FARTHEST ? [] : [{ counted, anchor, ...named }];
  });
}

/** Whether another day told shortly before is one that the name fits: "On 4 May …. The day before …. The next day, 5 May,". */
function isCountedFromOther(near: readonly Passage[], counted: DateMention, off: number): boolean {
  const [day, start] = [dayOf(counted) ?? 0, counted.span.start];
  const from = near.flatMap(({ dates }) => dates).filter((date) => date.span.start < start);
  const anchor = from.find((date) => date.span.start === counted.anchor?.start);
  const fitting = (anchor === undefined ? day : (dayOf(anchor) ?? day)) + off;
  return from.some((date) => dayOf(date) === fitting);
}

/** The date or the weekday right after the comma that follows a counted day. */
function nameAfter(prose: Prose, counted: DateMention, next: DateMention | undefined, day: number) {
  const { tokens, language } = prose;
  if (!tokens.is(counted.end, ",")) return null;
  const at = counted.end + 1;
  if (next !== undefined && next.first === at) {
    const named = isOwnDate(next) ? dayOf(next) : null;
    return named === null ? null : { first: at, end: next.end, off: named - day };
  }
  const first = language.tables.indefiniteArticles.get(tokens, at) === true ? at + 1 : at;
  const weekday = language.tables.weekdays.longest(tokens, first);
  if (weekday === null || weekday.value.short === true || !tokens.is(weekday.end, ",")) return null;
  const ahead = (weekday.value.weekday - weekdayOf(day) + 7) % 7;
  return { first, end: weekday.end, off: ahead };
}

function dayOf({ date }: DateMention): number | null {
  const instant = instantOf(date);
  return instant?.grain === "day" && instant.earliest === instant.latest ? instant.earliest : null;
}

/** Whether a length of time is told between two dates: "for two weeks they waited. The next day". */
function timePasses(prose: Prose, passage: Passage, from: DateMention, to: DateMention): boolean {
  return lengthsIn(prose, passage).some(({ first }) => first > from.end && first < to.first);
}
