import type { FigureKind, HedgeKind } from "../../values/figure.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Hedge } from "./opening.ts";
import type { Quantity } from "./quantity.ts";
import type { LengthUnit, UnitWord } from "./tables.ts";

/** A figure found in a sentence, before its readings and its frame are worked out. Tokens [first, end). */
export interface Draft {
  readonly first: number;
  readonly end: number;
  /** The token up to which its words go, such as "per 100,000" after the noun of a rate. */
  readonly taken: number;
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly place: number;
  readonly resolution: number;
  readonly round: boolean;
  readonly hedge: HedgeKind | null;
  /** Where the hedge stands. */
  readonly hedgeWords: { readonly first: number; readonly end: number } | null;
  readonly unit: string | null;
  readonly noun: NounPhrase | null;
  /** What a rate is per: "day", "1,000". */
  readonly per: string | null;
  readonly next: number | null;
  readonly inWords: boolean;
  readonly ofChange: boolean;
  readonly alternative: number | null;
  /** For a length of time, its unit as ISO 8601 has it. */
  readonly length: LengthUnit | null;
  /** For words without a number, the shares of a whole that they allow: "most" is more than half. */
  readonly limits: Limits | null;
}

/** Shares between which a quantifier lies. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** The draft of a set phrase, read as the single number x. Whole, like the next one: a spread would cost as much as the search. */
export function phraseDraft(first: number, end: number, x: number | null): Draft {
  return {
    first,
    end,
    taken: end,
    kind: "count",
    low: x,
    high: x,
    place: 1,
    resolution: 1,
    round: false,
    hedge: null,
    hedgeWords: null,
    unit: null,
    noun: null,
    per: null,
    next: null,
    inWords: false,
    ofChange: false,
    alternative: null,
    length: null,
    limits: null,
  };
}

/** The plainest draft of a quantity: a count of nothing in particular. */
export function draftOf(quantity: Quantity, first: number, hedge: Hedge | null): Draft {
  const { end, low, high, place, resolution, round, form, next } = quantity;
  return {
    first,
    end,
    taken: end,
    kind: "count",
    low,
    high,
    place,
    resolution,
    round,
    hedge: hedgeOf(quantity, hedge),
    hedgeWords: hedge,
    unit: null,
    noun: null,
    per: null,
    next: next ?? null,
    inWords: form === "fraction",
    ofChange: false,
    alternative: null,
    length: null,
    limits: null,
  };
}

/** A range and an escalation are hedges of their own, unless a word makes them vaguer. */
function hedgeOf(quantity: Quantity, hedge: Hedge | null): HedgeKind | null {
  if (quantity.joined === "escalation") return "perhaps";
  if (quantity.joined === "range" && quantity.high !== null) {
    return hedge?.kind === "about" || hedge?.kind === "nearly" ? "about" : "from-to";
  }
  return hedge === null ? null : hedge.kind;
}

/** The same figure in another measure: a percentage as a share of one. */
export function scaledBy(draft: Draft, factor: number): Draft {
  return {
    ...draft,
    low: draft.low === null ? null : tidy(draft.low * factor),
    high: draft.high === null ? null : tidy(draft.high * factor),
    place: tidy(draft.place * factor),
    resolution: tidy(draft.resolution * factor),
  };
}

function tidy(x: number): number {
  return Number.isInteger(x) ? x : Number(x.toPrecision(12));
}

/** What a unit makes of a figure: its kind, its unit, and for a length of time how ISO 8601 writes it. */
export function measuredIn(unit: UnitWord): Pick<Draft, "kind" | "unit" | "length"> {
  return { kind: unit.kind, unit: unit.unit, length: unit.kind === "duration" ? unit.length : null };
}
