import fc from "fast-check";
import { expect, test } from "vitest";
import { topsOf } from "./level-notes.ts";

test("a note stands level with its words, and the next one below it", () => {
  expect(
    topsOf(
      [
        { height: 20, wanted: 10 },
        { height: 20, wanted: 15 },
        { height: 20, wanted: 100 },
      ],
      300,
    ),
  ).toEqual([10, 42, 100]);
});

test("notes at the end are moved up, as far as the passage has room", () => {
  expect(
    topsOf(
      [
        { height: 40, wanted: 80 },
        { height: 40, wanted: 90 },
      ],
      100,
    ),
  ).toEqual([8, 60]);
});

test("notes never lie on each other, above the passage, or further down than they must", () => {
  const note = fc.record({ height: fc.nat(200), wanted: fc.nat(2000) });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 30 }), fc.nat(2000), (notes, room) => {
      const tops = topsOf(notes, room);
      const least = notes.reduce((sum, { height }) => sum + height + 12, -12);
      for (const [i, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(i === 0 ? 0 : (tops[i - 1] ?? 0) + (notes[i - 1]?.height ?? 0) + 12);
        expect(top + (notes[i]?.height ?? 0)).toBeLessThanOrEqual(Math.max(room, least));
      }
    }),
  );
});
