import { type Frame, unknownFrame } from "../../values/frame.ts";
import type { DateMention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { skipDeterminers } from "./noun-phrase.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { isParticle, type Scan } from "./scan.ts";
import { dateAround, placeAround, timesOf } from "./surroundings.ts";
import { wholeOf, whoOf } from "./who.ts";

/** A figure's frame and unit as far as its own clause gives them. */
export interface Framed {
  readonly draft: Draft;
  readonly frame: Frame;
  readonly unit: string | null;
}

/** The frames of the figures of one sentence. `dates`: the date mentions of the sentence. */
export function framesOf(scan: Scan, drafts: readonly Draft[], dates: readonly DateMention[]): readonly Framed[] {
  const times = timesOf(dates);
  const outcomes = outcomesOf(scan, drafts);
  return drafts.map((draft, k) => {
    if (!isFramed(draft)) return { draft, frame: unknownFrame, unit: draft.unit };
    const after = neighbour(drafts, k, 1)?.first ?? scan.end;
    const before = neighbour(drafts, k, -1)?.end ?? scan.first;
    const outcome = outcomes[k] ?? null;
    const frame = {
      outcome: outcome === null ? null : outcome.outcome,
      who: whoOf(scan, draft),
      where: placeAround(scan, draft, before, after),
      when: dateAround(scan, draft, times, before, after),
      whole: wholeOf(scan, draft),
    };
    return { draft, frame, unit: draft.unit ?? (outcome === null ? null : outcome.unit) };
  });
}

/** So many lengths of time and ordinals are passed over to reach the next figure that counts. */
const PASSED = 8;

/** The nearest figure to one side that has a frame of its own. */
function neighbour(drafts: readonly Draft[], k: number, step: 1 | -1): Draft | undefined {
  let other: Draft | undefined;
  for (let n = 1; n <= PASSED; n += 1) {
    other = draftAt(drafts, k + n * step);
    if (other === undefined || isFramed(other)) return other;
  }
  return other;
}

/** To ask a list for its element -1 is to look up a property, which takes fifty times as long. */
function draftAt(drafts: readonly Draft[], k: number): Draft | undefined {
  return k < 0 ? undefined : drafts[k];
}

function isFramed({ kind }: Draft): boolean {
  return kind !== "ordinal" && kind !== "age" && kind !== "duration";
}

/** Whether something can have happened to what is counted: not to sums and lengths. */
function happens(draft: Draft): boolean {
  return isFramed(draft) && draft.kind !== "money" && draft.kind !== "measure";
}

/** What happened to those each figure counts. Of "412 of the 980 deputies voted" it is said of the 412 alone. */
function outcomesOf(scan: Scan, drafts: readonly Draft[]): readonly (Outcome | null)[] {
  const own = drafts.map((draft, k) => {
    if (!happens(draft) || isWholeOf(scan, draftAt(drafts, k - 1), draft)) return null;
    const next = drafts[k + 1];
    const after = next !== undefined && isWholeOf(scan, draft, next) ? drafts[k + 2] : next;
    return outcomeOf(scan, draft, after === undefined ? scan.end : after.first);
  });
  return shared(scan, drafts, own);
}

/** Whether a figure is the whole of the one before it: "412 of the 980 deputies", "one of 12". */
function isWholeOf(scan: Scan, part: Draft | undefined, whole: Draft): boolean {
  const of = isParticle(scan, whole.first - 1, "of") ? whole.first - 1 : whole.first - 2;
  if (isParticle(scan, of, "of") && scan.tables.numeralWords.get(scan.tokens, of - 1) !== undefined) return true;
  if (part === undefined) return false;
  if (isParticle(scan, part.end, "of") && skipDeterminers(scan, part.end + 1) === whole.first) return true;
  if (part.noun === null || part.noun.whole === null) return false;
  return part.noun.whole <= whole.first && whole.first < part.noun.head;
}

/** "two soldiers and five civilians died", "killing two soldiers and five civilians": what is said of one of both. */
function shared(scan: Scan, drafts: readonly Draft[], own: readonly (Outcome | null)[]): readonly (Outcome | null)[] {
  const outcomes = [...own];
  let inList = false;
  for (let k = drafts.length - 2; k >= 0; k -= 1) {
    const next = outcomes[k + 1] ?? null;
    inList = next?.by === "after" && isJoined(scan, drafts[k], drafts[k + 1], inList);
    if (inList) outcomes[k] ??= next;
  }
  for (let k = 1; k < drafts.length; k += 1) {
    const before = outcomes[k - 1] ?? null;
    if (before?.by === "before" && isJoined(scan, drafts[k - 1], drafts[k], false)) outcomes[k] ??= before;
  }
  return outcomes;
}

/** Whether only "and" stands between the noun of one count and the next; inside a list, also only a comma. */
function isJoined(scan: Scan, one: Draft | undefined, other: Draft | undefined, inList: boolean): boolean {
  if (one === undefined || other === undefined || one.noun === null || one.noun.whole !== null) return false;
  const at = one.noun.head + 1;
  return (
    one.kind === "count" &&
    other.kind === "count" &&
    other.first === at + 1 &&
    (isParticle(scan, at, "and") || (inList && scan.tokens.is(at, ",")))
  );
}
