import { type Comparison, type Row, rowsOf } from "../../src/reason/linear.ts";
import { rational } from "../../src/reason/rational-text.ts";
import { type Random, randomFrom } from "./random.ts";

/** The rows of one claim: coefficient and unknown in pairs, how their sum compares, and with what. */
export function claimed(
  claim: number,
  sum: readonly (readonly [number, number])[],
  how: Comparison,
  bound: number,
): readonly Row[] {
  const terms = sum.map(([coefficient, variable]) => ({ variable, coefficient: rational(coefficient) }));
  return rowsOf(terms, how, rational(bound), { type: "claim", claim });
}

/**
 * So many claims over half as many quantities, all tied, by ratios, sums and bounds that are true of hidden numbers; and,
 * if asked for, one more claim that is not.
 */
export function webOfClaims(count: number, withLie: boolean): readonly Row[] {
  const random = randomFrom(7);
  const hidden = Array.from({ length: Math.floor(count / 2) }, () => 10 + random.below(100_000));
  const rows = hidden.flatMap((_, i) =>
    rowsOf([{ variable: i, coefficient: rational(1) }], ">=", rational(0), positive(i)),
  );
  for (let claim = 0; claim < count; claim += 1) {
    const place = claim < hidden.length ? claim : random.below(hidden.length);
    const other = claim < hidden.length ? random.below(claim) : random.below(hidden.length);
    rows.push(...truth(claim, hidden, place, other, random));
  }
  const at = (i: number) => hidden[i] ?? 0;
  const lie = claimed(
    count,
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    "<",
    Math.floor((at(0) + at(1) + at(2)) * 0.4),
  );
  return withLie ? [...rows, ...lie] : rows;
}

function truth(claim: number, hidden: readonly number[], a: number, b: number, random: Random): readonly Row[] {
  const at = (i: number) => hidden[i] ?? 0;
  const kind = random.below(10);
  if (kind < 3) {
    return [
      ...claimed(claim, [[1, a]], ">=", at(a) - 5),
      ...claimed(claim, [[1, a]], "<=", at(a) + 5),
      ...claimed(
        claim,
        [
          [1, a],
          [-1, b],
        ],
        "<=",
        at(a) - at(b) + 3,
      ),
    ];
  }
  if (kind < 7) {
    const near = (share: number) => Number(((share * at(a)) / at(b)).toPrecision(2));
    return [
      ...claimed(
        claim,
        [
          [1, a],
          [-near(0.9), b],
        ],
        ">=",
        0,
      ),
      ...claimed(
        claim,
        [
          [1, a],
          [-near(1.2), b],
        ],
        "<=",
        0,
      ),
    ];
  }
  const c = random.below(hidden.length);
  return claimed(
    claim,
    [
      [1, a],
      [1, b],
      [1, c],
    ],
    "=",
    at(a) + at(b) + at(c),
  );
}

function positive(variable: number) {
  return { type: "common", id: `quantity ${variable} is not negative` } as const;
}
