import { contradiction, irreducibleChains } from "../../reason/chronology.ts";
import type { Difference } from "../../reason/difference.ts";
import type { Origin } from "../../reason/linear.ts";
import type { ReadingName } from "../reading.ts";
import { EPOCH, type TimeRow, type TimeRows } from "./time-rows.ts";
import { timelinesIn } from "./timelines.ts";

/** Bounds on time that cannot all hold. */
export interface Clash {
  /** A closed chain: each bound leads from one point to the next, and the last back to the first, before itself. */
  readonly chain: readonly TimeRow[];
  /** Under which reading: `generous` is worse, since then they exclude one another under both. */
  readonly reading: ReadingName;
}

/** The clashes of a casebook; `more` where a timeline has more than were looked for. */
export interface Clashes {
  readonly clashes: readonly Clash[];
  /** How many were found beyond the most that are told. */
  readonly untold: number;
  readonly more: boolean;
}

/** The most clashes told of one timeline. */
const MOST = 10;
/** The most that are counted of one. */
const MOST_COUNTED = 100;

/**
 * Finds the minimal sets of lines, said or declared, that no order of days satisfies: first under the generous reading
 * of approximate dates and lengths, then what only the strict one excludes. What is impossible generously is so
 * strictly, so the generous reading is asked for only where the strict one has no order.
 */
export function clashesOf(strict: TimeRows, generous: () => TimeRows): Clashes {
  const broken = brokenIn(strict);
  if (broken.length === 0) return { clashes: [], untold: 0, more: false };
  const numbers = new Map<string, number>();
  const found: { readonly clash: Clash; readonly lines: readonly number[] }[] = [];
  const untold: (readonly number[])[] = [];
  let more = false;
  for (const [reading, timelines] of [
    ["generous", brokenIn(generous())],
    ["strict", broken],
  ] as const) {
    for (const rows of timelines) {
      const bounds = new Map(rows.map((row) => [differenceOf(row, originOf(row, numbers)), row]));
      const sets = irreducibleChains({ items: [...bounds.keys()], keys: [] }, MOST_COUNTED);
      more ||= sets.others !== "none";
      const known = [...found.map(({ lines }) => lines), ...untold];
      const fresh = sets.sets.filter(
        ({ claims }) => !known.some((lines) => lines.every((one) => claims.includes(one))),
      );
      untold.push(...fresh.slice(MOST).map(({ claims }) => claims));
      for (const { claims, proof } of fresh.slice(0, MOST)) {
        const chain = fromKnownDay(proof.flatMap((difference) => bounds.get(difference) ?? []));
        found.push({ clash: { chain, reading }, lines: claims });
      }
    }
  }
  return { clashes: found.map(({ clash }) => clash), untold: untold.length, more };
}

/** The timelines that cannot hold together. Whose bounds they are is not asked before that is known. */
function brokenIn(time: TimeRows): readonly (readonly TimeRow[])[] {
  const nobody: Origin = { type: "common", id: "" };
  return timelinesIn(time).filter((rows) => contradiction(rows.map((row) => differenceOf(row, nobody))) !== null);
}

function differenceOf({ earlier, later, most }: TimeRow, origin: Origin): Difference {
  return { from: earlier === EPOCH ? null : earlier, to: later === EPOCH ? null : later, most, origin };
}

/** A chain from the first known day on, if there is one in it. */
function fromKnownDay(chain: readonly TimeRow[]): readonly TimeRow[] {
  const first = Math.max(
    0,
    chain.findIndex(({ earlier }) => earlier === EPOCH),
  );
  return [...chain.slice(first), ...chain.slice(0, first)];
}

/** A line of the casebook, by its number. */
function originOf({ origin: { says, place, isLaw } }: TimeRow, numbers: Map<string, number>): Origin {
  if (isLaw === true) return { type: "common", id: says };
  const key = `${place.path}:${place.span.start}:${place.span.end}:${says}`;
  const claim = numbers.get(key) ?? numbers.size;
  numbers.set(key, claim);
  return { type: "claim", claim };
}
