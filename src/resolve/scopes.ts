import type { Casebook, Quantity } from "../casebook/casebook.ts";
import type { Named } from "../casebook/reading/reference.ts";
import type { ExtentRelation } from "../values/extent.ts";
import { outcomesAround } from "../values/outcome.ts";
import { Ancestry } from "./ancestry.ts";
import { compareOn, type Dimension, daysOf, declaredScope, dimensions, inheriting, type Scope } from "./scope.ts";
import { type Lasting, SpansAround } from "./spans-around.ts";

/** A flow that lies inside another. */
export interface Inside {
  readonly inner: Quantity;
  readonly outer: Quantity;
}

/** The scopes of all quantities, and which of them a declaration ties. */
export class Scopes {
  readonly #scopes = new Map<string, Scope>();
  /** The quantities that each is declared a part of, or to stand for. */
  readonly #wholes = new Map<string, string[]>();
  readonly #ancestry: Ancestry;
  readonly #quantities: ReadonlyMap<string, Quantity>;
  #inside: readonly Inside[] | null = null;

  constructor(casebook: Casebook) {
    this.#ancestry = new Ancestry(casebook);
    const { quantity } = casebook.byKind;
    this.#quantities = new Map(quantity.map((one) => [one.id, one]));
    for (const { id, fields } of quantity) {
      for (const whole of [...fields.within, ...fields["stands-for"]]) this.#tie(id, whole.id);
      for (const part of [...fields.parts, ...fields.includes]) this.#tie(part.id, id);
    }
  }

  /** The scope of a quantity, with what it takes over from its wholes; undefined for what is none. */
  of(id: string): Scope | undefined {
    const known = this.#scopes.get(id);
    const quantity = this.#quantities.get(id);
    if (known !== undefined || quantity === undefined) return known;
    const own = declaredScope(quantity);
    this.#scopes.set(id, own);
    let scope = own;
    for (const whole of this.#wholes.get(id) ?? []) {
      const wider = this.of(whole);
      if (wider !== undefined) scope = inheriting(scope, wider);
    }
    this.#scopes.set(id, scope);
    return scope;
  }

  /** How one quantity lies to another on a dimension. */
  compare(dimension: Dimension, a: string, b: string): ExtentRelation {
    const [x, y] = [this.of(a), this.of(b)];
    return x === undefined || y === undefined ? "unknown" : compareOn(dimension, x, y, this.#ancestry);
  }

  /** A quantity and all that it is declared to stand for: the scopes in which it may be compared. */
  rolesOf(id: string): ReadonlySet<string> {
    const roles = new Set([id]);
    for (const role of roles) {
      for (const other of this.#quantities.get(role)?.fields["stands-for"] ?? []) roles.add(other.id);
    }
    return roles;
  }

  /** As declared, without what is taken over. */
  compareDeclared(dimension: Dimension, a: string, b: string): ExtentRelation {
    const [x, y] = [this.#quantities.get(a), this.#quantities.get(b)];
    if (x === undefined || y === undefined) return "unknown";
    return compareOn(dimension, declaredScope(x), declaredScope(y), this.#ancestry);
  }

  /** Whether declarations tie two quantities, directly or through others, the one as part of the other; or they are one. */
  areTied(a: string, b: string): boolean {
    const [wholesOfA, wholesOfB] = [this.#wholes.get(a), this.#wholes.get(b)];
    if (a === b || wholesOfA?.includes(b) || wholesOfB?.includes(a)) return true;
    return (wholesOfA !== undefined && this.#around(a).has(b)) || (wholesOfB !== undefined && this.#around(b).has(a));
  }

  /**
   * Whether a flow lies inside another on every dimension; what both leave unsaid counts for nothing. The outer one is
   * taken as declared: a part takes over the years of its whole, but need not hold all that happened in them.
   */
  isInside(inner: string, outer: string): boolean {
    const [x, wide, declared] = [this.of(inner), this.of(outer), this.#quantities.get(outer)];
    if (x === undefined || wide === undefined || declared === undefined) return false;
    if (x.outcome === null || x.when === null || x.measure === "stock" || wide.measure === "stock") return false;
    const y = { ...declaredScope(declared), unit: wide.unit, measure: wide.measure };
    const relations = dimensions.map((dimension) => compareOn(dimension, x, y, this.#ancestry));
    return relations.every((relation) => relation === "equal" || relation === "inside") && relations.includes("inside");
  }

  /**
   * Pairs of flows of which the first lies inside the second, with what is tied already left out. Each is looked up by
   * an outcome, a place and a group around its own, and there by its time, so that not all are compared with all.
   */
  inside(): readonly Inside[] {
    this.#inside ??= [...this.#findInside()];
    return this.#inside;
  }

  *#findInside(): Generator<Inside> {
    const outers = this.#outers();
    for (const inner of this.#quantities.values()) {
      const scope = this.of(inner.id);
      if (scope === undefined || scope.when === null) continue;
      const alike = [...this.#keysOf(scope, true)].flatMap((key) => outers.get(key) ?? []);
      if (alike.length === 0) continue;
      const { from, to } = daysOf(scope.when);
      const near = new Set(alike.flatMap((spans) => spans.around(from, to)));
      for (const outer of near) {
        if (inner === outer || !this.isInside(inner.id, outer.id) || this.areTied(inner.id, outer.id)) continue;
        yield { inner, outer };
      }
    }
  }

  /** The quantities that something may lie in, by what they are looked up under and then by their time. */
  #outers(): ReadonlyMap<string, SpansAround<Quantity>> {
    const outers = new Map<string, Lasting<Quantity>[]>();
    for (const value of this.#quantities.values()) {
      const { when } = value.fields;
      if (when === null) continue;
      const lasting = { ...daysOf(when), value };
      for (const key of this.#keysOf(declaredScope(value), false)) {
        const same = outers.get(key);
        if (same === undefined) outers.set(key, [lasting]);
        else same.push(lasting);
      }
    }
    return new Map([...outers].map(([key, same]) => [key, new SpansAround(same)]));
  }

  /** Under what a scope is looked up: what it says, or all that lies around the first that it says of each. */
  *#keysOf({ outcome, where, who, when }: Scope, around: boolean): Generator<string> {
    if (outcome === null || when === null) return;
    const outcomes = around ? outcomesAround(outcome) : [outcome.trim().toLowerCase()];
    for (const what of outcomes) {
      for (const place of this.#namesOf(where, around)) {
        for (const group of this.#namesOf(who, around)) yield `${what}|${place}|${group}`;
      }
    }
  }

  #namesOf(named: readonly Named[], around: boolean): readonly string[] {
    const [first] = named;
    if (first === undefined) return [""];
    if (!around) return named.map(({ id, text }) => id ?? text.trim().toLowerCase());
    return first.id === null ? [first.text.trim().toLowerCase()] : [...this.#ancestry.around(first.id)];
  }

  #tie(part: string, whole: string): void {
    const wholes = this.#wholes.get(part);
    if (wholes === undefined) this.#wholes.set(part, [whole]);
    else if (!wholes.includes(whole)) wholes.push(whole);
  }

  #around(id: string): ReadonlySet<string> {
    const found = new Set([id]);
    for (const one of found) for (const whole of this.#wholes.get(one) ?? []) found.add(whole);
    return found;
  }
}

/** The scopes of a casebook's quantities. */
export function scopesOf(casebook: Casebook): Scopes {
  return new Scopes(casebook);
}
