import type { Component } from "./components.ts";
import type { Row, Term } from "./linear.ts";
import { fraction, isSmall, multiply, type Rational } from "./rational.ts";

/** Components of more rows than this have better ways to be decided. */
const MOST_ROWS = 60;
/** Sums of a few products below this stay exact. */
const LARGEST = 2 ** 45;
/** Two unknowns can narrow each other forever. */
const PASSES = 8;

/** Numbers are counted in units of one so-manyth at the finest. */
const FINEST = 1000;

/** A row in whole numbers: Σ coefficients[i] · x[places[i]] is at most the bound, or below it. */
interface WholeRow {
  readonly places: readonly number[];
  readonly coefficients: readonly number[];
  readonly bound: number;
  readonly strict: boolean;
}

/** The end of a range that a sum can come to; one that is not attained is only approached. */
export interface Reach {
  readonly value: Rational;
  readonly attained: boolean;
}

/**
 * A small component in whole numbers, and how far its rows leave each unknown room (bounds propagation; Davis 1987). It
 * settles most of what is asked of most components without the simplex method: "no" where a range is empty, "yes" where
 * it comes upon a point. All of it is exact, since numbers stay small and whole, and what would not be is let be wider.
 */
export class Ranges {
  readonly #rows: readonly WholeRow[];
  readonly #variables: readonly number[];
  /** How many units make one. */
  readonly #units: number;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  /** Whether an end is itself out of range. */
  readonly #lowOpen: Uint8Array;
  readonly #highOpen: Uint8Array;
  /** Whether rows are taken for strict where they are. */
  readonly #isStrict: boolean;
  /** Whether a range is empty, so that the rows cannot hold together. */
  readonly isBroken: boolean;

  private constructor(
    rows: readonly WholeRow[],
    variables: readonly number[],
    units: number,
    before: Ranges | null,
    isStrict = true,
  ) {
    this.#rows = rows;
    this.#variables = variables;
    this.#units = units;
    const length = variables.length;
    this.#low = before === null ? new Float64Array(length).fill(Number.NEGATIVE_INFINITY) : before.#low.slice();
    this.#high = before === null ? new Float64Array(length).fill(Number.POSITIVE_INFINITY) : before.#high.slice();
    this.#lowOpen = before !== null && isStrict ? before.#lowOpen.slice() : new Uint8Array(length);
    this.#highOpen = before !== null && isStrict ? before.#highOpen.slice() : new Uint8Array(length);
    this.#isStrict = isStrict;
    this.isBroken = before === null && !this.#narrow();
  }

  /** The ranges of a component; null where it is too large, or its numbers are no small whole ones. */
  static of({ rows, variables }: Component): Ranges | null {
    if (rows.length > MOST_ROWS) return null;
    const units = unitsOf(rows);
    const whole: WholeRow[] = [];
    for (const row of rows) {
      const made = units === null ? null : wholeRow(row, variables, units);
      if (made === null) return null;
      whole.push(made);
    }
    return new Ranges(whole, variables, units ?? 1, null);
  }

