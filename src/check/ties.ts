import type { Casebook, Claim, Declaration, Quantity, Testimony } from "../casebook/casebook.ts";
import { partsOf } from "../casebook/relation.ts";
import type { Scopes } from "../resolve/scopes.ts";
import { dependsOnSomething } from "./evidence.ts";
import { givenFigure } from "./given-figure.ts";

/** What can be audited apart from the rest: the claims of a casebook, and the quantities that they speak of. */
export type Tied = Claim | Testimony | Quantity;

/** Whether something can be audited apart from the rest. */
export function isTied(declaration: Declaration | undefined): declaration is Tied {
  const kind = declaration?.kind;
  return kind === "claim" || kind === "testimony" || kind === "quantity";
}

/**
 * Which claims and quantities hang together: whoever names whom, in any way that an audit goes by. What people say of
 * one source, or one man of many things, hangs together by nothing that any audit would ask for.
 */
export class Ties {
  /** Who names an id, or something else that holds claims together. */
  readonly #naming = new Map<string, Set<string>>();
  /** The quantities whose scopes lie inside each other's. */
  readonly #beside = new Map<string, string[]>();
  /** Claims whose figures may be those of others. */
  readonly #dependent = new Set<string>();

  constructor(casebook: Casebook, scopes: Scopes) {
    for (const declaration of casebook.declarations.values()) {
      if (isTied(declaration)) this.add(declaration, casebook);
    }
    for (const { inner, outer } of scopes.inside()) {
      this.#put(inner.id, outer.id);
      this.#put(outer.id, inner.id);
    }
  }

  /** Takes up a declaration that has come. */
  add(declaration: Tied, casebook: Casebook): void {
    for (const name of namesIn(declaration)) {
      const known = this.#naming.get(name);
      if (known === undefined) this.#naming.set(name, new Set([declaration.id]));
      else known.add(declaration.id);
    }
    if (declaration.kind !== "quantity" && dependsOnSomething(declaration, casebook)) {
      this.#dependent.add(declaration.id);
    }
  }

  /** Leaves out one that has gone. */
  remove(declaration: Tied): void {
    for (const name of namesIn(declaration)) this.#naming.get(name)?.delete(declaration.id);
    this.#dependent.delete(declaration.id);
  }

  /** Whether a claim or a quantity names an id. */
  isNamed(id: string): boolean {
    return (this.#naming.get(id)?.size ?? 0) > 0;
  }

  /** All that hangs together with some ids, themselves among them, as far as it is there. */
  around(ids: Iterable<string>, { declarations }: Casebook): ReadonlySet<string> {
    const seen = new Set(ids);
    for (const id of seen) {
      const naming = this.#naming.get(id);
      if (naming !== undefined && this.#holdsTogether(id, naming)) for (const one of naming) seen.add(one);
      for (const one of this.#beside.get(id) ?? []) seen.add(one);
      const declaration = declarations.get(id);
      if (isTied(declaration)) for (const name of namesIn(declaration)) seen.add(name);
    }
    return new Set([...seen].filter((id) => isTied(declarations.get(id))));
  }

  /** One figure in many claims holds them together only where one may have it from another. */
  #holdsTogether(name: string, naming: ReadonlySet<string>): boolean {
    if (!name.startsWith(FIGURE)) return true;
    for (const id of naming) if (this.#dependent.has(id)) return true;
    return false;
  }

  #put(id: string, other: string): void {
    const known = this.#beside.get(id);
    if (known === undefined) this.#beside.set(id, [other]);
    else known.push(other);
  }
}

// No id has a colon.
const FIGURE = "figure:";
const ARGUMENT = "argument:";

/** The ids that a declaration names, and by what else it may hang together with others. */
function* namesIn(declaration: Tied): Generator<string> {
  if (declaration.kind === "quantity") {
    const { fields } = declaration;
    for (const { id } of fields.within) yield id;
    for (const { id } of fields.parts) yield id;
    for (const { id } of fields.includes) yield id;
    for (const { id } of fields["stands-for"]) yield id;
    return;
  }
  const { supports, rebuts, undercuts, requires, copies, says } = declaration.fields;
  for (const reasons of [supports, rebuts, undercuts, requires]) {
    if (reasons.length > 0) yield ARGUMENT;
    for (const { id } of reasons) yield id;
  }
  for (const { id } of copies) yield id;
  if (says?.type !== "relation") return;
  for (const side of says.relation.sides) {
    for (const part of partsOf(side)) if (part.type === "id" || part.type === "cell") yield part.id;
  }
  const given = givenFigure(says.relation);
  if (given === null) return;
  const { low, high } = given.literal.figure.number;
  yield `${FIGURE}${low} ${high}`;
}
