import type { Certificate, Weighed } from "./certificate.ts";
import { type EpsilonNumber, largestEpsilon, NOTHING, order, plus, settle } from "./epsilon-number.ts";
import { type Form, formsOf, type Limit } from "./forms.ts";
import { gather, type Point, type Row, type Term } from "./linear.ts";
import {
  absolute,
  compare,
  inverse,
  least,
  MINUS_ONE,
  multiply,
  negate,
  ONE,
  type Rational,
  sign,
} from "./rational.ts";
import { Tableau } from "./tableau.ts";

/** The largest value of a sum, reached or only approached, and the rows that it rests on. */
export interface Optimum {
  readonly value: EpsilonNumber;
  readonly from: readonly Weighed[];
}

/** A place in the tableau that stops another from moving on, and how far that other can go. */
interface Stop {
  readonly place: number;
  readonly limit: Limit;
  readonly room: EpsilonNumber;
}

/**
 * The general simplex method in exact arithmetic (Dutertre and de Moura 2006). Every sum that rows limit is an unknown
 * of its own; the basic ones that are out of their limits are brought back one by one. It can be asked again after
 * some rows are left out, and goes on from where it was.
 */
export class Simplex {
  /** How many exchanges have been made: the measure of its work. */
  pivots = 0;
  readonly #tableau = new Tableau();
  readonly #forms: Form[] = [];
  readonly #lower: (Limit | undefined)[] = [];
  readonly #upper: (Limit | undefined)[] = [];
  readonly #values: EpsilonNumber[] = [];
  /** Basic places that have moved and may be out of their limits. */
  readonly #suspects = new Set<number>();
  readonly #places = new Map<number, number>();
  /** Beyond so many exchanges in a row Bland's rule takes over, which is slow but never goes round in circles. */
  readonly #patience: number;

  /** Takes the rows, and where to start looking: 0 for whatever the point leaves out. */
  constructor(rows: readonly Row[], start: Point = new Map()) {
    for (const { terms } of rows) {
      for (const { variable } of terms) {
        if (this.#places.has(variable)) continue;
        const place = this.#forms.push({ terms: [{ variable, coefficient: ONE }], lower: [], upper: [] }) - 1;
        this.#places.set(variable, place);
        this.#values.push({ real: start.get(variable) ?? NOTHING.real, epsilon: NOTHING.epsilon });
      }
    }
    for (const form of formsOf(rows)) this.#add(form);
    this.#patience = 50 + 2 * this.#forms.length;
    this.admit(() => true);
  }

  /** Goes by these rows only from now on. */
  admit(isAdmitted: (row: Row) => boolean): void {
    this.#forms.forEach(({ lower, upper }, place) => {
      this.#lower[place] = lower.find(({ row }) => isAdmitted(row));
      this.#upper[place] = upper.find(({ row }) => isAdmitted(row));
    });
    for (const place of this.#forms.keys()) {
      if (this.#tableau.definition(place) !== undefined) this.#suspects.add(place);
      else this.#moveTo(place, this.#broken(place)?.value ?? this.#valueOf(place));
    }
  }

