import { readNumeral } from "../numerals.ts";
import { type Draft, draftOf } from "./draft.ts";
import { hedgeAfter, type Opening } from "./opening.ts";
import type { Quantity } from "./quantity.ts";
import type { Scan } from "./scan.ts";

/** A number with what stands around it, as it is being classified. */
export interface Candidate {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly opening: Opening;
  /** Where the figure begins: at its hedge, its currency, or its number. */
  readonly first: number;
  /** The unit that a mark before the number gives: "£". */
  readonly currency: string | null;
  /** The figure before it in the same sentence. */
  readonly before: Draft | null;
  /** The last count before it in the same sentence. */
  readonly counted: Draft | null;
}

/** The plainest draft of a candidate. */
export function plainDraft({ quantity, first, opening }: Candidate): Draft {
  return draftOf(quantity, first, opening.hedge);
}

/** Adds a hedge that follows the figure, unless one stands before it. */
export function withHedgeAfter(scan: Scan, draft: Draft): Draft {
  const hedge = hedgeAfter(scan, draft.end);
  if (hedge === null) return draft;
  const clashes = hedge.kind === "at-least" || hedge.kind === "at-most";
  if (clashes && readNumeral(scan.tokens, hedge.end, scan.language, scan.end) !== null) return draft;
  const end = hedge.end;
  return draft.hedge === null ? { ...draft, end, hedge: hedge.kind, hedgeWords: hedge } : { ...draft, end };
}
