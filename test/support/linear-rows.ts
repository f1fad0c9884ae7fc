import fc from "fast-check";
import { type Comparison, type Row, rowsOf } from "../../src/reason/linear.ts";
import { fraction } from "../../src/reason/rational.ts";

const comparisons: readonly Comparison[] = ["<", "<=", "=", ">=", ">"];

/** Random small systems over so many unknowns, about half of them feasible; up to two claims are tied by one number. */
export function linearRows(unknowns: number, most: number): fc.Arbitrary<readonly Row[]> {
  const term = fc.record({
    variable: fc.integer({ min: 0, max: unknowns - 1 }),
    coefficient: fc.integer({ min: -4, max: 4 }).map((n) => fraction(n)),
  });
  const bound = fc.tuple(fc.integer({ min: -6, max: 12 }), fc.integer({ min: 1, max: 3 }));
  const made = fc.tuple(fc.array(term, { minLength: 1, maxLength: 3 }), fc.constantFrom(...comparisons), bound);
  return fc
    .array(made, { maxLength: most })
    .map((list) =>
      list.flatMap(([terms, how, [p, q]], i) =>
        rowsOf(
          terms,
          how,
          fraction(p, q),
          i % 5 === 4 ? { type: "common", id: `common ${i}` } : { type: "claim", claim: Math.floor(i / 2) * 2 },
        ),
      ),
    );
}
