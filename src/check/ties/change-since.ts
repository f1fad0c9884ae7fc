import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { isSameSort } from "./amounts.ts";
import type { Change } from "./change.ts";
import { endsWithPhrase, firstPhrase } from "./gap.ts";

/** The amount that a change has come to stands in one of so many sentences with figures before. */
const REACH = 2;
/** Words that lead to the amount it began at. */
const LEAD = 4;

/**
 * "There were 11,260. They have doubled since 2010, when there were 4,120": the amount that the change has come to is
 * left out, so that only what fits is worth showing.
 */
export function changesSince(prose: Prose, passages: readonly Passage[], i: number): readonly Change[] {
  const passage = passages[i];
  if (passage === undefined) return [];
  const { tokens, language } = prose;
  return passage.amounts.flatMap((from) => {
    const start = Math.max(passage.sentence.first, from.first - LEAD);
    if (endsWithPhrase(language.tables.changeSince, tokens, start, from.first) === null) return [];
    const by = passage.figures.find(
      (f) => f.end <= from.first && (f.figure.kind === "ratio" || f.figure.kind === "share"),
    );
    const said =
      by === undefined ? null : firstPhrase(language.tables.changes, tokens, passage.sentence.first, from.first);
    if (by === undefined || said === null) return [];
    const earlier = passages.slice(Math.max(0, i - REACH), i).flatMap(({ amounts }) => amounts);
    const to = earlier.filter((f) => isSameSort(f, from) && f.figure.number.low !== from.figure.number.low).at(-1);
    return to === undefined ? [] : [{ from, to, by, direction: said.value }];
  });
}
