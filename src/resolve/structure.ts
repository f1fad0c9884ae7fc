import type { Casebook, Quantity } from "../casebook/casebook.ts";
import type { Place } from "../casebook/field.ts";
import type { Reference } from "../casebook/reading/reference.ts";
import { type Comparison, gather, type Row, rowsOf, type Term } from "../reason/linear.ts";
import { MINUS_ONE, ONE, ZERO } from "../reason/rational.ts";
import type { Scopes } from "./scopes.ts";
import { nameOf, type Unknowns } from "./unknowns.ts";

/** What holds whoever speaks: declared structure, and what follows from the scopes. */
export interface CommonFact {
  /** In words and signs: "shot ≤ convicted". */
  readonly says: string;
  /** Why: "declared within", "its scope lies inside". */
  readonly because: string;
  readonly place: Place;
}

/** Rows that are common to all speakers, and what finds the fact that each states by the id of its origin. */
export interface Structure {
  readonly rows: readonly Row[];
  readonly fact: (id: string) => CommonFact | undefined;
}

/** The structure of a casebook: `within`, `parts`, `includes`, `stands-for`, and what scopes entail for flows. */
export function structureOf(casebook: Casebook, scopes: Scopes, unknowns: Unknowns): Structure {
  const builder = new StructureBuilder(unknowns);
  const { quantity } = casebook.byKind;
  for (const one of quantity) declared(one, casebook, builder);
  for (const { inner, outer } of scopes.inside()) {
    builder.add([inner.id], "<=", outer.id, "its scope lies inside on every dimension", inner);
  }
  return builder.build();
}

/** Quantities are never below nothing: one row for each that is met, but for those that others have met before. */
export function notNegative(unknowns: Unknowns): readonly Row[] {
  const rows: Row[] = [];
  for (let variable = unknowns.first; variable < unknowns.length; variable += 1) {
    const unknown = unknowns.at(variable);
    if (unknown === undefined || unknown.type === "value") continue;
    const origin = { type: "common", id: `${nameOf(unknown)} ≥ 0` } as const;
    rows.push({ terms: [{ variable, coefficient: MINUS_ONE }], bound: ZERO, strict: false, origin });
  }
  return rows;
}

function declared(one: Quantity, casebook: Casebook, builder: StructureBuilder): void {
  const { within, parts, includes } = one.fields;
  const isQuantity = ({ id }: Reference) => casebook.declarations.get(id)?.kind === "quantity";
  for (const whole of within.filter(isQuantity)) builder.add([one.id], "<=", whole.id, "declared within", whole);
  for (const other of one.fields["stands-for"].filter(isQuantity)) {
    builder.add([one.id], "=", other.id, "declared to stand for it", other);
  }
  const [part, some] = [parts.filter(isQuantity), includes.filter(isQuantity)];
  const [firstPart, firstSome] = [part[0], some[0]];
  if (firstPart !== undefined)
    builder.add(
      part.map(({ id }) => id),
      "=",
      one.id,
      "declared as its parts",
      firstPart,
    );
  if (firstSome !== undefined)
    builder.add(
      some.map(({ id }) => id),
      "<=",
      one.id,
      "declared to be included",
      firstSome,
    );
}

class StructureBuilder {
  readonly #unknowns: Unknowns;
  readonly #rows: Row[] = [];
  readonly #facts: CommonFact[] = [];

  constructor(unknowns: Unknowns) {
    this.#unknowns = unknowns;
  }

  /** The sum of some quantities compares with another. */
  add(parts: readonly string[], how: Comparison, whole: string, because: string, { path, span }: Place): void {
    const says = `${parts.join(" + ")} ${how === "<=" ? "≤" : how} ${whole}`;
    const terms: Term[] = parts.map((id) => ({ variable: this.#unknowns.quantity(id), coefficient: ONE }));
    terms.push({ variable: this.#unknowns.quantity(whole), coefficient: MINUS_ONE });
    this.#facts.push({ says, because, place: { path, span } });
    this.#rows.push(...rowsOf(gather(terms), how, ZERO, { type: "common", id: says }));
  }

  build(): Structure {
    // Most facts are part of no proof, so that nobody looks them up.
    let byId: ReadonlyMap<string, CommonFact> | null = null;
    const fact = (id: string) => {
      byId ??= new Map(this.#facts.map((one) => [one.says, one]));
      return byId.get(id);
    };
    return { rows: this.#rows, fact };
  }
}
