import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure, FigureKind, HedgeKind } from "./figure.ts";
import { readings, type Written, within } from "./hedge.ts";
import type { Interval } from "./interval.ts";

function written(x: number | null, some: Partial<Written> = {}): Written {
  return {
    kind: "count",
    number: { low: x, high: x },
    place: 1,
    resolution: 1,
    round: false,
    hedge: null,
    unit: null,
    next: null,
    inWords: false,
    ofChange: false,
    limits: null,
    ...some,
  };
}

/** "[3, 5)" and the like; ∞ where there is no upper end. */
function shown({ low, high, lowOpen, highOpen }: Interval): string {
  return `${lowOpen ? "(" : "["}${low}, ${high ?? "∞"}${highOpen ? ")" : "]"}`;
}

const million = { place: 1e6, resolution: 1e6, round: true };
const percent = { kind: "share", place: 0.01, resolution: 0.01 } as const;
const inWords = { kind: "share", place: 0.1, resolution: 0.1, inWords: true } as const;

test.each<[string, Written, string, string, string]>([
  ["27 million", written(27e6, million), "[0, ∞]", "[27000000, 27000000]", "[26500000, 27500000]"],
  ["20 years", written(20, { kind: "duration", unit: "year", place: 10 }), "[0, ∞]", "[15, 25]", "[15, 25]"],
  ["25 years", written(25, { kind: "duration", unit: "year" }), "[25, 25]", "[25, 25]", "[25, 25]"],
  ["980", written(980, { place: 10 }), "[980, 980]", "[980, 980]", "[980, 980]"],
  ["exactly 300", written(300, { place: 100, hedge: "exactly" }), "[300, 300]", "[300, 300]", "[290, 310]"],
  ["about 300", written(300, { place: 100, hedge: "about" }), "[0, ∞]", "[250, 350]", "[150, 450]"],
  ["about 12", written(12, { hedge: "about" }), "[0, ∞]", "[11.5, 12.5]", "[10, 14]"],
  ["about 1,000", written(1000, { place: 1000, hedge: "about" }), "[0, ∞]", "[750, 1250]", "[500, 1500]"],
  ["almost 50", written(50, { place: 10, hedge: "nearly" }), "[0, 50)", "[45, 50)", "[30, 50)"],
  ["over 800", written(800, { place: 100, hedge: "over" }), "(800, ∞]", "(800, ∞]", "(800, ∞]"],
  ["under 800", written(800, { place: 100, hedge: "under" }), "[0, 800)", "[0, 800)", "[0, 800)"],
  ["at least 30", written(30, { hedge: "at-least" }), "[30, ∞]", "[30, ∞]", "[30, ∞]"],
  ["at most 30", written(30, { hedge: "at-most" }), "[0, 30]", "[0, 30]", "[0, 30]"],
  ["up to 30", written(30, { hedge: "up-to" }), "[0, ∞]", "[0, 30]", "[0, ∞]"],
  ["3 to 5", written(3, { number: { low: 3, high: 5 }, hedge: "from-to" }), "[3, 5]", "[3, 5]", "[3, 5]"],
  [
    "about 700,000 to 800,000",
    written(0, { number: { low: 7e5, high: 8e5 }, place: 1e5, hedge: "about" }),
    "[0, ∞]",
    "[700000, 800000]",
    "[650000, 850000]",
  ],
  [
    "several thousand",
    written(0, { number: { low: 3000, high: 9000 }, place: 1000 }),
    "[0, ∞]",
    "[3000, 9000]",
    "[2000, 10000]",
  ],
  [
    "thousands",
    written(0, { number: { low: 2000, high: null }, next: 1e6 }),
    "[2000, ∞]",
    "[2000, 1000000]",
    "[2000, ∞]",
  ],
  [
    "300, perhaps 400",
    written(0, { number: { low: 300, high: 400 }, hedge: "perhaps" }),
    "[300, ∞]",
    "[300, 400]",
    "[300, ∞]",
  ],
  ["31 %", written(0.31, percent), "[0, 1]", "[0.305, 0.315]", "[0.305, 0.315]"],
  ["about 10 %", written(0.1, { ...percent, place: 0.1, hedge: "about" }), "[0, 1]", "[0.075, 0.125]", "[0.05, 0.15]"],
  ["100 %", written(1, { ...percent, place: 1 }), "[0, 1]", "[0.995, 1]", "[0.995, 1]"],
  ["by over 50 %", written(0.5, { ...percent, hedge: "over", ofChange: true }), "(0.5, ∞]", "(0.5, ∞]", "(0.5, ∞]"],
  ["half", written(0.5, inWords), "[0, 1]", "[0.5, 0.5]", "[0.45, 0.55]"],
  ["about half", written(0.5, { ...inWords, hedge: "about" }), "[0, 1]", "[0.45, 0.55]", "[0.3, 0.7]"],
  ["nearly half", written(0.5, { ...inWords, hedge: "nearly" }), "[0, 0.5)", "[0.45, 0.5)", "[0.3, 0.5)"],
  ["over half", written(0.5, { ...inWords, hedge: "over" }), "(0.5, 1]", "(0.5, 1]", "(0.5, 1]"],
  ["almost all", written(1, { kind: "share", hedge: "nearly" }), "[0, 1)", "[0.9, 1)", "[0.9, 1)"],
  ["virtually none of", written(0, { kind: "share", hedge: "nearly" }), "[0, 1]", "[0, 0.05]", "[0, 0.05]"],
  ["most", written(null, { limits: { low: 0.5, high: 1 } }), "(0.5, 1]", "(0.5, 1]", "(0.5, 1]"],
  ["a minority", written(null, { limits: { low: 0, high: 0.5 } }), "[0, 0.5)", "[0, 0.5)", "[0, 0.5)"],
  ["many", written(null), "[0, ∞]", "[0, ∞]", "[0, ∞]"],
  ["none", written(0), "[0, 0]", "[0, 0]", "[0, 0]"],
  ["three times", written(3, { kind: "ratio" }), "[0, ∞]", "[3, 3]", "[2.5, 3.5]"],
])("%s", (_, words, hard, strict, generous) => {
  const read = readings(words);
  expect([shown(read.hard), shown(read.strict), shown(read.generous)]).toEqual([hard, strict, generous]);
});

