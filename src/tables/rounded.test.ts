import { assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { tableFrom, tablesFrom } from "../../test/support/table.ts";
import { auditTable } from "./audit-table.ts";
import { nameOf } from "./cell-words.ts";
import { pairTables } from "./pair-tables.ts";
import { repairTable } from "./repair-table.ts";

/** A table in thousands: every figure and every total rounded by itself, so that sums are off by one here and there. */
const rounded = `thousands,all,north,south,east
1921,1205,402,401,403
1922,1318,440,438,441
1923,1514,505,504,504
1924,1407,469,470,469
1925,1600,533,534,534
Total,7044,2348,2347,2350
`;

describe("tables of rounded figures", () => {
  it("holds within rounding, and needs no repair", () => {
    const table = tableFrom(rounded);
    expect(auditTable(table).findings.filter(({ level }) => level === "fails")).toEqual([]);
    expect(repairTable(table)).toMatchObject({ repairs: [[]], settled: true, withinRounding: true });
  });

  it("finds the misread digit among sums that are off by rounding, and leaves those alone", () => {
    const table = tableFrom(rounded.replace("440,438,441", "440,488,441"));
    const { repairs, unique, settled } = repairTable(table);
    expect({ unique, settled }).toEqual({ unique: true, settled: true });
    expect(repairs[0]?.map(({ name, to }) => [nameOf(table, name), to])).toEqual([["1922, south", 438]]);
  });

  it("with any digit misread the printed figure is among the cheapest repairs", () => {
    const cells = ["402", "440", "505", "469", "533", "401", "438"];
    assert(
      property(
        constantFrom(...cells),
        tuple(integer({ min: 0, max: 1 }), integer({ min: 1, max: 9 })),
        (cell, [place, by]) => {
          const digits = [...cell];
          digits[place] = String((Number(digits[place]) + by) % 10);
          const damaged = tableFrom(rounded.replace(`,${cell}`, `,${digits.join("")}`));
          const { repairs, settled } = repairTable(damaged);
          expect(settled).toBe(true);
          const figures = repairs.map((edits) => edits.map(({ to }) => to));
          // A change that rounding explains is no damage that sums could tell.
          const isTold = auditTable(damaged).margins.some(({ verdict }) => verdict === "fails");
          if (isTold)
            expect(figures.some((some) => some.length === 1 && Math.abs((some[0] ?? 0) - Number(cell)) <= 4)).toBe(
              true,
            );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes decimals that add up exactly for exact", () => {
    const prices = "item,all,a,b\nx,3.50,1.25,2.25\ny,4.00,1.75,2.25\nz,5.10,2.55,2.55\nw,6.02,3.00,3.01\n";
    const table = tableFrom(prices);
    expect(repairTable(table).withinRounding).toBe(false);
    expect(repairTable(table).repairs[0]?.length).toBe(1);
  });
});

describe("tables of two files", () => {
  const one = "| year | lost |\n|---|---|\n| 1921 | 10 |\n| 1922 | 11 |\n";
  const two = "| port | ships |\n|---|---|\n| A | 3 |\n| B | 4 |\n";

  it("go together by what they are, wherever they stand", () => {
    const here = tablesFrom(`${one}\n${two}`, "here.md");
    const there = tablesFrom(`${two}\n${one}`, "there.md");
    expect(pairTables(here, there)).toEqual([there[1], there[0]]);
  });

  it("stay alone where nothing is like them", () => {
    const here = tablesFrom(`${one}\n${two}`, "here.md");
    expect(pairTables(here, tablesFrom(two, "there.md"))).toEqual([null, expect.anything()]);
  });
});
