import type { Repair } from "../../src/tables/repair.ts";
import type { SumSystem } from "../../src/tables/sum-system.ts";
import type { Random } from "./random.ts";

/** Rows of cells, the last of each their sum, and the last row the sums of the others: as a system of sums. */
export function marginTable(
  values: readonly (number | null)[],
  width: number,
  texts = values.map(digitsOf),
): SumSystem {
  const height = values.length / width;
  const row = (at: number) => Array.from({ length: width }, (_, column) => at * width + column);
  const column = (at: number) => Array.from({ length: height }, (_, row) => row * width + at);
  const lines = [
    ...Array.from({ length: height }, (_, at) => row(at)),
    ...Array.from({ length: width }, (_, at) => column(at)),
  ];
  return { values, texts, sums: lines.map((line) => ({ total: line.at(-1) ?? 0, parts: line.slice(0, -1) })) };
}

/** The values of a table of so many rows and columns besides its sums, of one digit up to so many. */
export function madeTable(random: Random, rows: number, columns: number, digits: number): number[] {
  const width = columns + 1;
  const values = new Array<number>((rows + 1) * width).fill(0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = random.below(10 ** (1 + random.below(digits)));
      for (const place of [
        row * width + column,
        row * width + columns,
        rows * width + column,
        rows * width + columns,
      ]) {
        values[place] = (values[place] ?? 0) + value;
      }
    }
  }
  return values;
}

/** One digit of a number, but not the first to a 0, is replaced by another one. */
export function misreadDigit(random: Random, value: number): number {
  const digits = [...String(value)];
  const place = random.below(digits.length);
  const others = [..."0123456789"].filter((digit) => digit !== digits[place] && !(digit === "0" && place === 0));
  digits[place] = others[random.below(others.length)] ?? "0";
  return Number(digits.join(""));
}

/** Damages so many different cells, each by one digit. */
export function damage(random: Random, values: readonly number[], count: number): readonly number[] {
  const damaged = [...values];
  const cells = new Set<number>();
  while (cells.size < count) cells.add(random.below(values.length));
  for (const cell of cells) damaged[cell] = misreadDigit(random, values[cell] ?? 0);
  return damaged;
}

/** The cells with the edits made. */
export function repaired(values: readonly (number | null)[], repair: Repair): readonly (number | null)[] {
  const edits = new Map(repair.map(({ cell, to }) => [cell, to]));
  return values.map((value, cell) => edits.get(cell) ?? value);
}

/** Whether every sum holds, what is unknown counting for nothing. */
export function addsUp({ sums }: SumSystem, values: readonly (number | null)[]): boolean {
  const at = (cell: number) => values[cell] ?? 0;
  return sums.every(({ total, parts }) => parts.reduce((sum, part) => sum + at(part), 0) === at(total));
}

function digitsOf(value: number | null): string {
  return value === null ? "" : String(value);
}