const kinds: readonly FigureKind[] = ["count", "share", "ratio", "rate", "duration", "age", "money", "measure"];
const hedges: readonly (HedgeKind | null)[] = [
  null,
  "exactly",
  "about",
  "nearly",
  "over",
  "under",
  "at-least",
  "at-most",
  "up-to",
];

const anyWritten = fc
  .record({
    digits: fc.integer({ min: 1, max: 999 }),
    zeros: fc.integer({ min: -2, max: 6 }),
    kind: fc.constantFrom(...kinds),
    hedge: fc.constantFrom(...hedges),
    inWords: fc.boolean(),
  })
  .map(({ digits, zeros, kind, hedge, inWords: words }) => {
    const place = 10 ** zeros;
    const x = Number((digits * place).toPrecision(12));
    const isShare = kind === "share";
    return written(isShare ? digits / 1000 : x, {
      kind,
      hedge,
      place: isShare ? 0.001 : place,
      resolution: isShare ? 0.001 : place,
      round: zeros >= 2,
      inWords: isShare && words,
    });
  });

test("the strict reading lies inside the generous one, and nothing is negative", () => {
  fc.assert(
    fc.property(anyWritten, (words) => {
      const { hard, strict, generous } = readings(words);
      expect(isInside(strict, generous)).toBe(true);
      for (const reading of [hard, strict, generous]) {
        expect(reading.low ?? 0).toBeGreaterThanOrEqual(0);
        expect((reading.high ?? Number.POSITIVE_INFINITY) >= (reading.low ?? 0)).toBe(true);
        if (words.kind === "share") expect(reading.high ?? 2).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the number as written is at least at the edge of every reading", () => {
  fc.assert(
    fc.property(anyWritten, (words) => {
      const x = words.number.low ?? 0;
      const { strict, generous } = readings(words);
      for (const reading of [strict, generous]) {
        expect(reading.low ?? 0).toBeLessThanOrEqual(x);
        expect(reading.high ?? x).toBeGreaterThanOrEqual(x);
      }
    }),
  );
});

test("at more tolerance a hedged figure allows no less", () => {
  fc.assert(
    fc.property(
      anyWritten,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (words, a, b) => {
        const figure = figureOf(words);
        expect(isInside(within(figure, Math.min(a, b)), within(figure, Math.max(a, b)))).toBe(true);
      },
    ),
  );
});

test("tolerance widens hedged figures only", () => {
  expect(within(figureOf(written(100, { hedge: "about" })), 0.1)).toMatchObject({ low: 90, high: 110.00000000000001 });
  expect(within(figureOf(written(100, { hedge: "nearly" })), 0.1)).toMatchObject({
    low: 90,
    high: 100,
    highOpen: true,
  });
  expect(within(figureOf(written(100)), 0.1)).toMatchObject({ low: 100, high: 100 });
});

function figureOf(words: Written): Figure {
  const { kind, number, place, resolution, round, hedge } = words;
  return { kind, number, place, resolution, round, hedge, ...readings(words) };
}

function isInside(inner: Interval, outer: Interval): boolean {
  const low = (outer.low ?? 0) <= (inner.low ?? 0) + 1e-9;
  return low && (outer.high === null || (inner.high !== null && inner.high <= outer.high + 1e-9));
}
