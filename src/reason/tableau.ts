import { add, inverse, multiply, negate, ONE, type Rational } from "./rational.ts";

/** A sum of unknowns, sparse: coefficient by unknown. */
export type Sum = ReadonlyMap<number, Rational>;

/**
 * Definitions of some unknowns ("basic") as sums of the others, kept solved while they are exchanged. It knows which
 * definitions mention an unknown, so that an exchange touches no other.
 */
export class Tableau {
  readonly #rows = new Map<number, Map<number, Rational>>();
  readonly #columns = new Map<number, Set<number>>();

  /** The unknowns that are defined. */
  basics(): IterableIterator<number> {
    return this.#rows.keys();
  }

  /** The definition of an unknown; undefined where it is not basic. */
  definition(basic: number): Sum | undefined {
    return this.#rows.get(basic);
  }

  /** The unknowns whose definitions mention this one. */
  mentioning(variable: number): ReadonlySet<number> {
    return this.#column(variable);
  }

  /** Adds an unknown that is defined as a sum of others, which may be basic themselves. */
  define(basic: number, sum: Iterable<readonly [number, Rational]>): void {
    const row = new Map<number, Rational>();
    this.#rows.set(basic, row);
    for (const [variable, coefficient] of sum) {
      const definition = this.#rows.get(variable);
      if (definition === undefined) this.#increase(basic, row, variable, coefficient);
      else this.#addTo(basic, row, coefficient, definition);
    }
  }

  /** Takes back the definition of an unknown that no other mentions. */
  undefine(basic: number): void {
    for (const variable of this.#rows.get(basic)?.keys() ?? []) this.#column(variable).delete(basic);
    this.#rows.delete(basic);
  }

  /** Exchanges a basic unknown with one that its definition mentions. */
  pivot(leaving: number, entering: number): void {
    const row = this.#rows.get(leaving);
    const pivot = row?.get(entering);
    if (row === undefined || pivot === undefined) throw new Error("only what a definition mentions can be exchanged");
    this.undefine(leaving);
    const turned = new Map<number, Rational>([[leaving, inverse(pivot)]]);
    const factor = negate(inverse(pivot));
    for (const [variable, coefficient] of row) {
      if (variable !== entering) turned.set(variable, multiply(coefficient, factor));
    }
    for (const basic of this.#column(entering)) {
      const other = this.#rows.get(basic);
      const coefficient = other?.get(entering);
      if (other === undefined || coefficient === undefined) continue;
      other.delete(entering);
      this.#addTo(basic, other, coefficient, turned);
    }
    this.#columns.delete(entering);
    this.#rows.set(entering, turned);
    for (const variable of turned.keys()) this.#column(variable).add(entering);
  }

  #addTo(basic: number, row: Map<number, Rational>, factor: Rational, sum: Sum): void {
    if (factor.p === ONE.p && factor.q === ONE.q) {
      for (const [variable, coefficient] of sum) this.#increase(basic, row, variable, coefficient);
    } else {
      for (const [variable, coefficient] of sum) this.#increase(basic, row, variable, multiply(factor, coefficient));
    }
  }

  #increase(basic: number, row: Map<number, Rational>, variable: number, coefficient: Rational): void {
    const known = row.get(variable);
    if (known === undefined) {
      row.set(variable, coefficient);
      this.#column(variable).add(basic);
      return;
    }
    const total = add(known, coefficient);
    if (total.p !== 0) {
      row.set(variable, total);
      return;
    }
    row.delete(variable);
    this.#column(variable).delete(basic);
  }

  #column(variable: number): Set<number> {
    const known = this.#columns.get(variable);
    if (known !== undefined) return known;
    const column = new Set<number>();
    this.#columns.set(variable, column);
    return column;
  }
}
