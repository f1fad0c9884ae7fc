import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn } from "./certificate.ts";
import { contradiction, irreducibleChains } from "./chronology.ts";
import { type DaySpan, daySpans } from "./day-spans.ts";
import { closesBackwards, type Difference, timelinesOf } from "./difference.ts";

const DAYS = 5;

/** Day `to` is at most so many days after day `from`. */
function within(claim: number, from: number | null, to: number | null, most: number): Difference {
  return { from, to, most, origin: { type: "claim", claim } };
}

const day = fc.option(fc.integer({ min: 0, max: DAYS - 1 }));
const differences = fc
  .array(fc.tuple(day, day, fc.integer({ min: -4, max: 9 })), { maxLength: 12 })
  .map((list) => list.map(([from, to, most], i) => within(Math.floor(i / 2), from, to, most)));

describe("contradiction", () => {
  it("is a closed chain that puts a day before itself", () => {
    const chain = [within(0, 1, 0, -1), within(1, 2, 1, -1), within(2, 0, 2, 1), within(3, 2, 0, 5)];
    const cycle = contradiction(chain);
    expect(cycle && claimsIn(cycle)).toEqual([0, 1, 2]);
    expect(cycle && closesBackwards(cycle)).toBe(true);
  });

  it("is found exactly where shortest ways between all days find one", () => {
    const seen = { consistent: 0, contradictory: 0 };
    fc.assert(
      fc.property(differences, (list) => {
        const expected = waysBetween(list).some((row, i) => (row[i] ?? 0) < 0);
        const cycle = contradiction(list);
        seen[expected ? "contradictory" : "consistent"] += 1;
        expect(cycle !== null).toBe(expected);
        if (cycle !== null) expect(closesBackwards(cycle)).toBe(true);
      }),
    );
    expect(Math.min(seen.consistent, seen.contradictory)).toBeGreaterThan(20);
  });
});

describe("daySpans", () => {
  it("tells the first and the last day, and the chain that each rests on", () => {
    const list = [within(0, null, 0, 100), within(1, 0, null, -90), within(2, 0, 1, 7), within(3, 1, 0, -5)];
    const [timeline] = timelinesOf(list);
    const spans = timeline && daySpans(timeline);
    const span = spans?.(1);
    expect([span?.earliest?.day, span?.latest?.day]).toEqual([95, 107]);
    expect([span?.earliest, span?.latest].map((limit) => limit && claimsIn(limit.from))).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  it("agrees with shortest ways between all days, and its chains lead there", () => {
    fc.assert(
      fc.property(differences, (list) => {
        for (const timeline of timelinesOf(list)) {
          const spans = daySpans(timeline);
          const ways = waysBetween(timeline.items);
          const contradictory = ways.some((row, i) => (row[i] ?? 0) < 0);
          expect(spans === null).toBe(contradictory);
          if (spans === null) continue;
          for (const key of timeline.keys) {
            const [latest, earliest] = [ways[DAYS]?.[key] ?? 0, 0 - (ways[key]?.[DAYS] ?? 0)];
            const span = spans(key);
            expect(span.latest?.day ?? Number.POSITIVE_INFINITY).toBe(latest);
            expect(span.earliest?.day ?? Number.NEGATIVE_INFINITY).toBe(earliest);
            expectChains(span, key);
          }
        }
      }),
    );
  });
});

describe("irreducibleChains", () => {
  it("finds what trying every subset of claims finds", () => {
    fc.assert(
      fc.property(differences, (list) => {
        for (const timeline of timelinesOf(list)) {
          const { sets, others } = irreducibleChains(timeline, 100);
          expect(others).toBe("none");
          expect(sets.map(({ claims }) => claims.join()).sort()).toEqual(minimalByTrial(timeline.items));
          for (const { claims, proof } of sets)
            expect([closesBackwards(proof), claimsIn(proof)]).toEqual([true, claims]);
        }
      }),
    );
  });
});

/** The lengths of the shortest ways between all days, the day 0 being the last (Floyd 1962, Warshall 1962). */
function waysBetween(list: readonly Difference[]): readonly (readonly number[])[] {
  const all = [...Array(DAYS + 1).keys()];
  const ways = all.map((i) => all.map((j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  const way = (i: number, j: number) => ways[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const shorten = (i: number, j: number, length: number) => {
    const row = ways[i];
    if (row !== undefined && length < way(i, j)) row[j] = length;
  };
  for (const { from, to, most } of list) shorten(from ?? DAYS, to ?? DAYS, most);
  for (const k of all) for (const i of all) for (const j of all) shorten(i, j, way(i, k) + way(k, j));
  return ways;
}

function expectChains({ earliest, latest }: DaySpan, key: number): void {
  for (const [limit, start, end, size] of [
    [latest, null, key, latest?.day],
    [earliest, key, null, earliest && 0 - earliest.day],
  ] as const) {
    if (limit === null) continue;
    expect([limit.from[0]?.from, limit.from.at(-1)?.to]).toEqual([start, end]);
    expect(limit.from.reduce((sum, { most }) => sum + most, 0)).toBe(size);
    limit.from.forEach(({ to }, i) => {
      if (i + 1 < limit.from.length) expect(limit.from[i + 1]?.from).toBe(to);
    });
  }
}

function minimalByTrial(list: readonly Difference[]): readonly string[] {
  const claims = claimsIn(list);
  const subsets = Array.from({ length: 2 ** claims.length }, (_, bits) => claims.filter((_, i) => (bits >> i) & 1));
  const conflicting = subsets
    .sort((a, b) => a.length - b.length)
    .filter((subset) => {
      const kept = list.filter(({ origin }) => origin.type === "claim" && subset.includes(origin.claim));
      return waysBetween(kept).some((row, i) => (row[i] ?? 0) < 0);
    });
  return conflicting
    .filter((set) => !conflicting.some((other) => other.length < set.length && other.every((c) => set.includes(c))))
    .map((set) => set.join())
    .sort();
}
