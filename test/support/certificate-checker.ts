/** A fraction in whole numbers. */
type Fraction = readonly [p: bigint, q: bigint];

/** What a checker needs of a proof: rows, each with its multiplier. It shares no code with what makes them. */
export interface Proven {
  readonly row: {
    readonly terms: readonly { readonly variable: number; readonly coefficient: Part }[];
    readonly bound: Part;
    readonly strict: boolean;
  };
  readonly multiplier: Part;
}

interface Part {
  readonly p: number | bigint;
  readonly q: number | bigint;
}

/** Whether y ≥ 0, yᵀA = 0, and either yᵀb < 0 or yᵀb = 0 with a strict row among those that count (Motzkin 1936). */
export function addsUpToNothing(proof: readonly Proven[]): boolean {
  const columns = new Map<number, Fraction>();
  let bound: Fraction = [0n, 1n];
  let strict = false;
  for (const { row, multiplier } of proof) {
    const times = exact(multiplier);
    if (times[0] < 0n) return false;
    strict ||= row.strict && times[0] > 0n;
    bound = plus(bound, by(times, exact(row.bound)));
    for (const { variable, coefficient } of row.terms) {
      columns.set(variable, plus(columns.get(variable) ?? [0n, 1n], by(times, exact(coefficient))));
    }
  }
  return [...columns.values()].every(([p]) => p === 0n) && (bound[0] < 0n || (bound[0] === 0n && strict));
}

function exact({ p, q }: Part): Fraction {
  if (BigInt(q) <= 0n) throw new Error("a denominator is above nothing");
  return [BigInt(p), BigInt(q)];
}

function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d];
}

function by([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * c, b * d];
}
