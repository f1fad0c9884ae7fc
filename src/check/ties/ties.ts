import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { type Before, type PartWhole, partWholesIn } from "./part-whole.ts";
import { type ShareOf, sharesIn } from "./share.ts";

/** What the words of a passage tie together; several audits ask for the same. */
export interface Ties {
  readonly partWholes: readonly PartWhole[];
  readonly shares: readonly ShareOf[];
}

const nothing: Ties = { partWholes: [], shares: [] };

/** The ties of every passage, one entry for each. */
export function tiesOf(prose: Prose, passages: readonly Passage[]): readonly Ties[] {
  let before: Before | null = null;
  return passages.map((passage) => {
    const partWholes: readonly PartWhole[] = passage.amounts.length === 0 ? [] : partWholesIn(prose, passage, before);
    before = { passage, partWholes };
    return passage.amounts.length === 0 ? nothing : { partWholes, shares: sharesIn(prose, passage, partWholes) };
  });
}
