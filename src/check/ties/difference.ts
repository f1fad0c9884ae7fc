import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Direction } from "../../recognise/relations.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase, isSameSort } from "./amounts.ts";
import type { Change } from "./change.ts";
import { endsWithPhrase } from "./gap.ts";
import { restates } from "./restatement.ts";

/** The two amounts stand in the same sentence or in so many before it. */
const REACH = 2;
/** Small numbers are the difference of others by accident, unless one of those stands beside them. */
const TELLING = 100;
const BEFORE = 4;

/**
 * "In 1841 there were 8,175,124. In 1851 there were 6,552,385, or 1,622,739 fewer": an amount that is called a
 * difference, and the last two amounts that it is the difference of. The words do not name the two, so that only what
 * fits is returned.
 */
export function differencesIn(prose: Prose, passages: readonly Passage[], i: number): readonly Change[] {
  const passage = passages[i];
  if (passage === undefined) return [];
  return passage.amounts.flatMap((by) => {
    const direction = differenceSaid(prose, by);
    const size = sharpSize(by);
    if (direction === null || size === null) return [];
    const pair = pairFor(prose, passages, i, by, size);
    if (pair === null) return [];
    const change = { ...inOrder(pair, direction), direction };
    const share = passage.shares.find((f) => f.first > by.first && restates(prose, by, f));
    return share === undefined
      ? [{ ...change, by }]
      : [
          { ...change, by },
          { ...change, by: share },
        ];
  });
}

/** A fall leads from the larger of two, a rise from the smaller, wherever in the text they stand. */
function inOrder([a, b]: readonly [FigureMention, FigureMention], direction: Direction): Pick<Change, "from" | "to"> {
  const isTurned = direction !== "either" && sizeOf(b) < sizeOf(a) !== (direction === "fall");
  return isTurned ? { from: b, to: a } : { from: a, to: b };
}

function differenceSaid({ tokens, language }: Prose, by: FigureMention): Direction | null {
  const after = language.tables.differencesAfter.get(tokens, by.end);
  if (after !== undefined) return after;
  const from = Math.max(0, by.first - BEFORE);
  return endsWithPhrase(language.tables.differencesBefore, tokens, from, by.first)?.value ?? null;
}

/** The last two amounts of one sort, in order of place, whose sizes lie so far apart. */
function pairFor(
  prose: Prose,
  passages: readonly Passage[],
  i: number,
  by: FigureMention,
  size: number,
): readonly [FigureMention, FigureMention] | null {
  const near = passages.slice(Math.max(0, i - REACH), i + 1).flatMap(({ amounts }) => amounts);
  const known = near.filter((f) => f !== by && sizeOf(f) > 0 && isSameSort(f, by));
  for (let b = known.length - 1; b > 0; b -= 1) {
    for (let a = b - 1; a >= 0; a -= 1) {
      const [first, second] = [known[a], known[b]];
      if (first === undefined || second === undefined) continue;
      const apart = Math.abs(sizeOf(first) - sizeOf(second));
      if (Math.abs(apart - size) > 1e-9 * Math.max(sizeOf(first), sizeOf(second))) continue;
      if (size >= TELLING || isBeside(prose, by, first) || isBeside(prose, by, second)) return [first, second];
    }
  }
  return null;
}

function isBeside(prose: Prose, by: FigureMention, other: FigureMention): boolean {
  return other.sentence === by.sentence && endOfPhrase(prose, by) <= other.first;
}

function sharpSize({ figure }: FigureMention): number | null {
  return figure.hedge === null && figure.number.low === figure.number.high ? figure.number.low : null;
}

/** 0 where the number is hedged or has two ends: it has no sharp difference from any other. */
function sizeOf(mention: FigureMention): number {
  return sharpSize(mention) ?? 0;
}
