import { describe, expect, it } from "vitest";
import { marginTable } from "../../test/support/margin-table.ts";
import { costOf, type Repair } from "./repair.ts";
import { repairs } from "./repairs.ts";

const told = (repair: Repair | undefined) => repair?.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

describe("repairs", () => {
  it("needs no edit where every sum holds", () => {
    const system = marginTable([1, 2, 3, 4, 5, 9, 5, 7, 12], 3);
    expect(repairs(system)).toEqual({ repairs: [[]], unique: true, settled: true });
  });

  it("sets right a part, a total or the total of all, whichever its sums point to", () => {
    const right = [12, 25, 37, 48, 56, 104, 60, 81, 141];
    for (const [cell, value] of [
      [0, 72],
      [2, 31],
      [8, 147],
    ] as const) {
      const system = marginTable(right.with(cell, value), 3);
      const { repairs: all, unique } = repairs(system);
      expect(all.map((repair) => repair.map((edit) => [edit.cell, edit.from, edit.to]))).toEqual([
        [[cell, value, right[cell]]],
      ]);
      expect(unique).toBe(true);
    }
  });

  it("tells all of the least cost where there are several, the likeliest first", () => {
    const { repairs: all, unique } = repairs({
      values: [12, 25, 38],
      texts: ["12", "25", "38"],
      sums: [{ total: 2, parts: [0, 1] }],
    });
    expect(all.map(told)).toEqual([["25 confusion 26"], ["38 misread 37"], ["12 misread 13"]]);
    expect(unique).toBe(false);
  });

  it("knows digits that were swapped, lost, added, or stand next door", () => {
    const right = [127, 254, 381, 486, 568, 1054, 613, 822, 1435];
    const cases = [
      [right.with(0, 172), "172 swapped 127"],
      [right.with(4, 58), "58 lost 568"],
      [right.with(4, 5568), "5568 added 568"],
      [right.with(1, 568), "568 neighbour 254"],
    ] as const;
    for (const [values, words] of cases.slice(0, 3))
      expect(told(repairs(marginTable(values, 3)).repairs[0])).toEqual([words]);
    const shifted = repairs(marginTable(right.with(0, 254).with(1, 127), 3)).repairs[0];
    expect(told(shifted)).toEqual(["254 neighbour 127", "127 neighbour 254"]);
  });

  it("fills a blank only where something is missing", () => {
    const { repairs: all } = repairs(marginTable([null, 25, 37, 48, null, 48, 60, 25, 85], 3));
    expect(told(all[0])).toEqual(["null blank 12"]);
  });

  it("reads decimals in their own places, and the digits as printed", () => {
    const values = [1.25, 2.5, 3.75, 4, 5.3, 9, 5.25, 7.5, 12.75];
    const texts = ["1.25", "2.50", "3.75", "4.00", "5.30", "9.00", "5.25", "7.50", "12.75"];
    expect(told(repairs(marginTable(values, 3, texts)).repairs[0])).toEqual(["5.3 misread 5"]);
  });

  it("takes no number below nothing for a count", () => {
    const [first] = repairs({ values: [3, 4, 2], texts: ["3", "4", "2"], sums: [{ total: 2, parts: [0, 1] }] }).repairs;
    expect(first?.every(({ to }) => to >= 0)).toBe(true);
  });

  it("says that there is no repair up to the cost allowed", () => {
    const system = marginTable([12, 25, 38, 48, 56, 104, 60, 81, 141], 3);
    expect(repairs(system, { dearest: 1 })).toEqual({ repairs: [], unique: false, settled: true });
  });

  it("says that it has not come to an end", () => {
    const system = marginTable([12, 25, 38, 48, 56, 104, 60, 81, 141], 3);
    expect(repairs(system, { work: 1 })).toEqual({ repairs: [], unique: "not-settled", settled: false });
  });

  it("does not add what it cannot add exactly", () => {
    for (const value of [1e15, 1e-12, Number.NaN, Number.POSITIVE_INFINITY]) {
      const system = { values: [value, 1, 1], texts: ["", "1", "1"], sums: [{ total: 0, parts: [1, 2] }] };
      expect(repairs(system)).toEqual({ repairs: [], unique: "not-settled", settled: false });
    }
  });

  it("tells what a repair costs", () => {
    const [first = []] = repairs(marginTable([172, 254, 381, 486, 568, 1054, 613, 822, 1435], 3)).repairs;
    expect(costOf(first)).toBe(3);
  });
});
