import { type Draft, scaledBy } from "./draft.ts";
import { endsBefore, isParticle, isPunctuation, type Scan } from "./scan.ts";

/** Gives bare numbers the measure that the words say once for several: "45, 25 and 30 per cent", "71 per cent, down from 78". */
export function coordinated(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  return fromBefore(scan, fromAfter(scan, drafts));
}

/** "45, 25 and 30 per cent": what is said of the last number of a bare list is meant of all. */
function fromAfter(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  const shared: Draft[] = [];
  let inList = false;
  for (const draft of drafts.toReversed()) {
    const next = shared.at(-1);
    inList = next !== undefined && isListed(scan, draft, next, inList);
    shared.push(inList && next !== undefined ? alike(draft, next) : draft);
  }
  return shared.reverse();
}

/** Whether a bare number is joined by "and", "by" or "to" to a measured one, or by a comma to one that is so joined. */
function isListed(scan: Scan, draft: Draft, next: Draft, inList: boolean): boolean {
  if (!isBare(draft) || !isMeasured(next) || (next.kind === "share" && (draft.low ?? 0) > 100)) return false;
  const at = next.first - 1;
  if (inList) return at === draft.end && scan.tokens.is(at, ",");
  if (scan.tables.changeBy.get(scan.tokens, at) !== undefined) return at === draft.end;
  if (isParticle(scan, at, "to")) return at === draft.end && endsBefore(scan, scan.tables.changeFrom, draft.first);
  return isParticle(scan, at, "and") && (at === draft.end || (at === draft.end + 1 && scan.tokens.is(draft.end, ",")));
}

/** Between "71 per cent" and "down from 78" stand at most this many tokens. */
const REACH = 6;

/** "71 per cent, down from 78", "from 16 dollars to 24": the other end of a change is measured alike. */
function fromBefore(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, k) => {
    const before = k === 0 ? undefined : drafts[k - 1];
    if (before === undefined || !isBare(draft) || !isMeasured(before) || draft.first - before.end > REACH) return draft;
    const isEnd = draft.end >= scan.end || isPunctuation(scan, draft.end);
    const { changeFrom, changeTo } = scan.tables;
    const isShare = before.kind === "share";
    const isChange = endsBefore(scan, changeFrom, draft.first) || (!isShare && endsBefore(scan, changeTo, draft.first));
    return isEnd && isChange && !(isShare && (draft.low ?? 0) > 100) ? alike(draft, before) : draft;
  });
}

function isBare(draft: Draft): boolean {
  return draft.kind === "count" && draft.noun === null && draft.unit === null && draft.high === draft.low;
}

function isMeasured({ kind, inWords, ofChange, alternative }: Draft): boolean {
  if (inWords || ofChange || alternative !== null) return false;
  return kind === "share" || kind === "measure" || kind === "money" || kind === "duration";
}

function alike(draft: Draft, { kind, unit, length }: Draft): Draft {
  const same = { ...draft, kind, unit, length };
  return kind === "share" ? scaledBy(same, 0.01) : same;
}
