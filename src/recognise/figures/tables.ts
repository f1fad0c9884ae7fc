import type { HedgeKind } from "../../values/figure.ts";
import type { Words } from "../phrase-table.ts";

/** The part a word plays inside a number. */
export type NumeralWord =
  /** 0 to 99: "seven", "forty". */
  | { readonly type: "cardinal"; readonly value: number }
  /** "hundred", "million", "dozen". `attached`: only where it touches the digits ("4.5m"). */
  | { readonly type: "scale"; readonly value: number; readonly attached?: true; readonly plural?: true }
  /** "half", "quarters": one over the denominator. */
  | { readonly type: "fraction"; readonly denominator: number }
  /** A character such as "½". */
  | { readonly type: "vulgar"; readonly value: number }
  | { readonly type: "article" }
  | { readonly type: "and" }
  | { readonly type: "of" };

/** A hedge before or after a number. `loose`: also a preposition, so not trusted before a small count ("over two rivers"). */
export interface HedgeWord {
  readonly kind: HedgeKind;
  readonly loose?: true;
}

/** "hundreds": the unit it is a plural of, and the next magnitude up. `alone`: needs no "of thousands" after it. */
export interface MagnitudeWord {
  readonly unit: number;
  readonly next: number;
  readonly alone: boolean;
}

/** What a number counts of when it measures: "years", "km", "roubles". */
export type UnitWord =
  /** `troops`: in the singular also an arm of soldiers, where there are many ("1,900 foot"). */
  | { readonly kind: "measure"; readonly unit: string; readonly troops?: true; readonly size?: UnitSize }
  /** `weight`: also a weight, where "of" follows ("two pounds of bread"); `attached`: touches its digits ("5d."). */
  | { readonly kind: "money"; readonly unit: string; readonly weight?: true; readonly attached?: true }
  | { readonly kind: "duration"; readonly unit: string; readonly length: LengthUnit };

/** How large a unit of measure is, in metres, square metres, kilograms or litres; absent where that differs by country. */
export interface UnitSize {
  readonly of: "length" | "area" | "weight" | "volume";
  readonly base: number;
}

/** A unit of time as ISO 8601 writes it: a decade is ten of `Y`, an hour one of `TH`. */
export interface LengthUnit {
  readonly designator: "Y" | "M" | "W" | "D" | "TH" | "TM" | "TS";
  readonly count: number;
}

/** "twice", "doubled". `comparing`: a ratio only where words of comparison follow ("twice as many"). */
export interface MultiplierWord {
  readonly factor: number;
  readonly comparing?: true;
}

/** "many", "most": how much the words promise, and what must follow for them to be a quantity. */
export interface QuantifierWord {
  /** Shares of a whole that the words allow, where they allow only some. */
  readonly low?: number;
  readonly high?: number;
  /** `plural`: a plural noun or "of them"; `of`: only "of …"; `noun`: any noun; `nothing`: it stands by itself. */
  readonly needs: "plural" | "of" | "noun" | "nothing";
}

/** What happened to those counted. */
export interface OutcomeWord {
  /** The key that frames are compared by: "shot", "died". */
  readonly outcome: string;
  /**
   * `participle`: "shot", said of those it was done to, or of a doer before his object; `intransitive`: "died";
   * `active`: only of a doer ("killing"); `noun`: what is counted is the event itself ("executions");
   * `state`: "dead", also without a verb; `side`: "against", where nothing is named that it is against.
   */
  readonly form: "participle" | "intransitive" | "active" | "noun" | "state" | "side";
}

/** Small words the grammar of figures turns on. */
export type Particle =
  | "of"
  | "to"
  | "and"
  | "or"
  | "in"
  | "out-of"
  | "every"
  | "per"
  | "each"
  | "article"
  | "times"
  | "fold"
  | "as"
  | "only";

/** What a language says of its figures. */
export interface NumberTables {
  /** The words numbers are made of. */
  readonly numeralWords: Words<NumeralWord>;
  /** What follows "100m" where the letter is a unit of length and not a magnitude: "wide", "sprint". */
  readonly lengthContexts: Words<true>;
  readonly figureParticles: Words<Particle>;

  readonly hedgesBefore: Words<HedgeWord>;
  readonly hedgesAfter: Words<HedgeWord>;
  /** Before a loose hedge, show it to be a preposition: "spoke (about two men)", "spread (over two years)". */
  readonly notBeforeHedge: Words<true>;
  /** Open a range: "between", "from". The word that joins its two ends. */
  readonly figureRangeOpeners: Words<"and" | "to">;
  /** Join two ends of a range without an opener: "to", "–", "or". */
  readonly rangeJoiners: Words<"to" | "or">;
  /** Raise a number to a higher one: "300, perhaps 400". */
  readonly escalations: Words<true>;

  readonly magnitudes: Words<MagnitudeWord>;
  /** Join a vague magnitude to itself: "thousands (and) thousands". */
  readonly magnitudeRepeats: Words<true>;
  /** Before a vague magnitude, part of it: "many", "untold". */
  readonly magnitudeOpeners: Words<true>;
  /** How many times a magnitude: "several (thousand)". */
  readonly fewWords: Words<{ readonly low: number; readonly high: number }>;

