import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PrintedCell } from "./edit-kind.ts";
import { editKinds } from "./edit-kinds/index.ts";

const digits = fc.stringMatching(/^[1-9]\d{0,5}$/u);
const cells: fc.Arbitrary<PrintedCell> = fc.record({
  digits: fc.oneof({ weight: 5, arbitrary: digits }, fc.constant("")),
  neighbours: fc.array(digits, { maxLength: 4 }),
});

describe.each(editKinds)("$name", (kind) => {
  it("explains its example, and is the first kind to do so", () => {
    const { cell, meant } = kind.example;
    expect(editKinds.find(({ explains }) => explains(cell, meant))?.name).toBe(kind.name);
  });

  it("leaves alone what is as it should be", () => {
    fc.assert(fc.property(cells, (cell) => cell.digits === "" || !kind.explains(cell, cell.digits)));
  });

  it("explains all that it lists, and nothing else near by", () => {
    const property = fc.property(cells, digits, (cell, meant) => {
      const listed = [...(kind.candidates?.(cell) ?? [])].filter((other) => other !== cell.digits);
      expect(listed.filter((other) => !kind.explains(cell, other))).toEqual([]);
      for (const { candidates } of kind.candidates ? editKinds : []) {
        const near = [meant, ...(candidates?.(cell) ?? [])].filter((other) => kind.explains(cell, other));
        expect(near.filter((other) => !listed.includes(other))).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 50 });
  });
});

it("is listed cheapest first", () => {
  const costs = editKinds.map(({ cost }) => cost);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
});
