import fc from "fast-check";
import { expect, test } from "vitest";
import { inquiryInto } from "../../../test/support/casebook.ts";
import { EPOCH, TICKS } from "./time-rows.ts";

/** Events that follow one another in some order, and lie in some years. */
const events = fc.array(
  fc.record({
    year: fc.option(fc.integer({ min: 1900, max: 1906 })),
    after: fc.option(fc.nat({ max: 7 })),
    partOf: fc.option(fc.nat({ max: 7 })),
  }),
  { minLength: 1, maxLength: 8 },
);

type Events = typeof events extends fc.Arbitrary<infer T> ? T : never;

function casebookOf(made: Events): string {
  const lines = made.flatMap(({ year, after, partOf }, i) => [
    `event e${i}`,
    ...(year === null ? [] : [`  when: ${year}`]),
    ...(after === null || after >= made.length ? [] : [`  after: e${after}`]),
    ...(partOf === null || partOf >= made.length ? [] : [`  part-of: e${partOf}`]),
  ]);
  return `${lines.join("\n")}\n`;
}

/** Whether the bounds can all hold, by Floyd and Warshall over all of them at once: no parts, no pruning, no readings. */
function canHold({ time }: ReturnType<typeof inquiryInto>): boolean {
  const size = time.length;
  const most = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => (i === j ? 0 : Infinity)),
  );
  const at = (i: number, j: number) => most[i]?.[j] ?? Infinity;
  for (const { earlier, later, most: ticks } of time.rows) {
    const row = most[earlier];
    if (row !== undefined) row[later] = Math.min(at(earlier, later), ticks);
  }
  for (let k = 0; k < size; k += 1) {
    for (const [i, row] of most.entries()) {
      for (let j = 0; j < size; j += 1) row[j] = Math.min(at(i, j), at(i, k) + at(k, j));
    }
  }
  return most.every((_, i) => at(i, i) >= 0);
}

test("a clash is told exactly where the bounds cannot all hold, and its chain proves it", () => {
  fc.assert(
    fc.property(events, (made) => {
      const inquiry = inquiryInto(casebookOf(made));
      const { clashes } = inquiry.clashes;
      expect(clashes.length === 0).toBe(canHold(inquiry));
      for (const { chain } of clashes) {
        expect(chain.every(({ later }, i) => chain[(i + 1) % chain.length]?.earlier === later)).toBe(true);
        expect(chain.reduce((sum, { most }) => sum + most, 0)).toBeLessThan(0);
      }
    }),
  );
});

test("a moment is within its day: what is before something may be on the same day, and not at the same moment", () => {
  const sameDay = "event a\n  when: 1917-02-20\n  before: b\nevent b\n  when: 1917-02-20\n";
  expect(inquiryInto(sameDay).clashes.clashes).toEqual([]);
  const circle = "event a\n  before: b\nevent b\n  before: a\n";
  expect(inquiryInto(circle).clashes.clashes).toHaveLength(1);
});

test("a day is as long as its ticks", () => {
  const { time } = inquiryInto("person a\n  born: 1970-01-02\n");
  const bounds = time.rows.filter(({ earlier, later }) => earlier === EPOCH || later === EPOCH);
  expect(bounds.map(({ most }) => most).sort((a, b) => a - b)).toEqual([-TICKS, 2 * TICKS - 1]);
});

test("a clash is told of the worse of the readings that have it", () => {
  const readings = (when: string) =>
    inquiryInto(`event a\n  when: ${when}\nevent b\n  when: 1869\n  after: a\n`).clashes.clashes.map(
      ({ reading }) => reading,
    );
  expect(readings("1871")).toEqual(["generous"]);
  expect(readings("1871~")).toEqual(["strict"]);
  expect(readings("1870~")).toEqual([]);
});
