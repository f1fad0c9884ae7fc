/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before. */
export type DayNumber = number;

/** A length of time as written: any of the parts may be missing. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly approximate: boolean;
}

/** What sort of temporal expression the words are. */
export type DateKind = "calendar" | "duration" | "named" | "relative";

/** A date, period or duration as the words give it. */
export interface HistoricalDate {
  readonly kind: DateKind;
  /** Extended Date/Time Format (ISO 8601-2), or an ISO 8601 duration; null where the words fix nothing. */
  readonly edtf: string | null;
  /** First and last day the words allow; null where unknown or unbounded. */
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  /** The same day in the Julian calendar, with the prefix `os:`, where the text gives it so. */
  readonly julian?: string;
  /** Only for kind `duration`. */
  readonly duration?: Duration;
}
