import { contradiction, irreducibleChains } from "../../reason/chronology.ts";
import { type Difference, type Timeline, timelinesOf } from "../../reason/difference.ts";
import type { Origin } from "../../reason/linear.ts";
import type { ReadingName } from "../reading.ts";
import { EPOCH, type TimeRow, type TimeRows } from "./time-rows.ts";

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
  readonly more: boolean;
}

/** The most clashes told of one timeline. */
const MOST = 10;
const PASSES = 3;

/**
 * Finds the minimal sets of lines, said or declared, that no order of days satisfies: first under the generous reading
 * of approximate dates and lengths, then what only the strict one excludes.
 */
export function clashesOf(time: Readonly<Record<ReadingName, TimeRows>>): Clashes {
  const numbers = new Map<string, number>();
  const strict = broken(new Lines(time.strict.rows, numbers));
  // What is impossible generously is so strictly: nothing to look for where the strict reading has an order.
  if (strict.timelines.length === 0) return { clashes: [], more: false };
  const found: { readonly clash: Clash; readonly lines: readonly number[] }[] = [];
  let more = false;
  for (const [reading, { lines, timelines }] of [
    ["generous", broken(new Lines(time.generous.rows, numbers))],
    ["strict", strict],
  ] as const) {
    for (const timeline of timelines) {
      const sets = irreducibleChains(timeline, MOST);
      more ||= sets.others !== "none";
      for (const { claims, proof } of sets.sets) {
        if (found.some((known) => known.lines.every((line) => claims.includes(line)))) continue;
        found.push({ clash: { chain: lines.chainOf(proof), reading }, lines: claims });
      }
    }
  }
  return { clashes: found.map(({ clash }) => clash), more };
}

function broken(lines: Lines): { readonly lines: Lines; readonly timelines: readonly Timeline[] } {
  const timelines = timelinesOf(withoutEnds(lines.differences));
  return { lines, timelines: timelines.filter(({ items }) => contradiction(items) !== null) };
}

/** Bounds as differences, in which each line of the casebook is a claim that could be given up. */
class Lines {
  readonly differences: readonly Difference[];
  readonly #rows: ReadonlyMap<Difference, TimeRow>;

  constructor(rows: readonly TimeRow[], numbers: Map<string, number>) {
    const made = rows.map((row) => {
      const difference: Difference = {
        from: row.earlier === EPOCH ? null : row.earlier,
        to: row.later === EPOCH ? null : row.later,
        most: row.most,
        origin: originOf(row, numbers),
      };
      return [difference, row] as const;
    });
    this.differences = made.map(([difference]) => difference);
    this.#rows = new Map(made);
  }

  /** The bounds of a chain, from the first known day on, if there is one in it. */
  chainOf(proof: readonly Difference[]): readonly TimeRow[] {
    const chain = proof.flatMap((difference) => this.#rows.get(difference) ?? []);
    const first = Math.max(
      0,
      chain.findIndex(({ earlier }) => earlier === EPOCH),
    );
    return [...chain.slice(first), ...chain.slice(0, first)];
  }
}

/** A line of the casebook, by its number. */
function originOf({ origin: { says, place, isLaw } }: TimeRow, numbers: Map<string, number>): Origin {
  if (isLaw === true) return { type: "common", id: says };
  const key = `${place.path}:${place.span.start}:${place.span.end}:${says}`;
  const claim = numbers.get(key) ?? numbers.size;
  numbers.set(key, claim);
  return { type: "claim", claim };
}

/** Leaves out what leads to or from a point where it ends: no chain closes through it. More passes find little more. */
function withoutEnds(differences: readonly Difference[]): readonly Difference[] {
  let kept = differences;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const [entered, left] = [new Set(kept.map(({ to }) => to)), new Set(kept.map(({ from }) => from))];
    kept = kept.filter(({ from, to }) => entered.has(from) && left.has(to));
  }
  return kept;
}
