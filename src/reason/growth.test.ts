import { expect, it } from "vitest";
import { linearSystem } from "./components.ts";
import { dayGraph } from "./day-graph.ts";
import type { Difference } from "./difference.ts";
import { type Origin, rowsOf, type Term } from "./linear.ts";
import { placeDays } from "./negative-cycle.ts";
import { ONE, ZERO } from "./rational.ts";
import { rational } from "./rational-text.ts";
import { Simplex } from "./simplex.ts";

const origin: Origin = { type: "common", id: "made" };
const within = (from: number | null, to: number | null, most: number): Difference => ({ from, to, most, origin });
const upTo = (count: number) => [...Array(count).keys()];

/** How much more work four times as much takes. */
const growth = (work: (count: number) => number) => work(8000) / work(2000);

const timelines: Readonly<Record<string, (count: number) => readonly Difference[]>> = {
  "one after another, told from the last": (count) => upTo(count).map((i) => within(i + 1, i, -1)),
  "one after another, told from the first": (count) => upTo(count).map((i) => within(count - i, count - i - 1, -1)),
  "one after another within a century": (count) =>
    upTo(count).flatMap((i) => [within(i + 1, i, -1), within(null, i, 50_000 + (i % 7)), within(i, null, -10_000)]),
  "each so many days after the one before": (count) =>
    upTo(count).flatMap((i) => [within(i, i + 1, 30 - (i % 3)), within(i + 1, i, -20)]),
  "spans that overlap": (count) =>
    upTo(count).flatMap((i) => [within(i, i + 1, 5), within(i + 1, i, 3), within(i, i + 2, -1 + (i % 2) * 9)]),
  "a circle": (count) => upTo(count).map((i) => within(i, (i + 1) % count, i === 0 ? -count : 1)),
};

it.each(Object.entries(timelines))("days are placed in near-linear work: %s", (_, made) => {
  expect(growth((count) => placeDays(dayGraph(made(count))).steps)).toBeLessThan(5);
});

/** Rows whose terms count how often they are taken. */
function countedRows(count: number, termsOf: (i: number) => readonly number[], tick: () => void) {
  return upTo(count).map((i) => ({
    get terms(): readonly Term[] {
      tick();
      return termsOf(i).map((variable) => ({ variable, coefficient: ONE }));
    },
    bound: ZERO,
    strict: false,
    origin,
  }));
}

it.each([
  ["a chain", (i: number) => [i, i + 1]],
  ["a star", (i: number) => [0, i + 1]],
  ["pairs", (i: number) => [2 * i, 2 * i + 1]],
])("components are found by looking at each row as often, however many there are: %s", (_, termsOf) => {
  const work = (count: number) => {
    let looks = 0;
    linearSystem(countedRows(count, termsOf, () => (looks += 1)));
    return looks;
  };
  expect(work(2000)).toBeGreaterThan(0);
  expect(growth(work)).toBe(4);
});

it("a chain of claims takes no more exchanges for each than a short one", () => {
  const pivots = (count: number) => {
    const rows = upTo(count).flatMap((i) => {
      const step = [
        { variable: i, coefficient: rational(-1) },
        { variable: i + 1, coefficient: ONE },
      ];
      return rowsOf(step, ">=", rational(i % 5), origin);
    });
    const simplex = new Simplex(rows);
    expect(simplex.refute()).toBeNull();
    return simplex.pivots;
  };
  expect(pivots(400) / pivots(100)).toBeLessThan(4.4);
});
