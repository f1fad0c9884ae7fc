import type { Words } from "../phrase-table.ts";
import type { Bound, Part, TimeUnit } from "./meaning.ts";

/** `shared`: also a name, a verb or another word, so that it needs a day, a year or a preposition beside it. */
export interface MonthWord {
  readonly month: number;
  readonly shared?: true;
}

/** 1 (Monday) to 7. `short`: an abbreviation, a weekday only beside a date. */
export interface WeekdayWord {
  readonly weekday: number;
  readonly short?: true;
}

/** A day of the year that has a name: fixed, or so many days from Easter Sunday. `common`: needs a year beside it. */
export type Feast =
  | { readonly month: number; readonly day: number; readonly common?: true }
  | { readonly easter: number; readonly common?: true };

/** Which way an era counts, and whether its mark may stand before the year ("AD 43"). */
export interface EraWord {
  readonly before: boolean;
  readonly leads?: true;
}

/** A unit of time in which dates are counted on: a decade is ten years. */
export interface TimeUnitWord {
  readonly unit: TimeUnit;
  readonly times: number;
  readonly plural: boolean;
}

/**
 * `strong`: a year follows unless it counts something; `bound`: it may also be an amount of change ("rose by 1500");
 * `weak`: only a number that looks like a year is one; `attributive`: only before a noun ("the 1956 rising").
 */
export type YearLead = "strong" | "bound" | "weak" | "attributive";

/** "last", "the following": which way to count, and from where. After an article some count from the story. */
export interface Shifter {
  readonly bare: Shift | null;
  readonly definite: Shift | null;
}

/** Where a shifted unit lies, and whether a number makes it a stretch that ends or starts at the anchor. */
export interface Shift {
  readonly from: "narrative" | "occasion";
  readonly count: -1 | 0 | 1;
}

/** After a length of time: "later", "ago", "after". `names`: the words counted from may follow. */
export interface Tail {
  readonly direction: 1 | -1;
  readonly from: "narrative" | "occasion";
  readonly names: boolean;
}

/** A phrase that names a time by itself. */
export type MomentWord =
  | { readonly type: "day"; readonly count: number; readonly bound?: Bound }
  | { readonly type: "then"; readonly bound?: Bound }
  | { readonly type: "vague" };

/** What a language says of its dates. */
export interface CalendarTables {
  /** Month names and their abbreviations. */
  readonly months: Words<MonthWord>;
  readonly weekdays: Words<WeekdayWord>;
  /** Ordinals in words, to thirty-first. */
  readonly dateOrdinals: Words<number>;
  /** What follows the digits of an ordinal: "st". */
  readonly dateOrdinalEndings: Words<true>;
  /** Cardinals in words that begin a year or a decade: "nineteen". */
  readonly centuryNumbers: Words<number>;
  /** Spring is 21, winter 24, as in EDTF. */
  readonly seasons: Words<number>;
  readonly feasts: Words<Feast>;
  /** "twenties": the decade within its century. */
  readonly decades: Words<number>;
  /** What follows the digits of a decade: "s". */
  readonly decadeEndings: Words<true>;
  /** "century", "millennium": how many years. */
  readonly longUnits: Words<number>;
  readonly eras: Words<EraWord>;
  /** Mark a date as one of the Julian calendar, or as one of the Gregorian. */
  readonly calendarMarks: Words<"julian" | "gregorian">;

  readonly dateArticles: Words<"definite" | "indefinite">;
  /** Make what follows somebody's own: "his", "'s". */
  readonly datePossessives: Words<true>;
  /** Join a day to its month, or a part to its whole: "of". */
  readonly dateOf: Words<true>;
  /** Before a day, a year or a month: "in", "on". */
  readonly dateLeads: Words<true>;
  /** Before an approximate date: "circa"; before a doubtful one: "perhaps in". */
  readonly dateHedges: Words<"~" | "?">;
  /** "early", "the end of". */
  readonly dateParts: Words<Part>;
  /** "since", "no later than". */
  readonly dateBounds: Words<Bound>;
  /** After a date that begins something: "onwards". */
  readonly dateOnwards: Words<true>;
  /** Take the bound out of the date that follows: "not" in "not until". */
  readonly dateBoundNegations: Words<true>;
  /** Open a range, by the word that must join its ends. */
  readonly rangeOpeners: Words<"to" | "and">;
  readonly rangeLinks: Words<"to" | "and" | "or">;
  /** What stands for an end that has not come: "present". */
  readonly openEnds: Words<true>;

  /** Before a year. */
  readonly yearLeads: Words<YearLead>;
  /** Before a year of any number of digits: "the year 843". */
  readonly yearNouns: Words<"bare" | "definite">;
  /** Before a number that is no year: "No.", "room". */
  readonly numberNames: Words<true>;
  /** After a number that is no year: "people", "km". */
  readonly countedWords: Words<"people" | "things">;
  /** What may follow a year, and is no noun. */
  readonly afterYears: Words<true>;
  /** Verbs that have a year as subject: "saw". */
  readonly yearVerbs: Words<true>;
  /** Verbs of change, after which "to 1500" is an amount. */
  readonly amountVerbs: Words<true>;

  readonly timeUnits: Words<TimeUnitWord>;
  /** "a few", "several": a number of units that is not told; "a couple of" is about two. */
  readonly looseCounts: Words<number>;
  /** Times of the day, which belong to their day: "morning". */
  readonly dayTimes: Words<true>;
  readonly shifters: Words<Shifter>;
  readonly dateTails: Words<Tail>;
  /** After a day in a letter, how many months on its month lies: "ult." */
  readonly letterMonths: Words<-1 | 0 | 1>;
  /** Between two times, make a stretch of them: "in the" in "in the 40 years after". */
  readonly stretchOpeners: Words<true>;
  readonly moments: Words<MomentWord>;
  /** Point back to a time told before: "that", "those". */
  readonly demonstratives: Words<true>;
  /** "time", "period": any time told before. */
  readonly periodNouns: Words<true>;
  /** "on the eve of". */
  readonly eves: Words<true>;
  /** "the rest of", "the entire remaining period of". */
  readonly dateRemainders: Words<true>;
  /** "the entire period of", which changes nothing. */
  readonly dateWholes: Words<true>;

  /** Named periods and events that anybody knows, in EDTF. */
  readonly periods: Words<string>;
  /** Nouns for what has a date: "war", "famine". In a name they begin with a capital. */
  readonly eventNouns: Words<true>;
  /** Nouns that name an event with what follows: "Operation", "Night of". */
  readonly eventOpeners: Words<true>;
  /** Between an event's name and its date: "was fought in", "lasted from". */
  readonly eventDatings: Words<true>;
  /** Between a date and the name of what happened then: "known as". */
  readonly namings: Words<true>;
  /** All that may stand between two names of one event: ", or simply as". */
  readonly aliasJoints: Words<true>;
  /** All that may stand between the dates of a list. */
  readonly dateJoints: Words<true>;

  /** Say that a text was spoken or written on the day beside them, or that it was published then. */
  readonly occasionCues: Words<"delivered" | "published">;
  /** Open a clause that is told by somebody else, or from another time: "that". */
  readonly reportOpeners: Words<true>;
  /** Open a clause that looks back from the story: "which had". */
  readonly lookBacks: Words<true>;
  /** Before or after a date, put what is told after the day of the text: "will". */
  readonly dateFutures: Words<true>;
}
