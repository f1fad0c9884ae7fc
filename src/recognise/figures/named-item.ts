import type { Draft } from "./draft.ts";
import { isCapital, isParticle, isPunctuation, type Scan } from "./scan.ts";

/** Between a count and the name before the next one stand at most this many tokens. */
const REACH = 8;

/** "the Agrarians 33, the Left List 21": in a list of counts a name stands before each. */
export function isNamedItem(scan: Scan, first: number, previous: Draft | null): boolean {
  if (previous === null || previous.kind !== "count" || !isCapital(scan, first - 1)) return false;
  let at = first - 1;
  while (isCapital(scan, at)) at -= 1;
  if (scan.tables.countedDeterminers.get(scan.tokens, at) !== undefined) at -= 1;
  return (isPunctuation(scan, at) || isParticle(scan, at, "and")) && at - previous.end <= REACH;
}
