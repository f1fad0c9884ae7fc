import { expect, it } from "vitest";
import { costOf } from "../../src/tables/repair.ts";
import { repairs } from "../../src/tables/repairs.ts";
import { exhaustiveRepairs } from "../support/exhaustive-repairs.ts";
import { madeTable, marginTable, misreadDigit, repaired } from "../support/margin-table.ts";
import { type Random, randomFrom } from "../support/random.ts";
import { runs, seed } from "../support/runs.ts";

/** Up to this cost no cheapest repair needs a number beyond the largest that is tried. */
const [DEAREST, LARGEST] = [9, 150];

/** A table of two rows and columns, up to four cells of which were misread, replaced or lost; its sums have two digits. */
function smallTable(random: Random): readonly (number | null)[] {
  const values: (number | null)[] = madeTable(random, 2, 2, 2).map((value) => value % 25);
  const [a = 0, b = 0, , c = 0, d = 0] = values.map((value) => value ?? 0);
  const table: (number | null)[] = [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d];
  for (let count = 1 + random.below(4); count > 0; count--) {
    const cell = random.below(9);
    const damaged = [
      misreadDigit(random, table[cell] ?? 0),
      misreadDigit(random, table[cell] ?? 0),
      random.below(100),
      null,
    ];
    table[cell] = damaged[random.below(4)] ?? null;
  }
  return table;
}

it("finds just the repairs that trying every number finds, and claims none to be the only one wrongly", () => {
  const random = randomFrom(seed);
  let [settled, unique] = [0, 0];
  const cases = Math.ceil(runs / 4);
  for (let made = 0; made < cases; made++) {
    const table = smallTable(random);
    const expected = exhaustiveRepairs(table, LARGEST, DEAREST);
    const result = repairs(marginTable(table, 3), { dearest: DEAREST, most: 1000 });
    if (result.unique === true) expect(expected).toHaveLength(1);
    if (!result.settled) continue;
    settled++;
    if (result.unique === true) unique++;
    const found = result.repairs.map((repair) => repaired(table, repair).map((value) => value ?? 0));
    expect(found.map(String).sort()).toEqual(expected.map(({ values }) => String(values)).sort());
    for (const repair of result.repairs) expect(costOf(repair)).toBe(expected[0]?.cost);
  }
  expect(settled).toBeGreaterThan(0.9 * cases);
  expect(unique).toBeGreaterThan(0.1 * cases);
});
