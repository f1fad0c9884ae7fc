import fc from "fast-check";
import { expect, test } from "vitest";
import { SpansAround } from "./spans-around.ts";

const day = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(-Infinity, Infinity));
const span = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test("what lasts throughout a time is found, in the order given, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (spans, { from, to }) => {
      const items = spans.map((one, value) => ({ ...one, value }));
      const wanted = items.filter((one) => one.from <= from && one.to >= to).map(({ value }) => value);
      expect(new SpansAround(items).around(from, to)).toEqual(wanted);
    }),
  );
});