  readonly percents: Words<{ readonly divisor: number; readonly unit: string | null }>;
  /** May follow a fraction word so that it is a share and not an ordinal: "a third of", "a third were". */
  readonly fractionFollowers: Words<true>;
  /** Before "half" or "quarter", show it to be a part of a period or a place: "first (half)". */
  readonly notBeforeFraction: Words<true>;
  readonly multipliers: Words<MultiplierWord>;
  /** After "doubled", show that nothing was multiplied: "back". */
  readonly notAfterMultiplier: Words<true>;
  /** Words of comparison after "six times" or "twice". */
  readonly ratioComparators: Words<true>;
  /** Those of them that belong to the figure: "six times (more)". `again`: "half as many again". */
  readonly ratioComparatives: Words<"more" | "less" | "again">;
  /** Before a number, make it a ratio: "by a factor of". */
  readonly factorCues: Words<true>;
  /** Before "n times" or "by n times", show that a quantity changed. */
  readonly ratioCues: Words<true>;
  readonly zeros: Words<true>;
  /** "virtually no": zero with a hedge. */
  readonly nearlyNone: Words<true>;
  /** "almost all": the whole with a hedge. */
  readonly nearlyAll: Words<true>;
  readonly quantifiers: Words<QuantifierWord>;
  /** Before a quantifier, show it to be a comparison or a superlative: "as (many)", "the (most)". */
  readonly notBeforeQuantifier: Words<true>;

  readonly figureUnits: Words<UnitWord>;
  /** Marks and codes before a sum: "£", "US$". The unit in the singular. */
  readonly currencies: Words<string>;
  /** Before a number, make it an age: "aged", "at the age of". */
  readonly ageCues: Words<true>;
  /** "left school (at) fifteen". */
  readonly agePrepositions: Words<true>;
  /** Who is so many years old: "he (was ten)". */
  readonly agedPronouns: Words<true>;
  /** After a number, make it an age: "was 61 (when he died)". */
  readonly ageFollowers: Words<true>;
  /** Before "under five", make it an age: "children". */
  readonly agedNouns: Words<true>;
  /** After a number of years, make it an age: "old", "of age". */
  readonly ageMarks: Words<true>;
  /** After a length of time, count from another time: "(a year) later". */
  readonly timeShifts: Words<true>;
  /** Before "a year", make it a length of time: "for", "lasted". */
  readonly durationCues: Words<true>;

  /** After "a year", more of the same unit: "and a half", "or two". */
  readonly unitExtensions: Words<{ readonly low: number; readonly high: number }>;

  /** Before a number that only names: "page", "No.", "Article". `weak`: a count may follow all the same. */
  readonly numberLabels: Words<"strong" | "weak">;
  /** After a number, show it to be a time of day, an address, a version: "o'clock", "Street". */
  readonly notAfterNumber: Words<true>;

  readonly figureOrdinals: Words<number>;
  /** Before an ordinal, make it a share: "every (third)". */
  readonly everyWords: Words<true>;
  /** Letters after digits that make an ordinal: "12th". */
  readonly figureOrdinalEndings: Words<true>;
  /** May stand before an ordinal that orders a noun: "the", "its". */
  readonly figureOrdinalOpeners: Words<true>;
  /** Before a small number without a noun, show that it counts: "all but (six)". */
  readonly bareCues: Words<true>;
  /** Say that a number follows: "the (number) was eleven". */
  readonly countNouns: Words<true>;
  /** After "a year", make it a point in time and no rate: "(40 a year) later". */
  readonly notAfterRate: Words<boolean>;
  /** After a number and a hyphen, what is counted: "300-(man)", "300-(strong)"; null where that is not said. */
  readonly compoundUnits: Words<string | null>;
  /** After an ordinal, show that nothing is being listed: "time", "secretary". */
  readonly notAfterOrdinal: Words<true>;

  /** Words no noun phrase goes across: prepositions, auxiliaries, pronouns, common verbs. */
  readonly countedEnds: Words<true>;
  /** Stand between "of" and a noun: "the", "these", "his". */
  readonly countedDeterminers: Words<true>;
  /** Stand for those counted before: "them", "whom", "those". */
  readonly countedPronouns: Words<true>;
  /** Nouns that stand for the one before: "ones" for the same, "others" for something of the kind. */
  readonly countedRest: Words<"same" | "other">;
  /** Say nothing of who is counted: "more", "other", "total". */
  readonly plainModifiers: Words<true>;
  /** Plurals without a rule, each with its singular. */
  readonly irregularPlurals: Words<string>;
  /** Plurals that stand before another noun: "arms (dealers)". */
  readonly pluralModifiers: Words<true>;
  /** Endings of plurals and what the singular has instead; the longest that fits counts. */
  readonly pluralEndings: Words<string>;
  /** Endings that look like a plural and are none. */
  readonly notPluralEndings: Words<true>;
  readonly notPlurals: Words<true>;

  readonly outcomes: Words<OutcomeWord>;
  /** Two outcomes of which each befell others: "killed and wounded". */
  readonly sideBySide: Words<true>;
  /** Between a noun and what happened to it; "were" shows that it was done to those counted, "had" does not. */
  readonly outcomeAuxiliaries: Words<"passive" | "other">;
  /** "who", "that". */
  readonly outcomeRelatives: Words<true>;
  readonly outcomeAdverbs: Words<true>;
  readonly outcomeAdverbEndings: Words<true>;
  /** After a participle, show that it had an object: "captured (the town)". */
  readonly objectOpeners: Words<true>;
  /** Between the noun for an event and how often it happened: "executions (rose to) 300". */
  readonly countingVerbs: Words<true>;
  /** Before a capitalised name, make it a place: "in", "at". */
  readonly whereOpeners: Words<true>;
  /** Begin another clause: "while", "but". */
  readonly figureClauseOpeners: Words<true>;
}
