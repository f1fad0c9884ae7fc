import type { CalendarTables, MomentWord, Shifter, TimeUnitWord } from "../../dates/tables.ts";
import { wordList } from "../../word-list.ts";

const one = (unit: TimeUnitWord["unit"], times = 1): TimeUnitWord => ({ unit, times, plural: false });
const many = (unit: TimeUnitWord["unit"], times = 1): TimeUnitWord => ({ unit, times, plural: true });

const told = (count: -1 | 0 | 1): Shifter => {
  const shift = { from: "narrative", count } as const;
  return { bare: shift, definite: shift };
};

const day = (count: number): MomentWord => ({ type: "day", count });
const vague: MomentWord = { type: "vague" };

/** English words that count a time from another. */
export const relativeDates: Pick<
  CalendarTables,
  | "timeUnits"
  | "looseCounts"
  | "dayTimes"
  | "shifters"
  | "dateTails"
  | "letterMonths"
  | "stretchOpeners"
  | "moments"
  | "demonstratives"
  | "periodNouns"
  | "eves"
  | "dateRemainders"
  | "dateWholes"
> = {
  timeUnits: {
    day: one("day"),
    days: many("day"),
    night: one("day"),
    nights: many("day"),
    week: one("week"),
    weeks: many("week"),
    fortnight: one("week", 2),
    fortnights: many("week", 2),
    month: one("month"),
    months: many("month"),
    year: one("year"),
    years: many("year"),
    decade: one("year", 10),
    decades: many("year", 10),
    century: one("year", 100),
    centuries: many("year", 100),
  },
  looseCounts: {
    ...wordList("few, several, some, many, countless, a few, a good many, scores of, dozens of, a number of", 0),
    ...wordList("couple of, a couple of, two or three", 2),
  },
  dayTimes: wordList("morning, afternoon, evening, night, dawn, dusk, noon, midday, midnight, day", true),
  shifters: {
    last: { bare: { from: "occasion", count: -1 }, definite: { from: "occasion", count: -1 } },
    past: { bare: null, definite: { from: "occasion", count: -1 } },
    next: { bare: { from: "occasion", count: 1 }, definite: { from: "narrative", count: 1 } },
    coming: { bare: null, definite: { from: "occasion", count: 1 } },
    this: { bare: { from: "occasion", count: 0 }, definite: null },
    that: { bare: { from: "narrative", count: 0 }, definite: null },
    "that same": { bare: { from: "narrative", count: 0 }, definite: null },
    same: { bare: null, definite: { from: "narrative", count: 0 } },
    "very same": { bare: null, definite: { from: "narrative", count: 0 } },
    following: { bare: null, definite: { from: "narrative", count: 1 } },
    ensuing: { bare: null, definite: { from: "narrative", count: 1 } },
    succeeding: { bare: null, definite: { from: "narrative", count: 1 } },
    previous: { bare: null, definite: { from: "narrative", count: -1 } },
    preceding: { bare: null, definite: { from: "narrative", count: -1 } },
    "very next": told(1),
  },
  dateTails: {
    later: { direction: 1, from: "narrative", names: false },
    afterwards: { direction: 1, from: "narrative", names: false },
    afterward: { direction: 1, from: "narrative", names: false },
    earlier: { direction: -1, from: "narrative", names: false },
    previously: { direction: -1, from: "narrative", names: false },
    before: { direction: -1, from: "narrative", names: true },
    "prior to": { direction: -1, from: "narrative", names: true },
    "previous to": { direction: -1, from: "narrative", names: true },
    after: { direction: 1, from: "narrative", names: true },
    following: { direction: 1, from: "narrative", names: true },
    ago: { direction: -1, from: "occasion", names: false },
    hence: { direction: 1, from: "occasion", names: false },
    "from now": { direction: 1, from: "occasion", names: false },
    "from today": { direction: 1, from: "occasion", names: false },
  },
  letterMonths: {
    ...wordList<-1 | 0 | 1>("ult., ult, ulto., ultimo", -1),
    ...wordList<-1 | 0 | 1>("inst., inst, instant", 0),
    ...wordList<-1 | 0 | 1>("prox., prox, proximo", 1),
  },
  stretchOpeners: wordList(
    "in the, during the, over the, for the, within the, throughout the, in the first, during the first, in the last, of the",
    true,
  ),
  moments: {
    today: day(0),
    tonight: day(0),
    now: day(0),
    "right now": day(0),
    "just now": day(0),
    nowadays: day(0),
    "these days": day(0),
    "at present": day(0),
    "at the present time": day(0),
    "at the moment": day(0),
    yesterday: day(-1),
    "yesterday morning": day(-1),
    "yesterday evening": day(-1),
    "last night": day(-1),
    "last evening": day(-1),
    "day before yesterday": day(-2),
    tomorrow: day(1),
    "tomorrow morning": day(1),
    "tomorrow night": day(1),
    "day after tomorrow": day(2),
    "until now": { type: "day", count: 0, bound: "until" },
    "up until now": { type: "day", count: 0, bound: "until" },
    "up to now": { type: "day", count: 0, bound: "until" },
    "until today": { type: "day", count: 0, bound: "until" },
    "by now": { type: "day", count: 0, bound: "by" },
    "to this day": { type: "day", count: 0, bound: "until" },
    "to this very day": { type: "day", count: 0, bound: "until" },
    "until this day": { type: "day", count: 0, bound: "until" },
    "to date": { type: "day", count: 0, bound: "until" },
    "from now on": { type: "day", count: 0, bound: "since" },
    "at that time": { type: "then" },
    "at the time": { type: "then" },
    "at this time": { type: "then" },
    "at the same time": { type: "then" },
    "around that time": { type: "then" },
    "about that time": { type: "then" },
    "around the same time": { type: "then" },
    "in those days": { type: "then" },
    "in those years": { type: "then" },
    "since then": { type: "then", bound: "since" },
    "since that time": { type: "then", bound: "since" },
    "from then on": { type: "then", bound: "since" },
    "from that time on": { type: "then", bound: "since" },
    "by then": { type: "then", bound: "by" },
    "by that time": { type: "then", bound: "by" },
    "by this time": { type: "then", bound: "by" },
    "until then": { type: "then", bound: "until" },
    "up to then": { type: "then", bound: "until" },
    "till then": { type: "then", bound: "until" },
    recently: vague,
    "most recently": vague,
    "more recently": vague,
    lately: vague,
    subsequently: vague,
    "not long ago": vague,
    "long ago": vague,
    "some time ago": vague,
    "a short time ago": vague,
    "a long time ago": vague,
    "not so long ago": vague,
    "in recent years": vague,
    "in recent months": vague,
    "in recent weeks": vague,
    "in recent days": vague,
    "in recent decades": vague,
    "in the early days": vague,
    "in the following decade": vague,
    "in the following decades": vague,
    "in the preceding decade": vague,
    "at the turn of the century": vague,
    "around the turn of the century": vague,
    "a short time later": vague,
    "some time later": vague,
    "shortly afterwards": vague,
    "soon afterwards": vague,
    "shortly thereafter": vague,
    "not long afterwards": vague,
  },
  demonstratives: wordList("that, those, these, this, same", true),
  periodNouns: wordList("time, period, era, epoch", true),
  eves: wordList("eve of", true),
  dateRemainders: wordList(
    `rest of, remainder of, entire remaining period of, remaining period of, whole remaining period of, remaining years of,
    rest of the period of, all other years of, entire rest of`.replace(/\s+/gu, " "),
    true,
  ),
  dateWholes: wordList(
    `entire period of, whole period of, entire duration of, whole of, height of, course of, duration of, whole course of, period of,
    days of, years of, time of`.replace(/\s+/gu, " "),
    true,
  ),
};
