import type { DateMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { TokenKind } from "../../../recognise/tokens.ts";
import { calendarDay, dayNumber, weekdayOf } from "../../../values/calendar.ts";
import type { DayNumber } from "../../../values/date.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { writtenDay } from "../../time/instant.ts";
import { statesYear } from "../../time/wording.ts";

/** 15 October 1582, the first day of the Gregorian calendar where it was taken up first. */
const FIRST_GREGORIAN_DAY = -141_427;
/** Greece, the last state to give the Julian calendar up in civil life, did so on 1 March 1923. */
const LAST_JULIAN_DAY = -17_109;
/** Within so many days of a text's own day, a date without a year is of no other. */
const AROUND = 31;
const WEEKDAYS = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A day against the calendar: that it exists, and that it falls on the weekday given. */
export const calendar: Rule = {
  name: "calendar",
  finds: "a day that the calendar does not have, or a weekday that does not belong to its date",
  because:
    "A weekday beside a date is a second statement of the same day, and a slip in either shows. Before March 1923 the date may be in the Julian calendar, which ran up to thirteen days behind the Gregorian; where the weekday fits that, the finding says so.",
  examples: [
    { text: "The court met on 31 June 1937.", verdict: "fails" },
    { text: "The order was signed on Monday, 22 June 1941.", verdict: "fails" },
    {
      text: "The flood\n\nBy Jane Doe, 14 March 2019\n\nOn Thursday, 15 March, the water fell at last.",
      verdict: "fails",
    },
    { text: "The palace fell on Wednesday, 25 October 1917.", verdict: "strained" },
    { text: "The order was signed on Sunday, 22 June 1941.", verdict: "holds" },
    { text: "The mill burned on 3 May 1902. On Sunday, 5 May, its fire was remembered.", verdict: null },
    { text: "The court met on 29 February 1936, and again on a Monday in March.", verdict: null },
  ],
  *check({ prose, dates, occasion }) {
    let known: DateMention | null = null;
    const today = (occasion.delivered ?? occasion.published)?.earliest ?? null;
    for (const mention of dates) {
      const finding = impossible(mention) ?? weekday(prose, mention, today) ?? besideKnown(prose, mention, known);
      if (finding !== null) yield finding;
      if (finding?.verdict === "holds" && statesYear(prose, mention)) known = mention;
    }
  },
};

function impossible({ impossible, span }: DateMention): Finding | null {
  if (impossible === null) return null;
  return {
    code: "calendar",
    verdict: "fails",
    message: `the calendar has no such day: ${impossible}`,
    labels: [{ span, text: "the date" }],
    working: [impossible],
    notes: [],
    breakEven: null,
  };
}

function weekday(prose: Prose, mention: DateMention, today: DayNumber | null): Finding | null {
  const number = theDay(mention);
  if (mention.weekday === null || number === null || !hasNumber(prose, mention)) return null;
  const gregorian = weekdayOf(number);
  const julian = weekdayOf(dayNumber(calendarDay(number), "julian"));
  const fitsGregorian = gregorian === mention.weekday;
  const fitsJulian = number <= LAST_JULIAN_DAY && julian === mention.weekday;
  const isNow = !fitsJulian && today !== null && Math.abs(number - today) <= AROUND;
  if (!fitsGregorian && !isNow && !statesYear(prose, mention)) return null;
  const usual = number < FIRST_GREGORIAN_DAY ? fitsJulian : fitsGregorian;
  const verdict = usual ? "holds" : fitsGregorian || fitsJulian ? "strained" : "fails";
  const day = writtenDay(number);
  const line = `${day} was a ${WEEKDAYS[gregorian] ?? ""} in the Gregorian calendar`;
  const finding: Finding = {
    code: "calendar",
    verdict,
    message: messageOf(day, WEEKDAYS[mention.weekday] ?? "", verdict, fitsJulian),
    labels: [{ span: mention.span, text: "the date and its weekday" }],
    working: number <= LAST_JULIAN_DAY ? [line, `and a ${WEEKDAYS[julian] ?? ""} in the Julian calendar`] : [line],
    notes: [],
    breakEven: null,
  };
  return verdict === "strained" ? { ...finding, help: "which calendar does the source use?" } : finding;
}

/**
 * "It opened on Monday, 6 November 1922, and was adjourned to Thursday, 10 November": a day without a year, within a
 * month of the last one that was given with its weekday and year, and with the weekday of neither that year nor its own.
 */
function besideKnown(prose: Prose, mention: DateMention, known: DateMention | null): Finding | null {
  const [number, near] = [theDay(mention), known === null ? null : theDay(known)];
  if (number === null || near === null || mention.weekday === null || !hasNumber(prose, mention)) return null;
  if (statesYear(prose, mention) || weekdayOf(number) === mention.weekday) return null;
  const { month, day } = calendarDay(number);
  const same = dayNumber({ year: calendarDay(near).year, month, day });
  const actual = weekdayOf(same);
  if (actual === mention.weekday || Math.abs(same - near) > AROUND) return null;
  const written = writtenDay(same);
  return {
    code: "calendar",
    verdict: "fails",
    message: `${written} was not a ${WEEKDAYS[mention.weekday] ?? ""}`,
    labels: [
      { span: mention.span, text: "the date and its weekday" },
      ...(known === null ? [] : [{ span: known.span, text: "the year" }]),
    ],
    working: [`${written} was a ${WEEKDAYS[actual] ?? ""} in the Gregorian calendar`],
    notes: [],
    breakEven: null,
  };
}

/** The one day that a date names, also where it is the end of an open time: "until Sunday, 13 May". */
function theDay({ date }: DateMention): DayNumber | null {
  const { earliest, latest } = date;
  if (earliest !== null && latest !== null) return earliest === latest ? earliest : null;
  return earliest ?? latest;
}

function messageOf(day: string, weekday: string, verdict: "holds" | "strained" | "fails", julian: boolean): string {
  if (verdict === "holds") return `${day} was a ${weekday}`;
  if (verdict === "fails") return `${day} was not a ${weekday}`;
  return `${day} was a ${weekday} only in the ${julian ? "Julian" : "Gregorian"} calendar`;
}

/** Whether the day is given by its number; "on Monday" alone is a date only by its weekday. */
function hasNumber({ tokens }: Prose, { first, end }: DateMention): boolean {
  for (let i = first; i < end; i += 1) if (tokens.kind(i) === TokenKind.digits) return true;
  return false;
}
