import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import type { Before, PartWhole, Setting } from "./part-whole.ts";
import { partWholeConstructions } from "./part-wholes/index.ts";
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
  return passages.map((passage, i) => {
    const partWholes: readonly PartWhole[] =
      passage.amounts.length === 0 ? [] : partWholesIn({ prose, passage, before });
    before = { passage, partWholes };
    if (passage.amounts.length === 0) return nothing;
    return { partWholes, shares: sharesIn(prose, passages, i, partWholes) };
  });
}

/** Two constructions may find the same tie; the first says what it is. */
function partWholesIn(setting: Setting): readonly PartWhole[] {
  const found: PartWhole[] = [];
  for (const construction of partWholeConstructions) {
    for (const tie of construction.find(setting)) if (!found.some((other) => isSame(other, tie))) found.push(tie);
  }
  return found;
}

function isSame(a: PartWhole, b: PartWhole): boolean {
  return a.whole === b.whole && a.parts.length === b.parts.length && a.parts.every((part, i) => part === b.parts[i]);
}
