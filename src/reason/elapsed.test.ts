import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../values/calendar.ts";
import { closed } from "../values/interval.ts";
import { completedYears, type Instant, lapseBetween } from "./elapsed.ts";
import { meet } from "./interval-arithmetic.ts";

const year = (y: number): Instant => ({
  earliest: dayNumber({ year: y, month: 1, day: 1 }),
  latest: dayNumber({ year: y, month: 12, day: 31 }),
  grain: "year",
  approximate: false,
});

const day = (y: number, month: number, d: number): Instant => {
  const number = dayNumber({ year: y, month, day: d });
  return { earliest: number, latest: number, grain: "day", approximate: false };
};

const admits = (lapse: ReturnType<typeof lapseBetween>, n: number, reading: "strict" | "generous") =>
  lapse !== null && meet(closed(n, n), lapse[reading]);

describe("lapseBetween", () => {
  it("counts years either way where both ends are counted in", () => {
    const lapse = lapseBetween(year(1928), year(1933), "year", "spanned");
    expect([4, 5, 6, 7].map((n) => admits(lapse, n, "strict"))).toEqual([false, true, true, false]);
    expect([3, 4, 6, 7].map((n) => admits(lapse, n, "generous"))).toEqual([false, true, true, false]);
  });

  it("counts one way from point to point, a year more or less at the edges", () => {
    const lapse = lapseBetween(year(1937), year(1939), "year", "elapsed");
    expect([1, 2, 3].map((n) => admits(lapse, n, "strict"))).toEqual([false, true, false]);
    expect([0, 1, 3, 4].map((n) => admits(lapse, n, "generous"))).toEqual([false, true, true, false]);
  });

  it("counts days exactly", () => {
    const lapse = lapseBetween(day(1941, 9, 8), day(1944, 1, 27), "day", "spanned");
    expect([870, 871, 872, 873].map((n) => admits(lapse, n, "strict"))).toEqual([false, true, true, false]);
  });

  it("reads days in years to half a year strictly, and by the years they touch generously", () => {
    const lapse = lapseBetween(day(1914, 7, 28), day(1918, 11, 11), "year", "spanned");
    expect([3, 4, 5].map((n) => admits(lapse, n, "strict"))).toEqual([false, true, false]);
    expect([3, 5, 6].map((n) => admits(lapse, n, "generous"))).toEqual([false, true, false]);
  });

  it("says nothing of days between years", () => {
    expect(lapseBetween(year(1914), year(1918), "day", "spanned")).toBeNull();
  });

  it("widens what is approximate", () => {
    const about = { ...year(1914), approximate: true };
    expect(admits(lapseBetween(about, year(1918), "year", "elapsed"), 5, "strict")).toBe(true);
    expect(admits(lapseBetween(about, year(1918), "year", "elapsed"), 8, "generous")).toBe(true);
  });

  it("admits generously whatever it admits strictly", () => {
    const instant = fc.record({
      earliest: fc.integer({ min: -400_000, max: 40_000 }),
      days: fc.integer({ min: 0, max: 4000 }),
      grain: fc.constantFrom("day" as const, "month" as const, "year" as const),
      approximate: fc.boolean(),
    });
    const from = (made: {
      earliest: number;
      days: number;
      grain: Instant["grain"];
      approximate: boolean;
    }): Instant => ({
      ...made,
      latest: made.earliest + (made.grain === "day" ? 0 : made.days),
    });
    const units = fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const);
    const countings = fc.constantFrom("elapsed" as const, "spanned" as const);
    fc.assert(
      fc.property(instant, instant, units, countings, fc.integer({ min: 0, max: 2000 }), (a, b, unit, counting, n) => {
        const lapse = lapseBetween(from(a), from(b), unit, counting);
        return !admits(lapse, n, "strict") || admits(lapse, n, "generous");
      }),
    );
  });
});

describe("completedYears", () => {
  it("leaves one year open between years, and none between days", () => {
    expect(completedYears(year(1887), year(1943))).toEqual(closed(55, 56));
    expect(completedYears(day(1870, 4, 22), day(1924, 1, 21))).toEqual(closed(53, 53));
    expect(completedYears(day(1870, 4, 22), day(1924, 4, 22))).toEqual(closed(54, 54));
  });
});
