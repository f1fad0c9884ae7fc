import type { Casebook, Source } from "../casebook/casebook.ts";
import type { Draft } from "../casebook/written-form.ts";
import type { Reading } from "../examine.ts";
import type { FigureMention } from "../recognise/mention.ts";
import { type DraftedClaim, draftedClaims } from "./claims.ts";
import { DraftedNames } from "./names.ts";
import { DraftedQuantities } from "./quantities.ts";

/** What a reading is drafted with beside the casebook. */
export interface DraftingOptions {
  /** Whether names are drafted that no claim and no quantity speaks of. */
  readonly allNames: boolean;
  /** The quantities of figures that the casebook has claims of already. */
  readonly claimed: ReadonlyMap<FigureMention, string>;
}

/** Declarations for figures of a reading, before they are written. */
export interface Drafting {
  readonly names: readonly Draft[];
  readonly quantities: readonly Draft[];
  readonly claims: readonly DraftedClaim[];
}

/** Drafts declarations for the figures of a reading, with ids that are free in the casebook. */
export function draftingOf(
  reading: Reading,
  source: Source,
  casebook: Casebook,
  { allNames, claimed }: DraftingOptions,
): Drafting {
  const taken = new Set(casebook.declarations.keys());
  const names = new DraftedNames(reading, casebook, taken);
  if (allNames) names.draftAll();
  const quantities = new DraftedQuantities(reading, names, taken, casebook.byKind.quantity, claimed);
  const author = source.fields.by.find(({ id }) => id !== null)?.id ?? source.id;
  const claims = draftedClaims({ reading, source: source.id, author, names, quantities, taken });
  return { names: names.drafts, quantities: quantities.drafts, claims };
}
