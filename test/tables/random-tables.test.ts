import fc from "fast-check";
import { expect, it } from "vitest";
import { costOf, type Repair } from "../../src/tables/repair.ts";
import { repairs } from "../../src/tables/repairs.ts";
import { addsUp, damage, madeTable, marginTable, repaired } from "../support/margin-table.ts";
import { type Random, randomFrom } from "../support/random.ts";
import { runs, seed } from "../support/runs.ts";

/** A table with its damage, and the numbers it had. */
interface Case {
  readonly right: readonly number[];
  readonly damaged: readonly number[];
  readonly width: number;
  readonly count: number;
}

/** From 12 rows of 6 to 60 of 30, with as many damaged cells as a third of the smaller side, but never more than 8. */
function madeCase(random: Random): Case {
  const [rows, columns] = [12 + random.below(49), 6 + random.below(25)];
  const right = madeTable(random, rows, columns, 3 + random.below(4));
  const count = 1 + random.below(Math.min(8, Math.floor(Math.min(rows, columns) / 3)));
  return { right, damaged: damage(random, right, count), width: columns + 1, count };
}

function undoes(repair: Repair, { right, damaged }: Case): boolean {
  return repaired(damaged, repair).every((value, cell) => value === right[cell]);
}

it("finds what was damaged among the cheapest repairs of at least 99 tables in 100", () => {
  const random = randomFrom(seed);
  const missed = Array.from({ length: runs }, () => {
    const made = madeCase(random);
    const { repairs: all, settled } = repairs(marginTable(made.damaged, made.width));
    return settled && all.some((repair) => undoes(repair, made)) ? 0 : 1;
  });
  expect(missed.reduce((sum: number, miss) => sum + miss, 0)).toBeLessThanOrEqual(runs / 100);
});

it("settles tables of 60 rows and 30 columns with eight damaged cells", () => {
  for (let made = 1; made <= 10; made++) {
    const random = randomFrom(seed + made);
    const right = madeTable(random, 60, 30, 5);
    const { settled } = repairs(marginTable(damage(random, right, 8), 31), { work: 5_000_000 });
    expect(settled).toBe(true);
  }
});

it("tells only what makes every sum right, at one cost, and each of it once", () => {
  const numbers = fc.array(fc.option(fc.nat({ max: 300 }), { freq: 9 }), { minLength: 9, maxLength: 9 });
  const property = fc.property(numbers, (values) => {
    const system = marginTable(values, 3);
    const { repairs: all, unique } = repairs(system, { work: 20_000 });
    for (const repair of all) expect(addsUp(system, repaired(values, repair))).toBe(true);
    expect(new Set(all.map(costOf)).size).toBeLessThanOrEqual(1);
    expect(new Set(all.map((repair) => JSON.stringify(repair))).size).toBe(all.length);
    if (all.length > 1) expect(unique).toBe(false);
  });
  fc.assert(property);
});
