import type { Span } from "../text/span.ts";
import type { HistoricalDate } from "../values/date.ts";
import type { Figure } from "../values/figure.ts";
import type { Frame } from "../values/frame.ts";

/** What a claimant does with what is said. */
export type Stance = "asserts" | "denies" | "doubts" | "concedes" | "reports" | "ironic" | "hypothetical";

/** How a figure stands in its text: by the stance of whoever says it, or as a forecast. */
export type Modality = Stance | "predicted";

/** Where a mention stands. Spans index the running text, token ranges `Prose.tokens`. */
interface Place {
  readonly span: Span;
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  /** Index in `Prose.sentences`. */
  readonly sentence: number;
}

/** A figure in the text. Its span is the hedge, the number, and a unit that is part of the number (%, years, times). */
export interface FigureMention extends Place {
  readonly type: "figure";
  readonly figure: Figure;
  /** The hedge as written, or null: "approximately". */
  readonly hedge: string | null;
  /** The counted noun in the singular: "deputy", "year", "per cent" for a share without a noun is null. */
  readonly unit: string | null;
  /** The words of the counted noun phrase, where there is one: "Yugoslav communists". */
  readonly counted: Span | null;
  readonly frame: Frame;
  /** What a rate is per, as written: "day", "1,000"; absent for all else. */
  readonly per?: string;
  /** Index in `Mentions.attributions`; null where the author speaks. */
  readonly attribution: number | null;
  readonly modality: Modality;
}

/** A date, period, or duration in the text. */
export interface DateMention extends Place {
  readonly type: "date";
  readonly date: HistoricalDate;
  /** For a relative date: the words it was counted from, where they stand in this text. */
  readonly anchor: Span | null;
  /** A weekday written beside the date, 1 (Monday) to 7. */
  readonly weekday: number | null;
  /** Beside the story: in brackets, in a note, of a noun, or a look back. */
  readonly aside: boolean;
  /** What the calendar has against the date as written, such as a 31 June; null where nothing. */
  readonly impossible: string | null;
}

/** One person, group, place, event or work, with all its mentions. */
export interface NameEntry {
  readonly label: string;
  readonly type: "person" | "group" | "place" | "event" | "work";
  /** In the running text, in order. */
  readonly mentions: readonly Span[];
  /** Other spellings that may be the same name, each with the reason. */
  readonly suggestions: readonly { readonly label: string; readonly reason: string }[];
}

/** A statement that the text gives to somebody. */
export interface AttributionMention extends Place {
  readonly type: "attribution";
  /** The claimant as the text names him: "Solzhenitsyn", "one old officer". */
  readonly claimant: string;
  readonly claimantSpan: Span | null;
  /** Index in `Mentions.names`, where the claimant is one of them. */
  readonly name: number | null;
  readonly cue: Span;
  readonly content: Span;
  readonly stance: Stance;
}

/** When the text was spoken or written, and published: what "today" is counted from. */
export interface Occasion {
  readonly delivered: HistoricalDate | null;
  readonly published: HistoricalDate | null;
}

/** All that was recognised, each list in order of place. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly names: readonly NameEntry[];
  readonly attributions: readonly AttributionMention[];
  readonly occasion: Occasion;
}
