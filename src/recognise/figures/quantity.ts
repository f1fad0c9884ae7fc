import { readNumeral } from "../numerals.ts";
import { readFraction } from "./fraction.ts";
import type { Scan } from "./scan.ts";
import { readVague } from "./vague.ts";

/** An amount as the words give it, before anything is known of what it counts. */
export interface Quantity {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  /** Null where the words have no upper end. */
  readonly high: number | null;
  readonly place: number;
  readonly resolution: number;
  readonly round: boolean;
  readonly form: "digits" | "words" | "vague" | "few" | "fraction";
  /** The magnitude word at its end, as a factor; 1 without one. */
  readonly scale: number;
  /** Where a vague magnitude strictly ends. */
  readonly next?: number;
  /** A lone "1.234" read with the point as a mark of thousands. */
  readonly otherwise?: number;
  /** For a range, what joins its ends. */
  readonly joined?: "range" | "escalation";
}

/** The quantity that begins at token i, or null. `hedged`: whether a hedge stands before it. */
export function quantityAt(scan: Scan, i: number, hedged: boolean): Quantity | null {
  if (i >= scan.end) return null;
  const vague = readVague(scan, i);
  if (vague !== null) return vague;
  const numeral = numeralAt(scan, i);
  const fraction = readFraction(scan, i, hedged);
  return fraction !== null && (numeral === null || numeral.end < fraction.end) ? fraction : numeral;
}

function numeralAt(scan: Scan, i: number): Quantity | null {
  const numeral = readNumeral(scan.tokens, i, scan.language, scan.end);
  if (numeral === null) return null;
  const { value, place, resolution, round, scale, end, otherwise } = numeral;
  const form = numeral.digits ? "digits" : "words";
  const quantity = { first: i, end, low: value, high: value, place, resolution, round, form, scale } as const;
  return otherwise === undefined ? quantity : { ...quantity, otherwise };
}
