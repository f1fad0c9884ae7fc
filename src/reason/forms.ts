import { type EpsilonNumber, order } from "./epsilon-number.ts";
import { gather, type Row, type Term } from "./linear.ts";
import { absolute, equal, inverse, MINUS_ONE, multiply, ONE, type Rational, sign, ZERO } from "./rational.ts";
import { formatRational } from "./rational-text.ts";

/** A limit that a row puts on a sum of unknowns. */
export interface Limit {
  readonly value: EpsilonNumber;
  readonly row: Row;
  /** What the row is multiplied by to read as this limit: positive. */
  readonly factor: Rational;
}

/** A sum of unknowns, and every limit that rows put on it, the tightest first. */
export interface Form {
  readonly terms: readonly Term[];
  readonly lower: readonly Limit[];
  readonly upper: readonly Limit[];
}

/**
 * Rows that limit the same sum, up to a factor, gathered under it: an equality is one sum with two limits. The first
 * coefficient of each sum is 1.
 */
export function formsOf(rows: readonly Row[]): readonly Form[] {
  const forms = new Map<string | number, { terms: readonly Term[]; lower: Limit[]; upper: Limit[] }>();
  for (const row of rows) {
    const terms = gather(row.terms);
    const leading = terms[0]?.coefficient;
    const scale = leading === undefined ? ONE : inverse(leading);
    const unit = scaled(terms, scale);
    const key = keyOf(unit);
    const known = forms.get(key);
    const form = known ?? { terms: unit, lower: [], upper: [] };
    if (known === undefined) forms.set(key, form);
    const upwards = sign(scale) > 0;
    const epsilon = row.strict ? (upwards ? MINUS_ONE : ONE) : ZERO;
    const limit = { value: { real: multiply(row.bound, scale), epsilon }, row, factor: absolute(scale) };
    (upwards ? form.upper : form.lower).push(limit);
  }
  for (const { lower, upper } of forms.values()) {
    if (lower.length > 1) lower.sort((a, b) => order(b.value, a.value));
    if (upper.length > 1) upper.sort((a, b) => order(a.value, b.value));
  }
  return [...forms.values()];
}

function scaled(terms: readonly Term[], scale: Rational): readonly Term[] {
  if (equal(scale, ONE)) return terms;
  return terms.map(({ variable, coefficient }) => ({ variable, coefficient: multiply(coefficient, scale) }));
}

/** Equal for equal sums whose first coefficient is 1: of one unknown, its number. */
function keyOf(unit: readonly Term[]): string | number {
  const [first, second] = unit;
  if (second === undefined) return first?.variable ?? "";
  let key = String(first?.variable);
  for (let i = 1; i < unit.length; i += 1) {
    const term = unit[i];
    if (term !== undefined) key += `,${term.variable}:${formatRational(term.coefficient)}`;
  }
  return key;
}