  /** Why the admitted rows cannot hold together, or null: then they can, and `point` says how. */
  refute(): Certificate | null {
    for (const place of this.#forms.keys()) {
      const [lower, upper] = [this.#lower[place], this.#upper[place]];
      if (lower && upper && order(lower.value, upper.value) > 0) return [weigh(lower, ONE), weigh(upper, ONE)];
    }
    for (const until = this.pivots + this.#patience; ; ) {
      const leaving = this.#leaving();
      const limit = leaving === undefined ? undefined : this.#broken(leaving);
      if (leaving === undefined || limit === undefined) return null;
      const rising = limit === this.#lower[leaving];
      const entering = this.#entering(leaving, rising, this.pivots > until);
      if (entering === undefined) return [weigh(limit, ONE), ...this.#pressing(leaving, rising)];
      this.#exchange(leaving, entering, limit.value);
    }
  }

  /** A point that satisfies all admitted rows, once nothing refutes them. */
  point(): Point {
    let epsilon: Rational = ONE;
    this.#values.forEach((value, place) => {
      const [lower, upper] = [this.#lower[place], this.#upper[place]];
      if (lower) epsilon = least(epsilon, largestEpsilon(lower.value, value) ?? epsilon);
      if (upper) epsilon = least(epsilon, largestEpsilon(value, upper.value) ?? epsilon);
    });
    return new Map([...this.#places].map(([variable, place]) => [variable, settle(this.#valueOf(place), epsilon)]));
  }

  /** The largest value of a sum; null where it can grow without end, or where the admitted rows are refuted. */
  maximum(terms: readonly Term[]): Optimum | null {
    if (this.refute() !== null) return null;
    const sum = gather(terms);
    if (sum.some(({ variable }) => !this.#places.has(variable))) return null;
    const goal = this.#values.length;
    this.#define(goal, sum);
    try {
      for (const until = this.pivots + this.#patience; ; ) {
        const entering = this.#improving(goal, this.pivots > until);
        if (entering === undefined) return { value: this.#valueOf(goal), from: this.#pressing(goal, true) };
        if (!this.#improve(goal, entering)) return null;
      }
    } finally {
      this.#tableau.undefine(goal);
      this.#suspects.delete(goal);
      this.#values.length = goal;
    }
  }

  #add(form: Form): void {
    const [only, second] = form.terms;
    const place = second === undefined && only !== undefined ? this.#places.get(only.variable) : undefined;
    if (place === undefined) this.#define(this.#forms.push(form) - 1, form.terms);
    else this.#forms[place] = form;
  }

  #define(place: number, terms: readonly Term[]): void {
    let value = NOTHING;
    const sum: [number, Rational][] = [];
    for (const { variable, coefficient } of terms) {
      const at = this.#places.get(variable) ?? -1;
      sum.push([at, coefficient]);
      value = plus(value, coefficient, this.#valueOf(at));
    }
    this.#tableau.define(place, sum);
    this.#values[place] = value;
  }

  #valueOf(place: number): EpsilonNumber {
    return this.#values[place] ?? NOTHING;
  }

  /** The limit that a place is out of. */
  #broken(place: number): Limit | undefined {
    const [lower, upper, value] = [this.#lower[place], this.#upper[place], this.#valueOf(place)];
    if (lower && order(value, lower.value) < 0) return lower;
    return upper && order(value, upper.value) > 0 ? upper : undefined;
  }

  /** The first basic place that is out of its limits. */
  #leaving(): number | undefined {
    let first: number | undefined;
    for (const place of this.#suspects) {
      if (this.#broken(place) === undefined) this.#suspects.delete(place);
      else if (first === undefined || place < first) first = place;
    }
    return first;
  }

  /** A place that can move so that a basic one rises or falls: the one that most definitions leave out, or the first. */
  #entering(leaving: number, rising: boolean, first: boolean): number | undefined {
    let [best, least] = [undefined as number | undefined, Number.POSITIVE_INFINITY];
    for (const [place, coefficient] of this.#tableau.definition(leaving) ?? []) {
      if (!this.#canMove(place, coefficient.p > 0 === rising)) continue;
      const cost = first ? place : this.#tableau.mentioning(place).size;
      if (cost > least || (cost === least && best !== undefined && place > best)) continue;
      [best, least] = [place, cost];
    }
    return best;
  }

  #canMove(place: number, upwards: boolean): boolean {
    const limit = upwards ? this.#upper[place] : this.#lower[place];
    return limit === undefined || order(this.#valueOf(place), limit.value) !== 0;
  }

  /** The limits that keep a basic place from rising, or from falling, when none of those it is made of can move. */
  #pressing(basic: number, rising: boolean): readonly Weighed[] {
    return [...(this.#tableau.definition(basic) ?? [])].flatMap(([place, coefficient]) => {
      const limit = coefficient.p > 0 === rising ? this.#upper[place] : this.#lower[place];
      return limit === undefined ? [] : [weigh(limit, absolute(coefficient))];
    });
  }

  /** A place whose move makes the goal larger: the one that counts most, or the first. */
  #improving(goal: number, first: boolean): number | undefined {
    let best: readonly [number, Rational] | undefined;
    for (const [place, coefficient] of this.#tableau.definition(goal) ?? []) {
      if (!this.#canMove(place, coefficient.p > 0)) continue;
      const better =
        best === undefined || (first ? place < best[0] : compare(absolute(coefficient), absolute(best[1])) > 0);
      if (better) best = [place, coefficient];
    }
    return best?.[0];
  }

  /** Moves a place as far as it makes the goal larger; false where nothing stops it. */
  #improve(goal: number, entering: number): boolean {
    const upwards = (this.#tableau.definition(goal)?.get(entering)?.p ?? 0) > 0;
    let stop = this.#stopOf(entering, upwards, ONE);
    for (const place of this.#tableau.mentioning(entering)) {
      const coefficient = this.#tableau.definition(place)?.get(entering);
      if (coefficient === undefined) continue;
      const next = this.#stopOf(place, coefficient.p > 0 === upwards, absolute(coefficient));
      if (next !== undefined && (stop === undefined || comesFirst(next, stop))) stop = next;
    }
    if (stop === undefined) return false;
    if (stop.place === entering) this.#moveTo(entering, stop.limit.value);
    else this.#exchange(stop.place, entering, stop.limit.value);
    return true;
  }

  /** What stops a place that moves at this speed, and how long it takes. */
  #stopOf(place: number, upwards: boolean, speed: Rational): Stop | undefined {
    const limit = upwards ? this.#upper[place] : this.#lower[place];
    if (limit === undefined) return undefined;
    const way = inverse(upwards ? speed : negate(speed));
    const distance = plus(limit.value, MINUS_ONE, this.#valueOf(place));
    return { place, limit, room: plus(NOTHING, way, distance) };
  }

  /** Gives a place that is not basic another value, and the basic ones what follows from it. */
  #moveTo(place: number, value: EpsilonNumber): void {
    const step = plus(value, MINUS_ONE, this.#valueOf(place));
    if (sign(step.real) === 0 && sign(step.epsilon) === 0) return;
    this.#values[place] = value;
    for (const basic of this.#tableau.mentioning(place)) {
      const coefficient = this.#tableau.definition(basic)?.get(place);
      if (coefficient === undefined) continue;
      this.#values[basic] = plus(this.#valueOf(basic), coefficient, step);
      this.#suspects.add(basic);
    }
  }

  /** Brings a basic place to a value by moving another, and exchanges the two. */
  #exchange(leaving: number, entering: number, value: EpsilonNumber): void {
    const coefficient = this.#tableau.definition(leaving)?.get(entering) ?? ONE;
    const step = plus(value, MINUS_ONE, this.#valueOf(leaving));
    this.#moveTo(entering, plus(this.#valueOf(entering), inverse(coefficient), step));
    this.#tableau.pivot(leaving, entering);
    this.#suspects.delete(leaving);
    this.#suspects.add(entering);
    this.pivots += 1;
  }
}

function weigh({ row, factor }: Limit, by: Rational): Weighed {
  return { row, multiplier: multiply(factor, by) };
}

/** Bland's rule: of places that stop at once, the one with the lowest number. */
function comesFirst(a: Stop, b: Stop): boolean {
  const difference = order(a.room, b.room);
  return difference < 0 || (difference === 0 && a.place < b.place);
}
