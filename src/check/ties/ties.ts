import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { type PartWhole, partWholesIn } from "./part-whole.ts";
import { type ShareOf, sharesIn } from "./share.ts";

/** What the words of a passage tie together; several audits ask for the same. */
export interface Ties {
  readonly partWholes: readonly PartWhole[];
  readonly shares: readonly ShareOf[];
}

const nothing: Ties = { partWholes: [], shares: [] };

/** The ties of every passage, one entry for each. */
export function tiesOf(prose: Prose, passages: readonly Passage[]): readonly Ties[] {
  return passages.map((passage, i) => {
    if (passage.amounts.length === 0) return nothing;
    const previous = passages[i - 1] ?? null;
    const partWholes = partWholesIn(prose, passage, previous);
    return { partWholes, shares: sharesIn(prose, passage, partWholes) };
  });
}
