import type { CalendarTables } from "../../dates/tables.ts";
import { wordList } from "../../word-list.ts";

const early = { from: 0, to: 1 / 3 };
const middle = { from: 1 / 3, to: 2 / 3 };
const late = { from: 2 / 3, to: 1 };

/** English words that dates are put together with. */
export const dateGrammar: Pick<
  CalendarTables,
  | "dateArticles"
  | "datePossessives"
  | "dateOf"
  | "dateLeads"
  | "dateHedges"
  | "dateParts"
  | "dateBounds"
  | "dateOnwards"
  | "dateBoundNegations"
  | "rangeOpeners"
  | "rangeLinks"
  | "openEnds"
> = {
  dateArticles: { the: "definite", a: "indefinite", an: "indefinite" },
  datePossessives: wordList("his, her, their, my, our, your, its, whose, 's", true),
  dateOf: { of: true, "day of": true },
  dateLeads: wordList(
    `in, on, at, by, from, until, till, since, before, after, during, throughout, through, for, of, to, between, and,
    or, late, early, mid, last, next, this, that, every, following, previous, dated, around, circa, than`,
    true,
  ),
  dateHedges: {
    circa: "~",
    "c.": "~",
    c: "~",
    "ca.": "~",
    ca: "~",
    about: "~",
    around: "~",
    "some time around": "~",
    "sometime around": "~",
    approximately: "~",
    roughly: "~",
    probably: "?",
    "probably in": "?",
    "probably on": "?",
    possibly: "?",
    "possibly in": "?",
    "possibly on": "?",
    perhaps: "?",
    "perhaps in": "?",
    "perhaps on": "?",
    presumably: "?",
    "presumably in": "?",
    "presumably on": "?",
  },
  dateParts: {
    ...wordList(
      `early, early in, earlier in, very early in, very early, beginning of, very
      beginning of, start of, opening of, opening days of, opening weeks of, opening months of, opening years of, first
      days of, first weeks of, first months of, first years of, early days of, early weeks of, early months of, early
      years of, early part of, first third of, outbreak of, unleashing of, onset of`.replace(/\s+/gu, " "),
      early,
    ),
    ...wordList("mid, middle of, midst of, midway through, half way through, halfway through", middle),
    ...wordList(
      `late, late in, very late in, end of, very end of, close of, closing days of, closing weeks of, closing
      months of, closing years of, last days of, last weeks of, last months of, last years of, final days of, final weeks
      of, final months of, final years of, late part of, latter part of, later part of, later years of, last third of,
      very late`.replace(/\s+/gu, " "),
      late,
    ),
    ...wordList("first half of", { from: 0, to: 1 / 2 }),
    ...wordList("second half of, latter half of, last half of", { from: 1 / 2, to: 1 }),
    "first week of": { from: 0, to: 1 / 4 },
    "second week of": { from: 1 / 4, to: 1 / 2 },
    "third week of": { from: 1 / 2, to: 3 / 4 },
    ...wordList("fourth week of, last week of, final week of", { from: 3 / 4, to: 1 }),
    "first quarter of": { from: 0, to: 1 / 4 },
    "second quarter of": { from: 1 / 4, to: 1 / 2 },
    "third quarter of": { from: 1 / 2, to: 3 / 4 },
    ...wordList("fourth quarter of, last quarter of, final quarter of", { from: 3 / 4, to: 1 }),
    "first decade of": { from: 0, to: 1 / 10 },
    "second decade of": { from: 1 / 10, to: 2 / 10 },
    ...wordList("last decade of, final decade of, closing decade of", { from: 9 / 10, to: 1 }),
  },
  dateBounds: {
    ...wordList("before, prior to, up to, up until, ahead of, pre", "before"),
    ...wordList("until, till", "until"),
    ...wordList("by, no later than, not later than, at the latest by", "by"),
    ...wordList("since, ever since, no earlier than, not earlier than, not before", "since"),
    ...wordList("after, post", "after"),
    ...wordList("starting in, starting from, starting on, beginning in, beginning from, beginning on", "starting"),
  },
  dateOnwards: wordList("on, onward, onwards, forward", true),
  dateBoundNegations: wordList("not, only, just", true),
  rangeOpeners: { from: "to", between: "and" },
  rangeLinks: {
    "-": "to",
    "\u2013": "to",
    "\u2014": "to",
    "\u2010": "to",
    "\u2011": "to",
    "\u2212": "to",
    to: "to",
    until: "to",
    till: "to",
    through: "to",
    "up to": "to",
    "up until": "to",
    and: "and",
    "&": "and",
    or: "or",
  },
  openEnds: wordList("present, the present, the present day, today, now, date", true),
};