  /** Whether the rows can hold together; null where that is not found out. */
  isFeasible(): boolean | null {
    if (this.isBroken) return false;
    return new Ranges(this.#rows, this.#variables, this.#units, this).#comesUponPoint() ? true : null;
  }

  /** How far an unknown can go upwards or downwards, where the rows can hold together; null where it is not found out. */
  reach(variable: number, upwards: boolean): Reach | null {
    const place = this.#variables.indexOf(variable);
    const value = (upwards ? this.#high : this.#low)[place] ?? Number.NaN;
    if (!Number.isFinite(value)) return null;
    const attained = (upwards ? this.#highOpen : this.#lowOpen)[place] === 0;
    // Rows that can hold together come as near as one likes to a point where they hold but for being strict.
    const there = new Ranges(this.#rows, this.#variables, this.#units, this, attained);
    return there.#fix(place, value) && there.#comesUponPoint()
      ? { value: fraction(value, this.#units), attained }
      : null;
  }

  /** Gives one unknown after the other a value in its range; whether all rows hold of these. */
  #comesUponPoint(): boolean {
    for (let place = 0; place < this.#variables.length; place += 1) {
      if (this.#low[place] !== this.#high[place] && !this.#fix(place, this.#within(place))) return false;
    }
    return this.#rows.every((row) => this.#holds(row));
  }

  #within(place: number): number {
    const [low, high] = [this.#low[place] ?? 0, this.#high[place] ?? 0];
    if (Number.isFinite(low) && Number.isFinite(high)) {
      const middle = Math.floor((low + high) / 2);
      return middle === low && this.#lowOpen[place] === 1 ? high : middle;
    }
    if (Number.isFinite(low)) return low + (this.#lowOpen[place] ?? 0);
    return Number.isFinite(high) ? high - (this.#highOpen[place] ?? 0) : 0;
  }

  #fix(place: number, value: number): boolean {
    this.#low[place] = value;
    this.#high[place] = value;
    this.#lowOpen[place] = 0;
    this.#highOpen[place] = 0;
    return this.#narrow();
  }

  #holds({ places, coefficients, bound, strict }: WholeRow): boolean {
    let sum = 0;
    for (let i = 0; i < places.length; i += 1) {
      sum += (coefficients[i] ?? 0) * (this.#low[places[i] ?? 0] ?? 0);
      if (!isExact(sum)) return false;
    }
    return strict && this.#isStrict ? sum < bound : sum <= bound;
  }

  /** Narrows all ranges by all rows until nothing changes; false where one becomes empty. */
  #narrow(): boolean {
    for (let pass = 0; pass < PASSES; pass += 1) {
      let changed = false;
      for (const row of this.#rows) {
        const narrowed = this.#narrowBy(row);
        if (narrowed === null) return false;
        changed ||= narrowed;
      }
      if (!changed) break;
    }
    return true;
  }

  /** Whether a row has narrowed a range; null where it leaves nothing. */
  #narrowBy(row: WholeRow): boolean | null {
    const { places, coefficients, bound } = row;
    let [least, open, endless] = [0, row.strict && this.#isStrict, -1];
    for (let i = 0; i < places.length; i += 1) {
      const [coefficient, place] = [coefficients[i] ?? 0, places[i] ?? 0];
      const end = (coefficient > 0 ? this.#low : this.#high)[place] ?? 0;
      if (!Number.isFinite(end)) {
        if (endless >= 0) return false;
        endless = i;
        continue;
      }
      least += coefficient * end;
      open ||= (coefficient > 0 ? this.#lowOpen : this.#highOpen)[place] === 1;
    }
    if (!isExact(least)) return false;
    if (endless < 0 && (least > bound || (least === bound && open))) return null;
    let changed = false;
    for (let i = 0; i < places.length; i += 1) {
      if (endless >= 0 && endless !== i) continue;
      changed = this.#narrowOne(row, i, least, endless === i) || changed;
    }
    return changed;
  }

  /** Narrows the range of one unknown by what the least values of the others leave of the bound. */
  #narrowOne(row: WholeRow, i: number, least: number, isEndless: boolean): boolean {
    const [coefficient, place] = [row.coefficients[i] ?? 0, row.places[i] ?? 0];
    const upwards = coefficient > 0;
    const own = isEndless ? 0 : coefficient * ((upwards ? this.#low : this.#high)[place] ?? 0);
    const room = row.bound - (least - own);
    const exact = room / coefficient;
    if (!isExact(room)) return false;
    const isWhole = Number.isInteger(exact) && exact * coefficient === room;
    const end = isWhole ? exact : upwards ? Math.ceil(exact) : Math.floor(exact);
    const open = isWhole && this.#isOpenBut(row, i) ? 1 : 0;
    const [ends, opens] = upwards ? [this.#high, this.#highOpen] : [this.#low, this.#lowOpen];
    const known = ends[place] ?? 0;
    const isNarrower = upwards ? end < known : end > known;
    if (!isNarrower && (end !== known || open === 0 || opens[place] === 1)) return false;
    ends[place] = end + 0;
    opens[place] = open;
    return true;
  }

  /** Whether what a row leaves one unknown is only approached: it is strict, or another one's end is open. */
  #isOpenBut({ strict, places, coefficients }: WholeRow, but: number): boolean {
    if (strict && this.#isStrict) return true;
    return places.some(
      (place, i) => i !== but && ((coefficients[i] ?? 0) > 0 ? this.#lowOpen : this.#highOpen)[place] === 1,
    );
  }
}

function isExact(x: number): boolean {
  return x < LARGEST && x > -LARGEST;
}

/** The least units in which all bounds are whole numbers, once coefficients are; null where they would be too fine. */
function unitsOf(rows: readonly Row[]): number | null {
  let units = 1;
  for (const { terms, bound } of rows) {
    if (bound.q === 1) continue;
    const scaled = multiply(bound, fraction(scaleOf(terms)));
    if (!isSmall(scaled)) return null;
    if (units % scaled.q !== 0) units *= scaled.q;
    if (units > FINEST) return null;
  }
  return units;
}

/** What makes whole numbers of the coefficients of a row. */
function scaleOf(terms: readonly Term[]): number {
  let scale = 1;
  for (const { coefficient } of terms) {
    if (isSmall(coefficient) && scale % coefficient.q !== 0) scale *= coefficient.q;
  }
  return isExact(scale) ? scale : 1;
}

/** A row in whole numbers, of unknowns that are counted in units; null where a number in it is large. */
function wholeRow({ terms, bound, strict }: Row, variables: readonly number[], units: number): WholeRow | null {
  const scale = scaleOf(terms);
  const places: number[] = [];
  const coefficients: number[] = [];
  for (const { variable, coefficient } of terms) {
    const place = variables.indexOf(variable);
    const size = wholeProduct(coefficient, scale);
    if (place < 0 || size === null || size === 0) return null;
    places.push(place);
    coefficients.push(size);
  }
  const size = wholeProduct(bound, scale * units);
  return size === null ? null : { places, coefficients, bound: size, strict };
}

/** A fraction so many times, where that is a small whole number. */
function wholeProduct(x: Rational, times: number): number | null {
  if (!isSmall(x) || times % x.q !== 0) return null;
  const product = x.p * (times / x.q);
  return isExact(product) ? product : null;
}
