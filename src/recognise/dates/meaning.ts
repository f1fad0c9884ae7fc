import type { Edtf, EdtfDate } from "../../values/edtf.ts";

/** What time is counted in. Weeks, decades and centuries that are counted are so many days or years. */
export type TimeUnit = "day" | "week" | "month" | "year";

/** A stretch of a unit, as fractions of it: the late part is 2/3 to 1. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** How a date bounds a time that is not itself named. `starting`: it begins there, and its end is not known. */
export type Bound = "before" | "by" | "until" | "since" | "after" | "starting";

/** What a relative date is counted from: the story, the day of the text, or other words. */
export type Anchor = "narrative" | "occasion" | Counted;

/** The words a relative date is counted from, where it names them. Null where they fix no time by themselves. */
export interface Counted {
  readonly meaning: Meaning | null;
  readonly first: number;
  readonly end: number;
}

/** A part of the calendar that comes back: a month, a season, a weekday. */
export type Recurring =
  | { readonly type: "month"; readonly month: number; readonly day: number | null }
  | { readonly type: "season"; readonly season: number }
  | { readonly type: "weekday"; readonly weekday: number };

/** What the words of a date mean, before it is known what they count from. */
export type Meaning =
  /** A year may be unspecified ("XXXX-06-05", "XX2X"): then it is the one in force. */
  | { readonly type: "value"; readonly value: Edtf }
  /** 1/2/1945: read one way or the other, by the custom of the text. */
  | { readonly type: "numeric"; readonly dayFirst: EdtfDate | null; readonly monthFirst: EdtfDate | null }
  /** So many days from the Easter of a year. */
  | { readonly type: "feast"; readonly easter: number; readonly year: string }
  /** An event that the text may date, by its name. */
  | { readonly type: "event"; readonly name: string; readonly noun: number }
  /** So many units from the anchor on; `stretch`: the time between. `whole`: the calendar week and the like. */
  | {
      readonly type: "shift";
      readonly from: Anchor;
      readonly unit: TimeUnit;
      readonly count: number;
      readonly stretch: boolean;
      readonly whole: boolean;
      readonly approximate: boolean;
    }
  /** The one before (-1), in the same year as (0), or after (1) the anchor. */
  | { readonly type: "recurring"; readonly from: Anchor; readonly part: Recurring; readonly which: -1 | 0 | 1 }
  /** The time that was told last; `noun`: of an event of that kind; `years`: one that lasted so many. */
  | { readonly type: "same"; readonly noun: number | null; readonly years: number | null }
  | { readonly type: "bounded"; readonly bound: Bound; readonly of: Meaning }
  /** `edge`: of an event, whose beginning and end are points. */
  | { readonly type: "part"; readonly part: Part; readonly edge: boolean; readonly of: Meaning }
  /** A date without its year, in a year that is counted from elsewhere: "in March of that year". */
  | { readonly type: "in-year"; readonly date: EdtfDate; readonly year: Meaning }
  | { readonly type: "qualified"; readonly qualifier: "~" | "?"; readonly of: Meaning }
  | { readonly type: "range"; readonly from: Meaning; readonly to: Meaning }
  | { readonly type: "either"; readonly one: Meaning; readonly other: Meaning }
  /** A period without the one that was told last: "the rest of the war". */
  | { readonly type: "remainder"; readonly of: Meaning }
  /** Names a time without fixing it: "recently". */
  | { readonly type: "vague" };

/** Words that mean what they say. */
export function valueMeaning(value: Edtf): Meaning {
  return { type: "value", value };
}
